package org.readout.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.BasicBodyFactory;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import org.readout.intake.page.Blocks;
import org.readout.intake.page.Charsets;
import org.readout.intake.page.Enclosure;
import org.readout.intake.page.Limits;
import org.readout.intake.page.Names;
import org.readout.intake.page.Reading;
import org.readout.intake.web.WebReader;

/** Reads a mail: its text is the release, what is attached are releases of their own. A page saved as MHTML is one too. */
public final class MailReader {

    private final String source;
    private final List<Enclosure> enclosures = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    private final List<Reading> texts = new ArrayList<>();
    private final MailFacts head;
    private int parts;

    private MailReader(String source, MailFacts head) {
        this.source = source;
        this.head = head;
    }

    /** @throws IOException if it is damaged */
    public static Reading read(String source, byte[] bytes) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setBodyFactory(new BasicBodyFactory(true));
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(Limits.MAIL_LINE)
                .setMaxHeaderLen(Limits.MAIL_LINE)
                .setMaxHeaderCount(Limits.PARTS * 2)
                .build());
        Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
        try {
            MailReader reader = new MailReader(source, MailFacts.of(message));
            reader.part(message, 0);
            return reader.reading();
        } finally {
            message.dispose();
        }
    }

    private Reading reading() {
        Blocks blocks = new Blocks(source);
        boolean anyText = texts.stream().anyMatch(text -> !text.text().isBlank());
        if (anyText || enclosures.isEmpty()) {
            blocks.add(String.join("\n", head.lines()), true);
            blocks.add(head.subject(), false);
        }
        for (Reading text : texts) {
            copy(text, blocks);
        }
        Reading all = blocks.reading(head.facts());
        return new Reading(all.text(), all.furniture(), all.facts(), enclosures, troubles);
    }

    /** Takes over a part's stretches as they are, body and furniture in turn. */
    private static void copy(Reading part, Blocks blocks) {
        int[] at = {0};
        part.furniture().forEach(span -> {
            blocks.add(part.text().substring(at[0], span.start()), false);
            blocks.add(span.in(part.text()), true);
            at[0] = span.end();
        });
        blocks.add(part.text().substring(at[0]), false);
    }

    private void part(Entity part, int depth) throws IOException {
        parts++;
        if (parts == Limits.PARTS + 1 || depth == Limits.PART_DEPTH + 1) {
            troubles.add(source + ": the mail has more parts than Readout takes (" + Limits.PARTS + ", " + Limits.PART_DEPTH
                    + " deep in each other); the rest is left out. Save what you need of it as files.");
        }
        if (parts > Limits.PARTS || depth > Limits.PART_DEPTH) {
            return;
        }
        Body body = part.getBody();
        if (body instanceof Multipart several) {
            if (part.getMimeType().equals("multipart/alternative")) {
                alternative(several, depth);
            } else {
                for (Entity each : several.getBodyParts()) {
                    part(each, depth + 1);
                }
            }
        } else if (body instanceof Message forwarded) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new DefaultMessageWriter().writeMessage(forwarded, out);
            String subject = Names.plain(String.valueOf(forwarded.getSubject() == null ? "mail" : forwarded.getSubject()));
            enclosures.add(new Enclosure(subject.replace('/', '-') + ".eml", out.toByteArray(), head.arrived()));
        } else if (body instanceof SingleBody single) {
            leaf(part, single);
        }
    }

    /** Of one text in several forms the plain one, which is as its sender wrote it; else the last, which is the richest. */
    private void alternative(Multipart several, int depth) throws IOException {
        List<Entity> forms = several.getBodyParts();
        for (Entity form : forms) {
            if (form.getMimeType().equals("text/plain") && form.getBody() instanceof SingleBody body && !decoded(form, body).isBlank()) {
                part(form, depth + 1);
                return;
            }
        }
        if (!forms.isEmpty()) {
            part(forms.getLast(), depth + 1);
        }
    }

    private void leaf(Entity part, SingleBody body) throws IOException {
        String type = part.getMimeType().toLowerCase(Locale.ROOT);
        String name = part.getFilename();
        boolean attached = "attachment".equalsIgnoreCase(part.getDispositionType()) || name != null;
        if (!attached && type.equals("text/plain")) {
            texts.add(new Reading(Flowed.joined(Blocks.unixLines(decoded(part, body)), Flowed.isSaid(part)), List.of(), head.facts()));
        } else if (!attached && (type.equals("text/html") || type.equals("application/xhtml+xml"))) {
            if (texts.isEmpty() || !head.isPage()) {
                Reading page = WebReader.read(source, decoded(part, body));
                texts.add(page);
                head.takePage(page.facts());
            }
        } else if (attached && !type.startsWith("image/") && !type.contains("signature") && !type.equals("text/css")) {
            enclosures.add(new Enclosure(Names.plain(name(name, type)), bytes(body), head.arrived()));
        }
    }

    private static String name(@Nullable String name, String type) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.isBlank() ? "attachment." + type.substring(type.indexOf('/') + 1) : last;
    }

    private String decoded(Entity part, SingleBody body) throws IOException {
        return Charsets.decode(source, bytes(body), part.getCharset());
    }

    private static byte[] bytes(SingleBody body) throws IOException {
        return body.getInputStream().readAllBytes();
    }
}
