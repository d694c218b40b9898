package org.readout.scale;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Timex;

/**
 * Another time and other people: years and the words of persons' names in the place of those of a text, each as long as the
 * one it stands for, so that every mark keeps its place. The same seed makes the same of a text.
 */
final class Shift {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final String VOWELS = "aeiou";
    private static final String CONSONANTS = "bdfgklmnprstvz";

    private final int years;
    private final Map<String, String> names = new HashMap<>();

    /** @param persons whose names are to be others */
    Shift(long seed, int years, Set<String> persons) {
        this.years = years;
        for (String word : persons) {
            names.put(word, seed == 0 ? word : another(word, new Random(seed * 31 + word.hashCode())));
        }
    }

    /** The words of the persons named, but for those that stand in other names too. */
    static Set<String> persons(Iterable<Mention> mentions) {
        Set<String> persons = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (Mention mention : mentions) {
            Matcher word = WORD.matcher(mention.anchor().quote() + " " + mention.entity());
            while (word.find()) {
                (mention.type() == NameType.PERSON ? persons : others).add(word.group());
            }
        }
        persons.removeAll(others);
        return persons;
    }

    private static String another(String word, Random random) {
        StringBuilder made = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            char letter = Character.toLowerCase(word.charAt(i));
            String of = VOWELS.indexOf(letter) >= 0 ? VOWELS : CONSONANTS.indexOf(letter) >= 0 ? CONSONANTS : "";
            if (!of.isEmpty()) {
                char other = of.charAt(random.nextInt(of.length()));
                made.setCharAt(i, Character.isUpperCase(word.charAt(i)) ? Character.toUpperCase(other) : other);
            }
        }
        return made.toString();
    }

    String text(String text) {
        String dated = YEAR.matcher(text).replaceAll(year -> Integer.toString(shifted(Integer.parseInt(year.group()))));
        return names.isEmpty() ? dated : WORD.matcher(dated).replaceAll(
                word -> Matcher.quoteReplacement(names.getOrDefault(word.group(), word.group())));
    }

    private int shifted(int year) {
        int then = year + years;
        return then >= 1900 && then < 2100 ? then : year;
    }

    @Nullable LocalDate day(@Nullable LocalDate day) {
        return day == null ? null : day.withYear(shifted(day.getYear()));
    }

    @Nullable Timex time(@Nullable Timex time) {
        return time == null ? null : new Timex(
                YEAR.matcher(time.value()).replaceAll(year -> Integer.toString(shifted(Integer.parseInt(year.group())))),
                time.mod(), time.from().plusYears(shifted(time.from().getYear()) - time.from().getYear()),
                time.to().plusYears(shifted(time.to().getYear()) - time.to().getYear()));
    }
}
