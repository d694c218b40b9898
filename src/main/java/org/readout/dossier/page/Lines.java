package org.readout.dossier.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import com.ibm.icu.text.MessageFormat;
import org.jspecify.annotations.Nullable;
import org.readout.dossier.Dossier;
import org.readout.dossier.told.Numbered;
import org.readout.dossier.told.Statement;
import org.readout.dossier.told.Told;
import org.readout.model.DossierLine;

/** The lines pages have in common. */
final class Lines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final int NAMED = 3;
    private static final MessageFormat ENGLISH = new MessageFormat("{0,ordinal}", Locale.ENGLISH);

    private Lines() {}

    static String day(@Nullable LocalDate day) {
        return day == null ? "no date" : DAY.format(day);
    }

    /** "Jun–Dec 2024", "Nov 2023–Jan 2024", "Jun 2024": as far as texts that come by chance can say. */
    static String months(LocalDate from, @Nullable LocalDate to) {
        YearMonth first = YearMonth.from(from);
        YearMonth last = to == null ? first : YearMonth.from(to);
        if (first.equals(last)) {
            return MONTH.format(first);
        }
        return (first.getYear() == last.getYear() ? SHORT : MONTH).format(first) + "\u2013" + MONTH.format(last);
    }

    static String counted(int count, String noun) {
        String many = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        return count + " " + (count == 1 ? noun : many);
    }

    /** What the library covers, beside which every "earliest" stands. */
    static String coverage(Dossier dossier) {
        List<Told> all = dossier.releases();
        TreeSet<String> publishers = new TreeSet<>();
        TreeSet<LocalDate> days = new TreeSet<>();
        all.forEach(told -> {
            if (!told.publisher().isEmpty()) {
                publishers.add(told.publisher());
            }
            if (told.on() != null) {
                days.add(told.on());
            }
        });
        String who = publishers.size() <= NAMED ? String.join(", ", publishers) : counted(publishers.size(), "publisher");
        String when = days.isEmpty() ? "" : ", " + day(days.getFirst()) + " to " + day(days.getLast());
        String some = dossier.outOf() > all.size() ? String.format(Locale.ENGLISH, "the newest %,d of %,d releases", all.size(), dossier.outOf())
                : counted(all.size(), "release");
        return "Found in " + some + (who.isEmpty() ? "" : " of " + who) + when;
    }

    private static final List<String> FIRST = List.of("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth");

    /** "Third", "12th". */
    static String ordinal(int number) {
        return number <= FIRST.size() ? FIRST.get(number - 1) : ENGLISH.format(new Object[] {number});
    }

    /** "60th". */
    static String ordinal(Numbered numbered) {
        return ENGLISH.format(new Object[] {numbered.number()});
    }

    static String source(Told told) {
        return told.publisher().isEmpty() ? told.title() : told.publisher();
    }

    /** A statement with who says so, where. */
    static DossierLine statement(Statement statement, String badge) {
        String said = statement.attribution().isEmpty() ? "" : "said by " + statement.attribution() + " \u00b7 ";
        return DossierLine.at(DossierLine.Kind.QUOTE, statement.quote(),
                day(statement.on()) + " \u00b7 " + said + source(statement.from()) + " \u00b6" + statement.paragraph(), badge,
                statement.from().release(), statement.offset());
    }
}
