package org.readout.dossier.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Span;

/** Reads how many are said to take part in a named gathering or body. */
final class Counts {

    private static final List<String> NUMBERS = List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");
    private static final Pattern COUNTED = Pattern.compile(
            "\\b(more than |over |nearly |almost |about |at least |around |some |other )?(\\d{1,3}|" + String.join("|", NUMBERS) + ")(?:[ -](?:member|partner|"
                    + "participating|founding|regional|ASEAN|EU|NATO)){0,2}[ -](countries|nations|states|economies|member states|members|partners|governments)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> ROUGH = Set.of("more than ", "over ", "nearly ", "almost ", "about ", "at least ", "around ", "some ", "other ");

    List<Claim> of(Place place) {
        List<Claim> claims = new ArrayList<>();
        for (Span sentence : place.sentences) {
            String words = place.words(sentence);
            Matcher matcher = COUNTED.matcher(words);
            if (!matcher.find() || matcher.group(1) != null && ROUGH.contains(matcher.group(1).toLowerCase(java.util.Locale.ROOT))) {
                continue;
            }
            Span counted = new Span(sentence.start() + matcher.start(), sentence.start() + matcher.end());
            Mention gathering = gathering(place.in(sentence), counted);
            if (gathering == null || matcher.find()) {
                continue;
            }
            Span around = place.around(counted);
            Matcher again = COUNTED.matcher(counted.in(place.text()));
            if (again.find()) {
                claims.add(new Claim(Kind.PARTIES, "parties " + String.join(" ", Folding.words(gathering.entity())), gathering.entity(),
                        number(again.group(2)), place.from.on(), place.from, place.words(around), around.start(),
                        place.paragraph(counted.start())));
            }
        }
        return claims;
    }

    private static String number(String word) {
        int written = NUMBERS.indexOf(Folding.plain(word));
        return written < 0 ? word : Integer.toString(written + 2);
    }

    /** The one proper gathering or body named right behind the number or right before it. */
    private static @org.jspecify.annotations.Nullable Mention gathering(List<Mention> names, Span counted) {
        for (Mention mention : names) {
            boolean gathers = mention.type() == NameType.EVENT || mention.type() == NameType.AGREEMENT || mention.type() == NameType.ORGANIZATION;
            int behind = mention.span().start() - counted.end();
            int before = counted.start() - mention.span().end();
            boolean beside = behind >= 0 && behind <= 9 || before >= 0 && before <= 3;
            if (gathers && beside && WordList.parts(mention.anchor().quote(), ' ').stream()
                    .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0))).count() > 1) {
                return mention;
            }
        }
        return null;
    }
}
