package org.readout.model;

import java.util.UUID;

/**
 * One document: a press release, a readout, a joint statement or a report.
 *
 * @param source the name of the file it came from, without its folder
 * @param version the newest state of its text
 */
public record Release(UUID id, String source, Publication publication, Version version) {

    public String text() {
        return version.text();
    }
}
