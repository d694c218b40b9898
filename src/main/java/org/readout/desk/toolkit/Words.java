package org.readout.desk.toolkit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.readout.model.Commitment;
import org.readout.model.EventKind;
import org.readout.model.Force;
import org.readout.model.Level;
import org.readout.model.NameType;
import org.readout.model.Party;
import org.readout.model.Review;
import org.readout.model.Signature;
import org.readout.model.Status;
import org.readout.model.Timex;

/** How the desk says what the model holds. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Words() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String longDay(LocalDate day) {
        return LONG_DAY.format(day);
    }

    /** A date as people write it: "26 Dec 2024", "Dec 2024", "late 2024", "23 Dec 2024, 11:15–11:35". */
    public static String date(Timex timex) {
        String said = covered(timex);
        String mod = timex.mod();
        return mod == null ? said : Messages.text("mod." + mod, said);
    }

    private static String covered(Timex timex) {
        LocalDateTime start = timex.startTime();
        if (timex.isDay() && start != null) {
            LocalDateTime end = timex.endTime();
            return day(timex.from()) + ", " + CLOCK.format(start) + (end == null ? "" : "–" + CLOCK.format(end));
        }
        if (timex.isDay()) {
            return day(timex.from());
        }
        if (timex.from().getDayOfYear() == 1 && timex.to().equals(timex.from().plusYears(1).minusDays(1))) {
            return Integer.toString(timex.from().getYear());
        }
        YearMonth month = YearMonth.from(timex.from());
        if (timex.from().getDayOfMonth() == 1 && timex.to().equals(month.atEndOfMonth())) {
            return MONTH.format(month);
        }
        return day(timex.from()) + " – " + day(timex.to());
    }

    public static String force(Force force) {
        return Messages.text("force." + force.name());
    }

    public static String type(NameType type) {
        return Messages.text("type." + type.name());
    }

    public static String kind(EventKind kind) {
        return Messages.text("kind." + kind.name());
    }

    public static String status(Status status) {
        return Messages.text("status." + status.name());
    }

    public static String review(Review review) {
        return Messages.text("review." + review.name());
    }

    /** "vice ministers"; empty where the level is not known. */
    public static String level(Level level) {
        return level == Level.UNKNOWN ? "" : Messages.text("level." + level.name());
    }

    /** "Reviewed by Ada Smith, 26 Dec 2024, 14:05", on the officer's own clock; empty where nobody has. */
    public static String signed(@Nullable Signature signature) {
        if (signature == null) {
            return "";
        }
        ZonedDateTime at = signature.at().atZone(ZoneId.systemDefault());
        return Messages.text("review.signed", signature.officer(), day(at.toLocalDate()) + ", " + CLOCK.format(at));
    }

    /** The states of a commitment's parties: "KR ↔ JP"; empty where none is known. */
    public static String states(Commitment commitment) {
        Party addressee = commitment.addressee();
        String to = addressee == null ? null : addressee.country();
        String from = String.join(" ↔ ", commitment.countries());
        return to == null || commitment.countries().contains(to) ? from : from + " → " + to;
    }

    public static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining(", "));
    }

    /** A language's name in English; empty where it is not known. */
    public static String language(@Nullable String tag) {
        return tag == null || tag.equals("und") ? "" : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.UK);
    }

    /** The style class that colours a type or force: "person", "shared-view". */
    public static String style(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
