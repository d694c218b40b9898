package org.readout.dossier.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.readout.model.Event;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Span;

/** Reads which of its series an encounter is said to be: "15th Strategic Dialogue". */
final class Ordinals {

    private static final List<String> WORDS = List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh",
            "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
            "seventeenth", "eighteenth", "nineteenth", "twentieth");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,3})(?:st|nd|rd|th)\\s+(.+)$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Set<String> SMALL = Set.of("the", "of", "in", "on", "at", "and", "s", "for", "between");
    private static final int FEWEST = 3;

    List<Claim> of(Place place) {
        List<Claim> claims = new ArrayList<>();
        Set<String> said = new LinkedHashSet<>();
        for (Mention mention : place.mentions()) {
            if (mention.type() != NameType.EVENT) {
                continue;
            }
            String quote = mention.anchor().quote();
            Read read = series(quote);
            if (read == null) {
                continue;
            }
            Span around = place.around(mention.span());
            boolean anniversary = read.series.contains("anniversary");
            LocalDate on = anniversary ? null : day(place, mention, around);
            String subject = "ordinal " + String.join(" ", read.series);
            if ((on != null || anniversary) && said.add(subject + read.number + on)) {
                claims.add(new Claim(Kind.ORDINAL, subject, read.name, Integer.toString(read.number), on, place.from,
                        place.words(around), around.start(), place.paragraph(mention.span().start())));
            }
        }
        return claims;
    }

    record Read(int number, Set<String> series, String name) {}

    /** The number and the series of a name long enough to be that of one; null where it is not. */
    static @Nullable Read series(String quote) {
        Read read = read(quote);
        return read == null || read.number < 2 || read.series.size() < FEWEST ? null : read;
    }

    /** The folded words of a name, without the small ones. */
    static Set<String> telling(String name) {
        Set<String> words = new LinkedHashSet<>(Folding.words(name));
        words.removeAll(SMALL);
        return words;
    }

    private static @Nullable Read read(String quote) {
        Matcher matcher = NUMBERED.matcher(quote);
        int number;
        String rest;
        if (matcher.matches()) {
            number = Integer.parseInt(matcher.group(1));
            rest = matcher.group(2);
        } else {
            int blank = quote.indexOf(' ');
            number = blank < 0 ? 0 : WORDS.indexOf(Folding.plain(quote.substring(0, blank))) + 1;
            rest = quote.substring(blank + 1);
        }
        if (number == 0) {
            return null;
        }
        return new Read(number, telling(rest), rest);
    }

    /** The day of the encounter the name stands for: that of the mark there, else the one day its sentence names. */
    static @Nullable LocalDate day(Place place, Mention mention, Span around) {
        for (Event event : place.annotated.events()) {
            if (event.span().overlaps(mention.span()) && event.date() != null && event.date().isDay()) {
                return event.date().from();
            }
        }
        Set<LocalDate> days = new LinkedHashSet<>();
        for (Mention other : place.in(around)) {
            if (other.type() == NameType.DATE && other.value() != null && other.value().isDay()) {
                days.add(other.value().from());
            }
        }
        return days.size() == 1 ? days.iterator().next() : null;
    }
}
