package org.readout.jobs.versions;

/**
 * A stretch that two texts have in common, character for character.
 *
 * @param here where it begins in the one, in UTF-16 code units
 * @param there where it begins in the other
 * @param length in UTF-16 code units
 */
record Same(int here, int there, int length) {

    int hereEnd() {
        return here + length;
    }

    int thereEnd() {
        return there + length;
    }
}
