package org.readout.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.readout.extract.text.Role;
import org.readout.model.NameType;

/** Finds organizations: those of the gazetteer, "Ministry of …", "… Agency", the agency in a dateline. */
final class OrganizationFinder {

    private static final Set<String> MINISTRY = Set.of("ministry", "ministries", "department");

    private final Passage passage;
    private final List<Found> found;
    private final Cover persons;

    OrganizationFinder(Passage passage, List<Found> found) {
        this.passage = passage;
        this.found = found;
        this.persons = Cover.of(found, NameType.PERSON);
    }

    void find() {
        int free = 0;
        for (int i = 0; i < passage.size(); i++) {
            if (i < free) {
                continue;
            }
            int end = at(i, free);
            free = Math.max(free, end);
        }
    }

    /** Marks the organization that is told by atom {@code i}; one past its end, or 0. */
    private int at(int i, int free) {
        Atom atom = passage.at(i);
        Gazetteer.Entry entry = Gazetteer.at(passage, i);
        if (entry != null && entry.kind() == Gazetteer.Kind.ORGANIZATION && !isPartOfLonger(i + entry.length())) {
            mark(i, i + entry.length(), entry.canonical(), "known organization", 0.97);
            return i + entry.length();
        }
        if (OrganizationWords.STARTS.contains(atom.text()) && passage.at(i + 1).isWord()) {
            int end = OfficeReach.portfolioAfter(passage, i + 1);
            boolean linked = passage.at(i + 1).is("of") || passage.at(i + 1).is("for");
            if (linked && end > i + 1) {
                int from = ownerBefore(i, free);
                end = OfficeReach.countryAfter(passage, Math.max(end, tail(end)));
                mark(from, end, passage.words(from, end), "\"" + atom.text() + " of\"", 0.95);
                return end;
            }
        }
        if (MINISTRY.contains(atom.lower())) {
            int from = portfolioBefore(i, free);
            if (from < i) {
                from = atom.isCapitalized() ? ownerBefore(from, free) : from;
                mark(from, i + 1, passage.words(from, i + 1), "portfolio and \"" + atom.text() + "\"", 0.95);
                return i + 1;
            }
        }
        if (OrganizationWords.ENDS.contains(atom.text()) && OfficeHeads.at(passage, i + 1) == null) {
            int from = capitalsBefore(i, free);
            if (from < i) {
                mark(from, i + 1, passage.words(from, i + 1), "capitalized words before \"" + atom.text() + "\"", 0.85);
                return i + 1;
            }
        }
        return agency(i);
    }

    /** In "SEOUL, Dec. 26 (Yonhap)", the words in brackets. */
    private int agency(int i) {
        if (passage.sentence().role() != Role.DATELINE || !passage.at(i - 1).is("(") || !passage.at(i).isCapitalized()) {
            return 0;
        }
        int end = i;
        while (end < passage.size() && passage.at(end).isCapitalized()) {
            end++;
        }
        if (!passage.at(end).is(")")) {
            return 0;
        }
        mark(i, end, passage.words(i, end), "agency in a dateline", 0.95);
        return end;
    }

    /** Whether the organization's words go on into a longer one: "World Bank Group". */
    private boolean isPartOfLonger(int end) {
        return OrganizationWords.ENDS.contains(passage.at(end).text());
    }

    /** One past the capitalized words that follow, with "and" and "of" between them. */
    private int tail(int at) {
        int end = at;
        while (end < at + 8) {
            boolean link = passage.at(end).is("and") || passage.at(end).is("of") || passage.at(end).is("&");
            int next = link ? end + 1 : end;
            boolean starts = OrganizationWords.STARTS.contains(passage.at(next).text());
            if (!isNameWord(next) || starts || passage.at(next).glued() || Gazetteer.at(passage, next) != null) {
                return end;
            }
            end = next + 1;
        }
        return end;
    }

    private int portfolioBefore(int at, int free) {
        boolean capital = passage.at(at).isCapitalized();
        int from = at;
        while (from > free && isPortfolio(passage.at(from - 1), capital)) {
            from--;
            if (from - 1 > free && passage.at(from - 1).is("and") && isPortfolio(passage.at(from - 2), capital)) {
                from--;
            }
        }
        return from;
    }

    private static boolean isPortfolio(Atom atom, boolean capital) {
        return Words.isPortfolio(atom) && atom.isCapitalized() == capital && (capital || Words.isOffice(atom));
    }

    /** The nationality or the country with its possessive in front: "South Korean", "South Korea's". */
    private int ownerBefore(int at, int free) {
        int end = passage.at(at - 1).isPossessive() ? at - 1 : at;
        Gazetteer.Entry owner = Gazetteer.before(passage, end);
        if (owner == null || end - owner.length() < free || passage.at(end - owner.length() - 1).isHyphen()) {
            return at;
        }
        boolean state = owner.kind() == Gazetteer.Kind.DEMONYM && end == at || owner.kind() == Gazetteer.Kind.COUNTRY;
        return state ? end - owner.length() : at;
    }

    private int capitalsBefore(int at, int free) {
        int from = at;
        while (from > free && from > at - 6) {
            Atom before = passage.at(from - 1);
            boolean link = (before.is("and") || before.is("of") || before.isHyphen()) && from < at
                    && from - 2 >= free && isNameWord(from - 2);
            if (link) {
                from -= 2;
            } else if (isNameWord(from - 1)) {
                from--;
            } else {
                break;
            }
        }
        return from;
    }

    private boolean isNameWord(int i) {
        Atom atom = passage.at(i);
        // Within a sentence a capital on a plain word is part of a name: "Diplomacy Journal".
        boolean telling = i > 0 && !passage.isTitle() && atom.text().length() > 4 && !Words.isCalendar(atom);
        boolean common = Words.isCommon(atom) && !telling;
        return atom.isWord() && atom.isCapitalized() && !common && OfficeHeads.at(passage, i) == null && !isPerson(i);
    }

    private boolean isPerson(int i) {
        return persons.holds(passage.at(i).span());
    }

    private void mark(int from, int to, String entity, String why, double confidence) {
        found.add(Found.of(NameType.ORGANIZATION, passage.span(from, to), entity, why, confidence));
    }

    /** Abbreviations a release explains in brackets after the name, to be found elsewhere in it. */
    static List<String> explained(Passage passage, List<Found> found) {
        List<String> abbreviations = new ArrayList<>();
        for (int i = 1; i + 1 < passage.size(); i++) {
            Atom atom = passage.at(i);
            if (passage.at(i - 1).is("(") && passage.at(i + 1).is(")") && atom.isShouted() && i >= 2) {
                int end = passage.at(i - 2).span().end();
                boolean explained = found.stream()
                        .anyMatch(name -> name.type() == NameType.ORGANIZATION && name.span().end() == end);
                if (explained) {
                    abbreviations.add(atom.text());
                }
            }
        }
        return abbreviations;
    }
}
