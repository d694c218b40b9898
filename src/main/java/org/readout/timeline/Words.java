package org.readout.timeline;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.ResourceBundle;

import com.ibm.icu.text.BreakIterator;
import org.readout.model.EventKind;
import org.readout.model.Force;
import org.readout.model.Timex;

/** The words on the strip, in one language. English writes the day first, as ministries do; others by their own custom. */
public final class Words {

    private final Locale locale;
    private final ResourceBundle bundle;

    public Words(Locale locale) {
        this.locale = locale.getLanguage().equals("en") ? Locale.ENGLISH : locale;
        this.bundle = ResourceBundle.getBundle("org.readout.timeline.words", this.locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Words english() {
        return new Words(Locale.ENGLISH);
    }

    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    public String kind(EventKind kind) {
        return bundle.getString("kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** The name of the lane that holds all of a kind. */
    public String lane(Kind kind) {
        return bundle.getString("lane." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** A country's name; its code where the language has none for it. */
    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(locale);
    }

    public String force(Force force) {
        return bundle.getString("force." + force.code());
    }

    String time(LocalDateTime time) {
        return format("Hm", "HH:mm", time);
    }

    String day(TemporalAccessor day) {
        return format("MMMd", "d MMM", day);
    }

    String dayOfYear(TemporalAccessor day) {
        return format("yMMMd", "d MMM y", day);
    }

    String month(TemporalAccessor day) {
        return format("MMM", "MMM", day);
    }

    String monthOfYear(TemporalAccessor day) {
        return format("yMMM", "MMM y", day);
    }

    String year(TemporalAccessor day) {
        return format("y", "y", day);
    }

    /** A date as short as it can be said: "26 Dec", "Jun 2025", "2024", "late 2024". */
    public String brief(Timex timex) {
        return modified(timex, covering(timex, false));
    }

    /** As {@link #brief}, with the year of a day, which a day alone goes without. */
    public String brief(Timex timex, boolean year) {
        return year ? briefWithYear(timex) : brief(timex);
    }

    /** A day of the calendar, with or without its year. */
    public String day(LocalDate day, boolean year) {
        return year ? dayOfYear(day) : day(day);
    }

    /** As {@link #brief}, with the year of a day. */
    String briefWithYear(Timex timex) {
        return modified(timex, timex.isDay() ? dayOfYear(timex.from()) : covering(timex, false));
    }

    /** A date in full: "26 December 2024, 11:15–11:35". */
    public String full(When when) {
        if (when.precision() != Precision.CLOCK) {
            return modified(when.timex(), covering(when.timex(), true));
        }
        String start = format("yMMMMd", "d MMMM y", when.from()) + ", " + time(when.from());
        if (when.to().equals(when.from())) {
            return start;
        }
        boolean oneDay = when.to().toLocalDate().equals(when.from().toLocalDate());
        return start + "–" + (oneDay ? "" : format("yMMMMd", "d MMMM y", when.to()) + ", ") + time(when.to());
    }

    /** The clock times alone: "11:15–11:35". */
    String clock(When when) {
        boolean moment = when.to().equals(when.from()) || !when.to().toLocalDate().equals(when.from().toLocalDate());
        return moment ? time(when.from()) : time(when.from()) + "–" + time(when.to());
    }

    /** {@code text} cut at a word end to at most {@code limit} UTF-16 code units, with an ellipsis. */
    String shorten(String text, int limit) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= limit) {
            return line;
        }
        BreakIterator words = BreakIterator.getWordInstance(locale);
        words.setText(line);
        int end = words.preceding(limit);
        if (end < limit / 2) {
            BreakIterator characters = BreakIterator.getCharacterInstance(locale);
            characters.setText(line);
            end = characters.preceding(limit);
        }
        return line.substring(0, end).replaceAll("[\\s\\p{Punct}]+$", "") + "…";
    }

    private String covering(Timex timex, boolean full) {
        LocalDate from = timex.from();
        LocalDate to = timex.to();
        if (timex.isDay()) {
            return full ? format("yMMMMd", "d MMMM y", from) : day(from);
        }
        boolean wholeYears = from.getDayOfYear() == 1 && to.plusDays(1).getDayOfYear() == 1;
        if (wholeYears) {
            return from.getYear() == to.getYear() ? year(from) : year(from) + "–" + year(to);
        }
        boolean wholeMonths = from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
        if (wholeMonths) {
            String last = full ? format("yMMMM", "MMMM y", to) : monthOfYear(to);
            return from.getMonth() == to.getMonth() && from.getYear() == to.getYear()
                    ? last
                    : (from.getYear() == to.getYear() ? month(from) : monthOfYear(from)) + "–" + last;
        }
        String last = full ? dayOfYear(to) : day(to);
        return (from.getYear() == to.getYear() ? day(from) : dayOfYear(from)) + "–" + last;
    }

    private String modified(Timex timex, String date) {
        return switch (timex.mod()) {
            case "START" -> get("early", date);
            case "MID" -> get("middle", date);
            case "END" -> get("late", date);
            case "APPROX" -> get("about", date);
            case null, default -> date;
        };
    }

    private String format(String skeleton, String english, TemporalAccessor at) {
        DateTimeFormatter formatter = locale.getLanguage().equals("en")
                ? DateTimeFormatter.ofPattern(english, locale)
                : DateTimeFormatter.ofLocalizedPattern(skeleton).localizedBy(locale);
        return formatter.format(at);
    }
}
