package org.readout.cli;

import java.io.PrintStream;

/**
 * Where commands print.
 *
 * @param out results
 * @param err failures, a line each
 */
public record Console(PrintStream out, PrintStream err) {

    static final int DONE = 0;
    static final int SOME_FAILED = 1;
    static final int CANNOT = 2;

    void say(String line) {
        out.println(plain(line));
    }

    void fail(String line) {
        err.println(plain(line));
    }

    /** One line, and nothing in it that would steer the terminal: a file's name or text may hold anything. */
    static String plain(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t') {
                plain.append(' ');
            } else {
                plain.append(Character.isISOControl(c) || isTurning(c) ? '\uFFFD' : c);
            }
        }
        return plain.toString();
    }

    /** Marks that turn the direction of writing: by them "exe.txt" may be shown for "txt.exe". */
    private static boolean isTurning(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069' || c == '\u200E' || c == '\u200F' || c == '\u061C';
    }
}
