package org.readout.dossier.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.model.Span;

/** Reads how long an encounter is said to have taken: "a 25-minute call", "met for two hours". */
final class Durations {

    private static final List<String> NUMBERS = List.of("one", "two", "three", "four", "five", "six");
    private static final Pattern LASTED = Pattern.compile(
            "\\b(?:for|lasted|lasting|ran)\\s+(?:about |around |nearly |almost |over |more than |some )?(\\d{1,3}|one|two|three|four|five|six|an)"
                    + "(?: and a half)? (minutes?|hours?)\\b|\\b(\\d{1,3}|one|two|three|four)-(minute|hour)[ -](?:long )?(?:telephone |phone |video )?"
                    + "(?:call|meeting|talks|conversation|summit|session|discussion)",
            Pattern.CASE_INSENSITIVE);

    /** In minutes, of the encounters whose sentences say so, as claims on who met on which day. */
    List<Claim> of(Place place, List<Met> met) {
        List<Claim> claims = new ArrayList<>();
        for (Met one : met) {
            LocalDate day = one.day();
            if (day == null || !one.reported() || one.who().size() < 2) {
                continue;
            }
            if (one.minutes() > 0) {
                claims.add(claim(one, day, one.minutes(), one.quote(), one.offset()));
            }
            for (Span sentence : place.sentences) {
                if (one.offset() < sentence.end() + 400 && sentence.start() < one.offset() + one.quote().length() + 400) {
                    Matcher matcher = LASTED.matcher(place.words(sentence));
                    if (matcher.find() && met.stream().filter(Met::reported).count() == 1) {
                        claims.add(claim(one, day, minutes(matcher), place.words(sentence), sentence.start()));
                    }
                }
            }
        }
        return claims;
    }

    private static Claim claim(Met met, LocalDate day, int minutes, String quote, int offset) {
        List<String> who = met.who().stream().map(name -> String.join(" ", Folding.words(name).stream().sorted().toList())).sorted().toList();
        return new Claim(Kind.DURATION, "duration " + day + " " + String.join(", ", who), met.name(), Integer.toString(minutes), day,
                met.from(), quote, offset, met.paragraph());
    }

    private static int minutes(Matcher matcher) {
        String count = (matcher.group(1) == null ? matcher.group(3) : matcher.group(1)).toLowerCase(Locale.ROOT);
        String unit = matcher.group(2) == null ? matcher.group(4) : matcher.group(2);
        int number = count.equals("an") ? 1 : NUMBERS.contains(count) ? NUMBERS.indexOf(count) + 1 : Integer.parseInt(count);
        int half = matcher.group().contains("and a half") ? 30 : 0;
        return unit.toLowerCase(Locale.ROOT).startsWith("hour") ? number * 60 + half : number;
    }
}
