package org.readout.desk.toolkit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the interface, from messages.properties. */
public final class Messages {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.readout.desk.messages", Locale.getDefault());

    private Messages() {}

    /** Whether there are words for {@code key}. */
    static boolean has(String key) {
        return BUNDLE.containsKey(key);
    }

    /**
     * The words for {@code key}, with {@code values} put in by {@link MessageFormat}.
     *
     * @throws java.util.MissingResourceException if there are none
     */
    public static String text(String key, Object... values) {
        String pattern = BUNDLE.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.getDefault()).format(values);
    }
}
