package org.readout.extract.dates;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.Token;
import org.readout.extract.text.WordList;

/** The words of calendar and clock. */
final class TimeWords {

    private static final Map<String, Map<String, String>> WORDS = new HashMap<>();

    static {
        for (List<String> row : WordList.table(TimeWords.class, "timewords.txt")) {
            WORDS.computeIfAbsent(row.get(0), key -> new HashMap<>()).put(row.get(1), row.size() > 2 ? row.get(2) : "");
        }
    }

    private static final Map<String, Integer> MONTHS = numbers("month");
    private static final Map<String, Integer> WEEKDAYS = numbers("weekday");
    private static final Map<String, Integer> SEASONS = numbers("season");
    private static final Map<String, Integer> ORDINALS = numbers("ordinal");
    private static final Map<String, Integer> NUMBERS = numbers("number");
    private static final Map<String, String> UNITS = list("unit");
    private static final Map<String, String> ZONES = list("zone");
    private static final Map<String, String> DAY_PARTS = list("daypart");

    private TimeWords() {}

    /** The words of the lists that can open a date: months, weekdays, seasons, ordinals, numbers and parts of the day. */
    static Set<String> openings() {
        Set<String> words = new HashSet<>(DAY_PARTS.keySet());
        words.addAll(MONTHS.keySet());
        words.addAll(WEEKDAYS.keySet());
        words.addAll(SEASONS.keySet());
        words.addAll(ORDINALS.keySet());
        words.addAll(NUMBERS.keySet());
        return words;
    }

    private static Map<String, String> list(String name) {
        return WORDS.getOrDefault(name, Map.of());
    }

    private static Map<String, Integer> numbers(String name) {
        Map<String, Integer> numbers = new HashMap<>();
        list(name).forEach((word, value) -> numbers.put(word, Integer.valueOf(value)));
        return numbers;
    }

    /** Lower case, without the stop of an abbreviation. */
    static String plain(Token token) {
        String text = token.lower();
        return text.endsWith(".") && text.length() > 1 ? text.substring(0, text.length() - 1) : text;
    }

    private static int value(Map<String, Integer> list, @Nullable Token token) {
        Integer value = token == null ? null : list.get(plain(token));
        return value == null ? 0 : value;
    }

    /** 1 to 12, or 0. Only capitalized words are months. */
    static int month(@Nullable Token token) {
        return token != null && token.isCapitalized() ? value(MONTHS, token) : 0;
    }

    /** 1 (Monday) to 7, or 0. */
    static int weekday(@Nullable Token token) {
        return token != null && token.isCapitalized() ? value(WEEKDAYS, token) : 0;
    }

    /** The first month of a season, or 0. */
    static int season(@Nullable Token token) {
        return value(SEASONS, token);
    }

    /** 1 to 31 for "first" to "thirty-first" and "1st" to "31st", or 0. */
    static int ordinal(@Nullable Token token) {
        int word = value(ORDINALS, token);
        if (word > 0 || token == null || !token.isNumber() || TimeWords.isDigits(token.text())) {
            return word;
        }
        return day(token);
    }

    /** Whether it is "day", "weeks" and the like. */
    static boolean isUnit(@Nullable Token token) {
        return token != null && UNITS.containsKey(plain(token));
    }

    /** "MO", "AF", "EV" or "NI" for a part of the day; null for any other word. */
    static @Nullable String partOfDay(@Nullable Token token) {
        return token == null ? null : DAY_PARTS.get(plain(token));
    }

    /** The offset of a printed zone, empty where it has none for sure; null where the token is no zone. */
    static @Nullable String zone(@Nullable Token token) {
        return token != null && token.isCapitalized() ? ZONES.get(plain(token)) : null;
    }

    /** A small number in words or digits, or 0. */
    static int number(@Nullable Token token) {
        if (token == null) {
            return 0;
        }
        if (token.isNumber()) {
            return token.text().length() <= 3 && isDigits(token.text()) ? Integer.parseInt(token.text()) : 0;
        }
        int hyphen = token.text().indexOf('-');
        if (hyphen > 0) {
            Integer tens = NUMBERS.get(plain(token).substring(0, hyphen));
            Integer ones = NUMBERS.get(plain(token).substring(hyphen + 1));
            return tens == null || ones == null ? 0 : tens + ones;
        }
        return value(NUMBERS, token);
    }

    /** A year of four digits, 1800 to 2199, or 0. */
    static int year(@Nullable Token token) {
        if (token == null || token.text().length() != 4 || !isDigits(token.text())) {
            return 0;
        }
        int year = Integer.parseInt(token.text());
        return year >= 1800 && year < 2200 ? year : 0;
    }

    /** The value of "1990s", or null. */
    static @Nullable String decade(@Nullable Token token) {
        if (token == null || token.text().length() != 5 || !token.text().endsWith("0s")) {
            return null;
        }
        String digits = token.text().substring(0, 4);
        boolean decade = isDigits(digits) && (digits.startsWith("1") || digits.startsWith("20"));
        return decade ? digits.substring(0, 3) + "X" : null;
    }

    /** A day of the month, "26", "3rd", "03", or 0. */
    static int day(@Nullable Token token) {
        if (token == null || !token.isNumber()) {
            return 0;
        }
        String text = token.lower();
        int digits = 0;
        while (digits < text.length() && digits < 3 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        String tail = text.substring(digits);
        boolean ordinal = tail.isEmpty() || tail.equals("st") || tail.equals("nd") || tail.equals("rd") || tail.equals("th");
        if (digits > 2 || !ordinal || !isDigits(text.substring(0, digits))) {
            return 0;
        }
        int day = Integer.parseInt(text.substring(0, digits));
        return day >= 1 && day <= 31 ? day : 0;
    }

    /** Whether it is written in ASCII digits alone. */
    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
