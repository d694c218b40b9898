package org.readout.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Capitalized words in a row that may be one personal name.
 *
 * @param from first atom
 * @param to one past the last atom
 * @param parts the name's words, without particles' and suffixes' own weight: "Kim", "Hong-kyun"
 */
record Run(int from, int to, List<String> parts) {

    private static final Set<String> SURNAME_MONTHS = Set.of("Jan", "May", "March", "April", "June", "August");

    /** Given names that are always written short: "Md. Karim". */
    private static final Set<String> SHORTENED = Set.of("Md.", "Mohd.");

    private static final int LONGEST = 6;
    /** A syllable of a Korean name has no more letters than this. */
    private static final int SYLLABLE = 5;

    /** The name that starts at {@code at}; without parts where none does. */
    static Run at(Passage passage, int at, boolean afterOffice) {
        List<String> parts = new ArrayList<>();
        int i = at;
        int end = at;
        while (parts.size() < LONGEST) {
            Atom atom = passage.at(i);
            if ((atom.isInitial() || isInitials(passage, i) || SHORTENED.contains(atom.text())) && (end == at || !atom.glued())) {
                parts.add(atom.text());
                end = ++i;
            } else if (!parts.isEmpty() && isSuffix(passage, i)) {
                end = i + 1;
                break;
            } else if (!parts.isEmpty() && atom.is(",") && isJunior(passage.at(i + 1).text())) {
                end = i + 2;
                break;
            } else if (isParticle(passage, i, parts.isEmpty() && !afterOffice)) {
                i += passage.at(i + 1).isHyphen() ? 2 : 1;
            } else if (isNameWord(passage, i, afterOffice, parts)) {
                int next = joined(passage, i);
                parts.add(passage.words(i, next));
                end = next;
                i = next;
            } else {
                break;
            }
        }
        while (!parts.isEmpty() && parts.getLast().length() == 2 && parts.getLast().endsWith(".") && parts.size() == 1) {
            parts.removeLast();
        }
        return parts.isEmpty() ? new Run(at, at, List.of()) : new Run(at, end, List.copyOf(parts));
    }

    private static boolean isSuffix(Passage passage, int i) {
        return switch (passage.at(i).text()) {
            case "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI" -> true;
            default -> isJunior(passage.at(i).text());
        };
    }

    private static boolean isJunior(String word) {
        return word.equals("Jr.") || word.equals("Jr") || word.equals("Sr.") || word.equals("Sr");
    }

    /** "J.B." in front of a surname. */
    private static boolean isInitials(Passage passage, int i) {
        String text = passage.at(i).text();
        if (text.length() < 4 || text.length() > 6 || !text.endsWith(".") || Gazetteer.at(passage, i) != null
                || Words.HONORIFICS.contains(passage.at(i).lower())) {
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            if (at % 2 == 0 ? !Character.isUpperCase(text.charAt(at)) : text.charAt(at) != '.') {
                return false;
            }
        }
        Atom next = passage.at(i + 1);
        return next.isCapitalized() && next.isWord() && !next.isShouted() && !Words.isPlain(next)
                && OfficeHeads.at(passage, i + 1) == null;
    }

    private static boolean isParticle(Passage passage, int i, boolean first) {
        Atom atom = passage.at(i);
        if (!Words.PARTICLES.contains(atom.lower()) || first && !atom.is("al")) {
            return false;
        }
        int next = passage.at(i + 1).isHyphen() ? i + 2 : i + 1;
        return !atom.isCapitalized()
                && (passage.at(next).isCapitalized() || Words.PARTICLES.contains(passage.at(next).lower()));
    }

