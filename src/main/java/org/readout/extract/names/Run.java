package org.readout.extract.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Capitalized words in a row that may be one personal name.
 *
 * @param from first atom
 * @param to one past the last atom
 * @param parts the name's words, without particles' and suffixes' own weight: "Kim", "Hong-kyun"
 */
record Run(int from, int to, List<String> parts) {

    private static final int LONGEST = 6;

    /** The name that starts at {@code at}; without parts where none does. */
    static Run at(Passage passage, int at, boolean afterOffice) {
        List<String> parts = new ArrayList<>();
        int i = at;
        int end = at;
        while (parts.size() < LONGEST) {
            Atom atom = passage.at(i);
            if (atom.isInitial() && (end == at || !atom.glued())) {
                parts.add(atom.text());
                end = ++i;
            } else if (!parts.isEmpty() && isSuffix(passage, i)) {
                end = i + 1;
                break;
            } else if (!parts.isEmpty() && atom.is(",") && passage.at(i + 1).text().matches("[JS]r\\.?")) {
                end = i + 2;
                break;
            } else if (isParticle(passage, i, parts.isEmpty() && !afterOffice)) {
                i++;
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
            case "Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV", "VI" -> true;
            default -> false;
        };
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
        if (!atom.isWord() || !atom.isCapitalized() || atom.text().endsWith(".")) {
            return false;
        }
        boolean first = parts.isEmpty();
        boolean given = Words.GIVEN.contains(atom.text());
        if (given && (first || passage.at(i + 1).isCapitalized())) {
            return true;
        }
        boolean afterInitial = !first && parts.getLast().endsWith(".") && !passage.isTitle();
        if (Words.isCommon(atom) && !(atom.isShouted() && !first) && !afterInitial || Words.NOT_NAMES.contains(atom.lower())) {
            return false;
        }
        if (OrganizationWords.ENDS.contains(atom.text()) || OrganizationWords.STARTS.contains(atom.text())) {
            return false;
        }
        boolean follows = parts.size() == 1 && Words.GIVEN.contains(parts.getFirst());
        Gazetteer.Entry known = Gazetteer.at(passage, i);
        if (known != null && !(known.length() == 1 && (follows || afterOffice && first && isIsraelKatz(passage, i)))) {
            return false;
        }
        if (OfficeHeads.at(passage, i) != null && !follows) {
            return false;
        }
        return first && !afterOffice || !Words.isOffice(atom) || follows || afterInitial;
    }

    /** A country's name as a given name: the next word is a plain capitalized one. */
    private static boolean isIsraelKatz(Passage passage, int i) {
        Atom next = passage.at(i + 1);
        return next.isWord() && next.isCapitalized() && !next.glued() && OfficeHeads.at(passage, i + 1) == null
                && !Words.isPortfolio(next) && !Words.isCommon(next) && !passage.isTitle();
    }

    /** One past the word at {@code i} with what hyphens join to it: "Tae-yul". */
    private static int joined(Passage passage, int i) {
        int end = i + 1;
        while (passage.at(end).isHyphen() && passage.at(end).glued() && passage.at(end + 1).isWord()
                && passage.at(end + 1).glued() && OfficeHeads.at(passage, end + 1) == null
                && Gazetteer.at(passage, end + 1) == null) {
            end += 2;
        }
        return end;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    int length() {
        return to - from;
    }
}
