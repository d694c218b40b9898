package org.readout.brief;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/** The words a brief itself says, from the resource bundle. */
final class Wording {

    /** English until briefs are written in other languages; the officer's locale must not change a file. */
    static final Locale LOCALE = Locale.ENGLISH;

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.readout.brief.brief", Locale.ROOT);

    private static final Map<Enum<?>, String> CONSTANTS = new ConcurrentHashMap<>();

    private Wording() {}

    static String of(String key) {
        return BUNDLE.getString(key);
    }

    static String of(String key, Object... arguments) {
        String pattern = BUNDLE.getString(key);
        String filled = filled(pattern, arguments);
        return filled == null ? new MessageFormat(pattern, LOCALE).format(arguments) : filled;
    }

    /**
     * A pattern of plain places with words or small numbers put into them, as nearly all are; null where it takes more than that.
     * To read a pattern as MessageFormat does took a sixth of the time of a long brief.
     */
    private static @Nullable String filled(String pattern, Object[] arguments) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\'') {
                return null;
            }
            if (c != '{') {
                out.append(c);
                continue;
            }
            int place = Character.digit(pattern.charAt(i + 1), 10);
            if (pattern.charAt(i + 2) != '}' || place < 0 || place >= arguments.length || !isPlain(arguments[place])) {
                return null;
            }
            out.append(arguments[place]);
            i += 2;
        }
        return out.toString();
    }

    /** Numbers from a thousand on have a comma. */
    private static boolean isPlain(Object argument) {
        return argument instanceof String || argument instanceof Integer number && number >= 0 && number < 1000;
    }

    /** The word for a constant, under its type's and its own name: "force.shared-view". */
    static String of(Enum<?> constant) {
        return CONSTANTS.computeIfAbsent(constant, one -> of(
                one.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + one.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
