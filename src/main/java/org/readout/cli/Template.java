package org.readout.cli;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A template as it was typed: the name of one that the library keeps, or a document of Word.
 *
 * @param file it is, if it is a document: in the folder of whoever typed it
 */
record Template(String typed, Path file) {

    boolean isWord() {
        return typed.toLowerCase(Locale.ROOT).endsWith(".docx");
    }
}
