package org.readout.library.search;

/**
 * One word as it is looked for. Scripts without spaces have none; there two neighbouring letters count as a word, and
 * the last letter of a run by itself, so that a word begins at every letter.
 *
 * @param text folded: small, without accents, in the compatible form
 * @param start in the text it stands in, in UTF-16 code units
 * @param end in the text it stands in, in UTF-16 code units
 * @param spaceless whether it is of a script without spaces
 */
record Word(String text, int start, int end, boolean spaceless) {

    /** Whether it is the last letter of a run in a script without spaces. */
    boolean isTail() {
        return spaceless && text.codePointCount(0, text.length()) == 1;
    }
}