    private static boolean isNameWord(Passage passage, int i, boolean afterOffice, List<String> parts) {
        Atom atom = passage.at(i);
        if (!atom.isWord() || !atom.isCapitalized() || atom.text().equals("I") || atom.text().endsWith(".") || Words.POSTNOMINALS.contains(atom.text())) {
            return false;
        }
        boolean first = parts.isEmpty();
        boolean titled = OfficeHeads.at(passage, i) != null && Words.HONORIFICS.contains(passage.at(i + 1).lower());
        boolean given = Words.GIVEN.contains(atom.text()) && !titled;
        if (given && (first || passage.at(i + 1).isCapitalized())) {
            return true;
        }
        boolean afterInitial = !first && parts.getLast().endsWith(".") && !passage.isTitle();
        boolean named = !first && Words.GIVEN.contains(parts.getFirst());
        boolean surname = (named || afterOffice || afterInitial) && (Words.isSurnameWord(atom) || isMonthAsSurname(passage, i));
        boolean closes = named && !passage.isTitle() && !Words.isCommon(atom) && !passage.at(i + 1).isCapitalized();
        boolean syllable = !first && Words.KOREAN.contains(parts.getFirst()) && !Words.isCommon(atom)
                && (passage.at(i + 1).isHyphen() && passage.at(i + 1).glued() || !passage.isTitle() && atom.text().length() <= SYLLABLE);
        boolean plain = Words.isPlain(atom) && !surname && !closes && !syllable && !(first && startsKorean(passage, i));
        if (plain && !(atom.isShouted() && !first) && !afterInitial || Words.NOT_NAMES.contains(atom.lower())) {
            return false;
        }
        boolean follows = named && parts.size() == 1;
        if (OrganizationWords.ENDS.contains(atom.text()) || OrganizationWords.STARTS.contains(atom.text())) {
            return false;
        }
        Gazetteer.Entry known = Gazetteer.at(passage, i);
        if (known != null && !(known.length() == 1 && (follows || afterOffice && first && isIsraelKatz(passage, i)))) {
            return false;
        }
        if (OfficeHeads.at(passage, i) != null && !(follows && Words.isSurnameWord(atom))
                || first && (Words.HONORIFICS.contains(atom.lower()) || isMalayTitle(passage, i))) {
            return false;
        }
        return first && !afterOffice || !Words.isOffice(atom) || follows || afterInitial;
    }

    /** "Minister Jan": a month that is a surname too, with no day or year beside it. */
    static boolean isMonthAsSurname(Passage passage, int i) {
        return SURNAME_MONTHS.contains(passage.at(i).text()) && !passage.isTitle()
                && !Character.isDigit(passage.at(i + 1).text().charAt(0)) && !Character.isDigit(passage.at(i - 1).text().charAt(0));
    }

    /** "Park Sol-bi", "Song Min": a surname that is a plain word too, in front of what only a given name can be. */
    private static boolean startsKorean(Passage passage, int i) {
        Atom next = passage.at(i + 1);
        boolean given = passage.at(i + 2).isHyphen() && passage.at(i + 2).glued() && !passage.at(i + 3).isCapitalized()
                || Words.KOREAN.contains(next.text()) && !Words.isPlain(next);
        return given && Words.KOREAN.contains(passage.at(i).text()) && !next.glued() && !Words.isCommon(passage.at(i));
    }

    /** Either word of "Tan Sri", "Datuk Seri"; "Sri" by itself is a name in Java. */
    private static boolean isMalayTitle(Passage passage, int i) {
        Atom atom = passage.at(i);
        boolean second = atom.is("sri") || atom.is("seri");
        Atom first = passage.at(!second ? i : passage.at(i - 1).isPossessive() ? i - 2 : i - 1);
        Atom next = passage.at(second ? i : i + 1);
        return (next.is("sri") || next.is("seri")) && (first.is("tan") || first.is("datuk") || first.is("dato'") || first.is("dato") || first.is("datin"));
    }

    /** A country's name as a given name: the next word is a plain capitalized one. */
    private static boolean isIsraelKatz(Passage passage, int i) {
        Atom next = passage.at(i + 1);
        return Words.GIVEN.contains(passage.at(i).text()) && next.isWord() && next.isCapitalized() && !next.glued() && OfficeHeads.at(passage, i + 1) == null
                && !Words.isPortfolio(next) && !Words.isCommon(next) && !passage.isTitle();
    }

    /** One past the word at {@code i} with what hyphens join to it: "Tae-yul". */
    private static int joined(Passage passage, int i) {
        int end = i + 1;
        while (end < i + LONGEST && passage.at(end).isHyphen() && passage.at(end).glued() && passage.at(end + 1).isWord()
                && passage.at(end + 1).glued() && OfficeHeads.at(passage, end + 1) == null
                && isPartOfName(Gazetteer.at(passage, end + 1))) {
            end += 2;
        }
        return end;
    }

    /** "Al-Sabah", though Sabah is a place too. */
    private static boolean isPartOfName(Gazetteer.@Nullable Entry entry) {
        return entry == null || entry.kind() == Gazetteer.Kind.PLACE && entry.length() == 1;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    int length() {
        return to - from;
    }
}
