package org.readout.dossier.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.dossier.told.Folding;
import org.readout.model.Timex;

/** Finds the round years that promises gather round, however what they mark is put. */
public final class Anniversaries {

    private static final Pattern NUMBERED = Pattern.compile(
            "(\\d{1,3})(?:st|nd|rd|th)[ -]anniversary(?: of (?:the )?([\\p{L}' -]{3,80}))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("\\b(?:between|next|this|last|in|on|is|was|with|by|and|as|of Korea|of South|of Japan)\\b.*");

    private Anniversaries() {}

    /** "Prepare for next year's anniversary": the year is that of an occasion, and no term. */
    public static boolean isYearOf(String promise, Timex due) {
        boolean year = due.from().getDayOfYear() == 1 && due.to().plusDays(1).getDayOfYear() == 1;
        return year && isOne(promise.toLowerCase(Locale.ROOT));
    }

    static boolean isOne(String name) {
        return name.contains("anniversary");
    }

    static List<Topic> of(String sentence) {
        List<Topic> found = new ArrayList<>();
        Matcher matcher = NUMBERED.matcher(sentence);
        while (matcher.find()) {
            String of = matcher.group(2) == null ? "" : END.matcher(matcher.group(2)).replaceFirst("").strip();
            String years = matcher.group(1);
            found.add(new Topic("anniversary " + years + ' ' + mark(of),
                    ordinal(Integer.parseInt(years)) + " anniversary" + (mark(of).isEmpty() ? "" : " of " + named(of)), 0));
        }
        return found;
    }

    /** Normalization, establishment and diplomatic ties are marked on one day. */
    private static String mark(String of) {
        List<String> words = Folding.words(of);
        boolean ties = words.stream().anyMatch(word -> word.startsWith("normali") || word.startsWith("diplomatic"));
        return ties ? "diplomatic relations" : "";
    }

    private static String named(String of) {
        return mark(of).isEmpty() ? of : "diplomatic relations";
    }

    static String ordinal(int number) {
        int tens = number % 100;
        String ending = tens > 10 && tens < 14 ? "th" : switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return number + ending;
    }
}
