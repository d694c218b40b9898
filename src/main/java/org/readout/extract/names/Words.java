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

    static boolean isCalendar(Atom atom) {
        String word = atom.lower();
        return CALENDAR.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }
}
