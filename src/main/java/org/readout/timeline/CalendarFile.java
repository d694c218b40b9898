package org.readout.timeline;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.readout.model.Status;

/**
 * Encounters, due dates and anniversaries as an iCalendar file (RFC 5545). What is given to the day is an all-day event; a
 * clock time has the zone the release prints, else none, and then stands at that hour wherever it is read.
 */
public final class CalendarFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    /** A line's length in bytes, by the RFC. */
    private static final int FOLD = 75;

    private final StringBuilder out = new StringBuilder();
    private final Labels labels;
    private final Words words;
    private final String stamp;

    private CalendarFile(Words words, Instant now) {
        this.words = words;
        this.labels = new Labels(words);
        this.stamp = TIME.format(LocalDateTime.ofInstant(now, ZoneOffset.UTC)) + "Z";
    }

    /** @param now the moment of writing, which the form asks for */
    public static String of(List<TimelineEntry> entries, Words words, Instant now) {
        CalendarFile file = new CalendarFile(words, now);
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Readout//Timeline//EN");
        file.line("CALSCALE:GREGORIAN");
        items(entries).forEach(file::event);
        file.line("END:VCALENDAR");
        return file.out.toString();
    }

    /** What goes into a calendar of these entries. */
    public static List<Item> items(List<TimelineEntry> entries) {
        return Timeline.items(entries).stream()
                .filter(item -> item.kind() == Kind.MEETING || item.kind() == Kind.DUE || item.kind() == Kind.ANNIVERSARY)
                .toList();
    }

    private void event(Item item) {
        TimelineEntry entry = item.entry();
        line("BEGIN:VEVENT");
        line("UID:" + entry.id() + (item.end() ? "-due" : "") + "@readout");
        line("DTSTAMP:" + stamp);
        when(item.when());
        line("SUMMARY:" + text(summary(item)));
        line("DESCRIPTION:" + text(labels.spoken(entry)));
        if (entry.what() instanceof What.Encounter encounter && encounter.place() != null) {
            line("LOCATION:" + text(encounter.place()));
        }
        line("CATEGORIES:" + text(words.lane(item.kind())));
        line("STATUS:" + (entry.suggested() || !entry.told() ? "TENTATIVE" : "CONFIRMED"));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private String summary(Item item) {
        TimelineEntry entry = item.entry();
        String summary = switch (entry.what()) {
            case What.Encounter encounter -> encounter.name().equalsIgnoreCase(words.kind(encounter.event()))
                    && !entry.parties().isEmpty()
                    ? encounter.name() + ": " + String.join(", ", entry.parties()) : encounter.name();
            case What.Promise promise -> {
                Status status = Objects.requireNonNull(promise.due()).status();
                yield words.get("calendar." + status.name().toLowerCase(Locale.ROOT), promise.action());
            }
            case What.Anniversary anniversary -> anniversary.name();
            case What.Mentioned mentioned -> entry.sources().getFirst().quote();
            case What.Published published -> entry.sources().getFirst().title();
        };
        return item.inferred() ? words.get("inferred", summary) : summary;
    }

    private void when(When when) {
        if (when.precision() == Precision.CLOCK) {
            String[] parts = when.timex().value().split("/", -1);
            line("DTSTART:" + time(parts[0], when.from()));
            if (when.to().isAfter(when.from())) {
                line("DTEND:" + time(parts[parts.length - 1], when.to()));
            }
            return;
        }
        LocalDate from = when.from().toLocalDate();
        LocalDate to = when.to().toLocalDate();
        line("DTSTART;VALUE=DATE:" + DAY.format(from));
        // The end is the day after the last.
        line("DTEND;VALUE=DATE:" + DAY.format(to.isAfter(from) ? to : from.plusDays(1)));
    }

    /** In UTC where the text prints a zone; else as it stands, which the RFC calls floating. */
    private static String time(String value, LocalDateTime local) {
        OffsetDateTime zoned = zoned(value);
        return zoned == null ? TIME.format(local) : TIME.format(zoned.withOffsetSameInstant(ZoneOffset.UTC)) + "Z";
    }

    private static @Nullable OffsetDateTime zoned(String value) {
        try {
            return OffsetDateTime.parse(value);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String text(String value) {
        return value.replaceAll("[\\p{Cntrl}&&[^\\n]]", " ")
                .replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
    }

    /** Writes a line, folded so that no part is longer than allowed and no letter is cut. */
    private void line(String content) {
        int room = FOLD;
        int used = 0;
        for (int i = 0; i < content.length(); ) {
            int letter = content.codePointAt(i);
            int bytes = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (used + bytes > room) {
                out.append("\r\n ");
                room = FOLD - 1;
                used = 0;
            }
            out.appendCodePoint(letter);
            used += bytes;
            i += Character.charCount(letter);
        }
        out.append("\r\n");
    }
}
