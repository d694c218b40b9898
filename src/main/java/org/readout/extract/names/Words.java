package org.readout.extract.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.readout.extract.text.WordList;

/** The word lists the finders share. */
final class Words {

    static final Set<String> GIVEN = WordList.of(Words.class, "givennames.txt");
    static final Set<String> KOREAN = WordList.of(Words.class, "koreansurnames.txt");
    static final Set<String> FAMILY_FIRST = WordList.of(Words.class, "familyfirst.txt");
    static final Set<String> COMMON = WordList.of(Words.class, "commonwords.txt");
    private static final Set<String> PLAIN = WordList.of(Words.class, "plainwords.txt");
    /** Both of these, since they are asked together at each word. */
    private static final Set<String> SMALL = new HashSet<>(COMMON);
    private static final Set<String> SURNAME_WORDS = WordList.of(Words.class, "surnamewords.txt");
    /** "MP", "TD": what follows a name and is no part of it. */
    static final Set<String> POSTNOMINALS = WordList.of(Words.class, "postnominals.txt");
    static final Set<String> PARTICLES = WordList.of(Words.class, "particles.txt");
    static final Set<String> HONORIFICS = WordList.of(Words.class, "honorifics.txt");
    static final Set<String> SPEECH = WordList.of(Words.class, "speechverbs.txt");
    static final Set<String> NOT_NAMES = WordList.of(Words.class, "notnames.txt");
    static final Set<String> CALENDAR = WordList.of(Words.class, "/org/readout/extract/text/calendar.txt");
    /** Words before the head of an office, lower case, with what they do to its level. */
    static final Map<String, String> OFFICE = new HashMap<>();
    /** Words of a portfolio, lower case. */
    static final Set<String> PORTFOLIO = new HashSet<>();

    static {
        for (List<String> row : WordList.table(Words.class, "officewords.txt")) {
            OFFICE.put(row.getFirst().toLowerCase(Locale.ROOT), row.size() > 1 ? row.get(1) : "");
        }
        WordList.of(Words.class, "portfoliowords.txt").forEach(word -> PORTFOLIO.add(word.toLowerCase(Locale.ROOT)));
        PORTFOLIO.addAll(OFFICE.keySet());
        SMALL.addAll(PLAIN);
    }

    private Words() {}

    static boolean isOffice(Atom atom) {
        return OFFICE.containsKey(atom.lower());
    }

    static boolean isPortfolio(Atom atom) {
        return PORTFOLIO.contains(atom.lower());
    }

    static boolean isCommon(Atom atom) {
        return COMMON.contains(atom.lower()) || isCalendar(atom);
    }

    /** Whether it is a word that releases write small, so that its capital shows no name. */
    static boolean isPlain(Atom atom) {
        return isCalendar(atom) || isPlainWord(atom.lower());
    }

    /** As {@link #isPlain(Atom)}, for a word in lower case. */
    static boolean isPlainWord(String word) {
        if (SMALL.contains(word)) {
            return true;
        }
        int end = word.length() - 1;
        return end > 2 && word.endsWith("s")
                && (PLAIN.contains(word.substring(0, end)) || word.endsWith("ies") && PLAIN.contains(word.substring(0, end - 2) + 'y'));
    }

    /** Whether it is a plain word that is a surname too: "Rice", "Young". */
    static boolean isSurnameWord(Atom atom) {
        return SURNAME_WORDS.contains(atom.lower());
    }

    /** Whether it is a surname of a culture that puts it first, and no plain word. */
    static boolean isFamilyFirst(String word) {
        return (KOREAN.contains(word) || FAMILY_FIRST.contains(word)) && !PLAIN.contains(word.toLowerCase(Locale.ROOT))
                && !COMMON.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isCalendar(Atom atom) {
        String word = atom.lower();
        return CALENDAR.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }
}
