package org.readout.model;

import java.util.List;

/**
 * What was found in a library that was read through.
 *
 * @param schema the version of its database's shape
 * @param texts how many texts were read, and compared with the digest they were taken in with
 * @param originals how many originals were
 * @param quotes how many marks had their quote looked for at their span
 * @param wrong a line for each thing that is not as it should be; empty where all is
 */
public record Checkup(int schema, Holdings holdings, long texts, long originals, long quotes, List<String> wrong) {

    public Checkup {
        wrong = List.copyOf(wrong);
    }

    public boolean sound() {
        return wrong.isEmpty();
    }
}
