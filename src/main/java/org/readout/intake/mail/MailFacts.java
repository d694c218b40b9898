package org.readout.intake.mail;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;
import org.readout.intake.page.Facts;
import org.readout.intake.page.Facts.Fact;
import org.readout.model.Clue;
import org.readout.model.Clue.Place;

/**
 * What the head of a mail says: the day it came for sure; who published and when only perhaps, since officers send each
 * other what others published the day before.
 *
 * @param lines who wrote to whom, as they are shown above the text
 * @param subject without the marks of answering and forwarding
 * @param arrived the day, or null where the head has none that can be read
 * @param isPage whether it is a page of the web that a browser saved in the form of a mail
 */
record MailFacts(List<String> lines, String subject, @Nullable Fact<LocalDate> arrived, Facts facts, boolean isPage) {

    private static final double SENDER = 0.6;
    private static final double SENT = 0.7;
    private static final double CAME = 0.95;

    static MailFacts of(Message message) {
        Facts facts = new Facts();
        List<String> lines = new ArrayList<>();
        for (String name : List.of("From", "Date", "To")) {
            String value = raw(message, name);
            if (!value.isBlank()) {
                lines.add(name + ": " + (name.equals("From") ? from(message, value) : value));
            }
        }
        String page = raw(message, "Snapshot-Content-Location");
        String location = page.isEmpty() ? raw(message, "Content-Location") : page;
        facts.address(location, Place.MAIL_HEAD, "Content-Location: " + location, CAME);
        boolean isPage = facts.address() != null;
        String subject = message.getSubject() == null ? "" : message.getSubject().replaceFirst("(?i)^(?:\\s*(?:re|fwd?|aw|wg|tr|답장|전달)\\s*:)+", "").strip();
        facts.title(subject, Place.MAIL_HEAD, "Subject: " + subject, 0.9);
        String date = raw(message, "Date");
        LocalDate day = day(date, message);
        Fact<LocalDate> arrived = day == null ? null : new Fact<>(day, new Clue(Place.MAIL_HEAD, "Date: " + date, CAME));
        facts.retrieved(day, Place.MAIL_HEAD, "Date: " + date, CAME);
        if (!isPage) {
            facts.published(day, Place.MAIL_HEAD, "Date: " + date, SENT);
            Mailbox from = message.getFrom() == null || message.getFrom().isEmpty() ? null : message.getFrom().getFirst();
            if (from != null && from.getName() != null) {
                facts.publisher(from.getName(), Place.MAIL_HEAD, "From: " + from.getName(), SENDER);
            }
        }
        return new MailFacts(isPage ? List.of() : lines, isPage ? "" : subject, arrived, facts, isPage);
    }

    /** What the page inside a mail says of itself; counts where the page is all there is. */
    void takePage(Facts page) {
        if (isPage && page.title() != null) {
            facts.title(page.title().value(), page.title().clue().place(), page.title().clue().quote(), page.title().clue().confidence());
        }
        if (page.published() != null) {
            facts.published(page.published().value(), page.published().clue().place(), page.published().clue().quote(),
                    page.published().clue().confidence());
        }
        if (page.publisher() != null) {
            facts.publisher(page.publisher().value(), page.publisher().clue().place(), page.publisher().clue().quote(),
                    page.publisher().clue().confidence());
        }
    }

    private static String from(Message message, String raw) {
        Mailbox from = message.getFrom() == null || message.getFrom().isEmpty() ? null : message.getFrom().getFirst();
        return from == null || from.getName() == null ? raw : from.getName() + " <" + from.getAddress() + ">";
    }

    private static String raw(Message message, String name) {
        Field field = message.getHeader().getField(name);
        return field == null || field.getBody() == null ? "" : field.getBody().replaceAll("\\s+", " ").strip();
    }

    /** The day in the zone the sender wrote it in. */
    private static @Nullable LocalDate day(String date, Message message) {
        try {
            return OffsetDateTime.parse(date.replaceFirst("\\s*\\(.*\\)$", ""), DateTimeFormatter.RFC_1123_DATE_TIME).toLocalDate();
        } catch (DateTimeException e) {
            return message.getDate() == null ? null : message.getDate().toInstant().atOffset(ZoneOffset.UTC).toLocalDate();
        }
    }
}
