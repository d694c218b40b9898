package org.readout.dossier.told;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.readout.model.Span;

/** Finds days that did not fall on the weekday a text gives them. */
final class Weekdays {

    private static final String MONTHS = "(Jan(?:uary|\\.)|Feb(?:ruary|\\.)|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)"
            + "|Sept?(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))";
    private static final Pattern DATED = Pattern.compile(
            "\\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),?\\s+(?:the\\s+)?(?:" + MONTHS
                    + "\\s+(\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTHS + ")(?:,?\\s+(\\d{4}))?\\b");

    List<Claim> of(Place place) {
        List<Claim> claims = new ArrayList<>();
        for (Span sentence : place.sentences) {
            Matcher matcher = DATED.matcher(place.words(sentence));
            while (matcher.find()) {
                LocalDate day = day(matcher, place.from.published());
                DayOfWeek said = DayOfWeek.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
                if (day != null && day.getDayOfWeek() != said) {
                    Span found = new Span(sentence.start() + matcher.start(), sentence.start() + matcher.end());
                    add(claims, place, found, matcher.group(), day);
                }
            }
        }
        return claims;
    }

    private static void add(List<Claim> claims, Place place, Span found, String words, LocalDate day) {
        Span around = place.around(found);
        String subject = "weekday " + day + " " + place.from.release();
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        claims.add(new Claim(Kind.DATE, subject, words, words, day, place.from, place.words(around), around.start(),
                place.paragraph(found.start())));
        claims.add(new Claim(Kind.DATE, subject, words, day + " was a " + weekday, day, place.from, day + " was a " + weekday,
                found.start(), place.paragraph(found.start())));
    }

    private static @Nullable LocalDate day(Matcher matcher, @Nullable LocalDate published) {
        String name = matcher.group(2) == null ? matcher.group(5) : matcher.group(2);
        int day = Integer.parseInt(matcher.group(3) == null ? matcher.group(4) : matcher.group(3));
        int month = 1 + List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
                .indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
        try {
            if (matcher.group(6) != null) {
                return LocalDate.of(Integer.parseInt(matcher.group(6)), month, day);
            }
            if (published == null) {
                return null;
            }
            LocalDate same = LocalDate.of(published.getYear(), month, day);
            return same.isAfter(published.plusMonths(6)) ? same.minusYears(1)
                    : same.isBefore(published.minusMonths(6)) ? same.plusYears(1) : same;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
