package org.readout.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The place, day and agency before the first sentence, or on a line of their own: "SEOUL, Dec. 26 (Yonhap) --",
 * "Washington, 5 March 2021", "ISLAMABAD, 29 May 2025 (APP):".
 *
 * @param date null where it has no year, or no date
 * @param agency empty where none is named
 * @param quote its words
 */
record Dateline(@Nullable LocalDate date, String agency, String quote) {

    /** The longest, in UTF-16 code units. */
    private static final int LONGEST = 110;

    private static final Pattern AGENCY = Pattern.compile("\\((\\p{Lu}[\\p{L}\\p{N} .&-]{1,30})\\)");
    private static final Pattern DAY = Pattern.compile(
            "(?i)\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\\d{1,2} \\p{L}{3,9}\\.?|\\p{L}{3,9}\\.? \\d{1,2})(?:st|nd|rd|th)?(?:,? \\d{4})?");
    private static final Set<String> SMALL = Set.of("de", "la", "le", "al", "el", "do", "da", "of", "the", "and", "|", "/");
    private static final Set<String> NO_PLACES = Set.of(
            "On", "In", "At", "By", "From", "Since", "Until", "During", "After", "Before", "This", "The", "Today", "Yesterday",
            "As", "For", "And", "Between", "Of", "It", "He", "She", "We", "Date:", "Published", "Updated", "Posted", "Date");
    private static final List<String> ENDS = List.of(" --", " \u2014", "\u2014", " \u2013", " -", ":", " /");

    /** The dateline that opens {@code paragraph}, or null. */
    static @Nullable Dateline of(String paragraph) {
        String head = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
        Matcher day = DAY.matcher(head);
        boolean dated = day.find() && isPlace(head.substring(0, day.start()));
        Matcher agency = AGENCY.matcher(head);
        int at = dated ? day.end() : 0;
        boolean bracketed = agency.find(at) && (dated ? agency.start() <= at + 2 : isPlace(head.substring(0, agency.start())));
        int end = bracketed ? agency.end() : at;
        String after = head.substring(end);
        boolean ended = after.isBlank() && end >= paragraph.strip().length() || ENDS.stream().anyMatch(after::startsWith) || bracketed && dated;
        if (!ended || !dated && !bracketed) {
            return null;
        }
        String quote = head.substring(0, end).strip();
        List<DateInLine> dates = DateInLine.all(quote);
        return new Dateline(dates.size() == 1 ? dates.getFirst().date() : null, bracketed ? agency.group(1) : "", quote);
    }

    /** "SEOUL, ", "Washington, D.C., ", "Rio de Janeiro: ": a few words, each as in a name. */
    private static boolean isPlace(String text) {
        String place = text.strip();
        if (place.length() < 3 || place.length() > 50 || !Character.isUpperCase(place.charAt(0))) {
            return false;
        }
        for (String word : List.of(place.split(" ", -1))) {
            boolean small = SMALL.contains(word);
            if (word.isEmpty() || !small && !Character.isUpperCase(word.charAt(0)) || NO_PLACES.contains(word)) {
                return false;
            }
        }
        return !place.endsWith(" of") && !place.endsWith(" and");
    }

    /** Whether the line is a place and a date, and nothing else. */
    static boolean isWhole(String line) {
        Dateline dateline = of(line);
        return dateline != null && dateline.date() != null && dateline.quote().length() >= line.strip().length() - 1;
    }
}
