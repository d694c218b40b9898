package org.readout.intake.mail;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a mail as it was sent from a text that merely quotes one. */
public final class MailHead {

    private static final Pattern FIELD = Pattern.compile("\\G([A-Za-z][A-Za-z0-9-]{1,60}):[^\\r\\n]*(?:\\r?\\n[ \\t]+[^\\r\\n]*)*\\r?\\n");

    /** Fields that mail programs write and people do not. */
    private static final Set<String> MACHINES = Set.of("mime-version", "received", "message-id", "return-path", "delivered-to",
            "content-type", "dkim-signature", "x-mailer", "x-originating-ip");
    private static final Set<String> PEOPLE = Set.of("from", "to", "date", "subject", "cc", "reply-to", "sender");

    private MailHead() {}

    /**
     * Whether a file begins as a mail does.
     *
     * @param head its beginning, a character a byte
     * @param named whether its name says so
     */
    public static boolean opens(String head, boolean named) {
        int first = head.startsWith("From ") ? head.indexOf('\n') + 1 : 0;
        Matcher fields = FIELD.matcher(head);
        fields.region(first, head.length());
        int machine = 0;
        int people = 0;
        while (fields.find()) {
            String name = fields.group(1).toLowerCase(Locale.ROOT);
            machine += MACHINES.contains(name) ? 1 : 0;
            people += PEOPLE.contains(name) ? 1 : 0;
        }
        return named ? machine + people > 0 : machine > 0 && machine + people >= 3;
    }
}
