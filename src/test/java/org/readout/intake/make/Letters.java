package org.readout.intake.make;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A mail as programs send it. */
public final class Letters {

    private static final String BOUNDARY = "=-part-of-a-mail-";

    private final StringBuilder head = new StringBuilder("MIME-Version: 1.0\r\n");
    private final List<String> parts = new ArrayList<>();

    public Letters head(String name, String value) {
        head.append(name).append(": ").append(value).append("\r\n");
        return this;
    }

    public Letters text(String type, String text) {
        parts.add("Content-Type: " + type + "; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64(text.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    public Letters attach(String name, String type, byte[] bytes) {
        parts.add("Content-Type: " + type + "\r\nContent-Disposition: attachment; filename=\"" + name
                + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64(bytes));
        return this;
    }

    /** Another mail, forwarded whole. */
    public Letters forward(byte[] mail) {
        parts.add("Content-Type: message/rfc822\r\n\r\n" + new String(mail, StandardCharsets.ISO_8859_1));
        return this;
    }

    /** @param kind of the parts' being together: "mixed", "alternative" */
    public byte[] bytes(String kind) {
        String boundary = BOUNDARY + Integer.toHexString(parts.hashCode());
        StringBuilder mail = new StringBuilder(head);
        mail.append("Content-Type: multipart/").append(kind).append("; boundary=\"").append(boundary).append("\"\r\n\r\n");
        parts.forEach(part -> mail.append("--").append(boundary).append("\r\n").append(part).append("\r\n"));
        return mail.append("--").append(boundary).append("--\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String base64(byte[] bytes) {
        return Base64.getMimeEncoder().encodeToString(bytes);
    }
}
