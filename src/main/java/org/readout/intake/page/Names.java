package org.readout.intake.page;

import java.util.Set;

/** Names that strangers gave to files, made fit to be shown and kept. They never become paths on the disk. */
public final class Names {

    /** In UTF-16 code units. */
    private static final int LONGEST = 200;

    /** It parts the name of an enclosure from what it came in. */
    private static final char INSIDE = '>';

    private Names() {}

    /**
     * The name in one line, without what would turn or hide a part of it: line ends, control characters and marks of
     * direction become a space or {@code U+FFFD}.
     */
    public static String plain(String name) {
        return shown(name).replace(INSIDE, '\uFFFD');
    }

    /** As {@link #plain}, for a file of its own: what stands in it for "inside" is its own affair. */
    public static String shown(String name) {
        StringBuilder plain = new StringBuilder();
        name.codePoints().limit(LONGEST).forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t') {
                plain.append(' ');
            } else {
                int type = Character.getType(c);
                boolean strange = Character.isISOControl(c) || type == Character.FORMAT || type == Character.SURROGATE
                        || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
                plain.appendCodePoint(strange ? 0xFFFD : c);
            }
        });
        return plain.toString().strip();
    }

    /** {@code name}, or with a number before its ending where it is taken; and takes it. */
    public static String unique(String name, Set<String> taken) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        String unique = name;
        for (int i = 2; !taken.add(unique); i++) {
            unique = stem + " (" + i + ")" + ending;
        }
        return unique;
    }
}
