package org.readout.brief;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words a brief itself says, from the resource bundle. */
final class Wording {

    /** English until briefs are written in other languages; the officer's locale must not change a file. */
    static final Locale LOCALE = Locale.ENGLISH;

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.readout.brief.brief", Locale.ROOT);

    private Wording() {}

    static String of(String key) {
        return BUNDLE.getString(key);
    }

    static String of(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), LOCALE).format(arguments);
    }

    /** The word for a constant, under its type's and its own name: "force.shared-view". */
    static String of(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
        return of(type + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
