package org.readout.intake.mail;

import java.util.Locale;

import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.field.ContentTypeField;

/** Plain text whose lines a mail program broke, and says so: RFC 3676. A line that ends in a space goes on in the next. */
final class Flowed {

    private Flowed() {}

    static boolean isSaid(Entity part) {
        return part.getHeader() != null && part.getHeader().getField("Content-Type") instanceof ContentTypeField type
                && "flowed".equals(String.valueOf(type.getParameter("format")).toLowerCase(Locale.ROOT));
    }

    /** The text with such lines joined; as it is where {@code flowed} is not said. */
    static String joined(String text, boolean flowed) {
        return flowed ? text.replaceAll("(?m)(?<!^--) \\n(?!>)", " ") : text;
    }
}
