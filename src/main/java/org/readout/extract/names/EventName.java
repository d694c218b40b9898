package org.readout.extract.names;

import java.util.Map;

/** The reach of a name to the right of its noun: "Conference on the Future of Roeland", "session of the Commission". */
final class EventName {

    private static final int LONGEST = 16;

    private EventName() {}

    /** One past the capitalized words from {@code i} on, with the small ones that link them; {@code i} where there are none. */
    static int run(Passage passage, int i, Cover persons) {
        int end = passage.at(i).is("the") || passage.at(i).is("a") ? i + 1 : i;
        int last = i;
        while (end < i + LONGEST) {
            if (isNameWord(passage, end, persons)) {
                last = ++end;
                continue;
            }
            int next = link(passage, end);
            if (last == i || next == end || !isNameWord(passage, next, persons)) {
                break;
            }
            end = next;
        }
        return last;
    }

    private static boolean isNameWord(Passage passage, int i, Cover persons) {
        Atom atom = passage.at(i);
        OfficeHeads.Head head = OfficeHeads.at(passage, i);
        return atom.isWord() && atom.isCapitalized() && !Words.isCalendar(atom) && !persons.touches(atom.span())
                && (head == null || head.plural());
    }

    /** One past the small words at {@code i} that link capitalized ones; {@code i} if there are none. */
    private static int link(Passage passage, int i) {
        Atom atom = passage.at(i);
        if (atom.isHyphen() && atom.glued() || atom.is("and") || atom.is("&") || atom.text().equals("\u2013") || atom.isPossessive()) {
            return i + 1;
        }
        if (atom.is("in") && passage.at(i + 1).is("the")) {
            return i + 2;
        }
        if (atom.is("in")) {
            Gazetteer.Entry entry = Gazetteer.at(passage, i + 1);
            return entry != null && entry.isPlace() && entry.kind() == Gazetteer.Kind.CAPITAL ? i : i + 1;
        }
        if (atom.is("the")) {
            return i + 1;
        }
        if (atom.is(",")) {
            return listed(passage, i);
        }
        if (atom.is("of") || atom.is("for") || atom.is("on") || atom.is("to")) {
            Atom article = passage.at(i + 1);
            return article.is("the") || article.is("a") ? i + 2 : i + 1;
        }
        return i;
    }

    /** Behind the comma of a list that ends in ", and" before another capital: "a Freer, Richer, and Safer Sea". */
    private static int listed(Passage passage, int comma) {
        if (passage.at(comma + 1).is("and")) {
            boolean listed = false;
            for (int i = comma - 1; i > comma - 5 && !listed; i--) {
                listed = passage.at(i).is(",");
            }
            return listed && passage.at(comma + 2).isCapitalized() ? comma + 2 : comma;
        }
        int i = comma + 1;
        while (i < comma + 5 && passage.at(i).isCapitalized()) {
            i++;
        }
        boolean list = i > comma + 1 && passage.at(i).is(",") && passage.at(i + 1).is("and") && passage.at(i + 2).isCapitalized();
        return list ? comma + 1 : comma;
    }

    /**
     * One past those who sit, after the "of" at {@code at}: a body or several holders of an office, but no one person;
     * {@code at} where there are none.
     */
    static int sitting(Passage passage, int at, Map<Integer, Office> offices, Cover persons) {
        if (!passage.at(at).is("of")) {
            return at;
        }
        int i = passage.at(at + 1).is("the") ? at + 2 : at + 1;
        Office office = offices.get(i);
        if (office != null) {
            return office.plural() ? office.to() : at;
        }
        if (OfficeHeads.at(passage, i) != null || Words.HONORIFICS.contains(passage.at(i).lower())) {
            return at;
        }
        int end = run(passage, i, persons);
        return end > i ? end : at;
    }
}
