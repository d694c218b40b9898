package org.readout.model;

/** A bad sample: what Error Prone refuses. */
final class Wrong {

    static boolean same(String words) {
        return words.equals(words);
    }
}
