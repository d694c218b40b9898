package org.readout.extract.names;

import java.util.List;
import java.util.Set;

import org.readout.extract.text.Role;
import org.readout.model.NameType;

/** Finds organizations: those of the gazetteer, "Ministry of …", "… Agency", governments, the agency in a dateline. */
final class OrganizationFinder {

    private static final Set<String> MINISTRY = Set.of("ministry", "ministries", "department");
    /** What makes "Force" the end of a body's name. */
    private static final Set<String> FORCES = Set.of("Task", "Police", "Defence", "Defense");
    private static final Set<String> INCORPORATED = Set.of("Ltd", "Ltd.", "Inc", "Inc.", "LLC", "PLC", "S.A.");
    private static final Set<String> WORLDWIDE =
            Set.of("International", "World", "United", "European", "Global", "Nations", "White", "African", "Islamic");
    private static final Set<String> GOVERNMENT = Set.of("Government", "Governments");
    private static final Set<String> BEFORE_ADMINISTRATION = Set.of("the", "this", "his", "her", "our", "senior", "'s", "'");

    private final Passage passage;
    private final List<Found> found;
    private final OrganizationReach reach;

    OrganizationFinder(Passage passage, List<Found> found) {
        this.passage = passage;
        this.found = found;
        this.reach = new OrganizationReach(passage, Cover.of(found, NameType.PERSON));
    }

    void find() {
        int free = 0;
        for (int i = 0; i < passage.size(); i++) {
            if (i >= free) {
                free = Math.max(free, at(i, free));
            }
        }
    }

    /** Marks the organization that is told by atom {@code i}; one past its end, or 0. */
    private int at(int i, int free) {
        Atom atom = passage.at(i);
        int end = known(i, free);
        if (end == 0 && GOVERNMENT.contains(atom.text())) {
            end = government(i, free);
        }
        if (end == 0 && OrganizationWords.STARTS.contains(atom.text())) {
            end = starting(i, free);
        }
        if (end == 0 && OrganizationWords.FOREIGN.contains(atom.text())) {
            end = foreign(i);
        }
        if (end == 0 && MINISTRY.contains(atom.lower())) {
            end = ministry(i, free);
        }
        if (end == 0 && isEnd(i)) {
            end = ending(i, free);
        }
        if (end == 0 && atom.text().equals("Administration") && BEFORE_ADMINISTRATION.contains(passage.at(i - 1).lower())) {
            end = mark(i, i + 1, "Administration", "\"Administration\" by itself", 0.7);
        }
        if (end == 0 && isInnerCapital(atom.text()) && (i == 0 || passage.at(i - 1).isWord())) {
            end = reach.isWord(i, false) ? mark(i, i + 1, atom.text(), "capital within a word", 0.6) : 0;
        }
        return end == 0 ? agency(i) : end;
    }

    /** "GrobnikTrade", but no surname such as "McRoe" or "DeRoe". */
    private boolean isInnerCapital(String word) {
        int inner = 0;
        while (inner < word.length() && !(inner > 0 && Character.isUpperCase(word.charAt(inner)))) {
            inner++;
        }
        return inner >= 3 && inner + 2 < word.length() && Character.isUpperCase(word.charAt(0))
                && Character.isLowerCase(word.charAt(inner - 1)) && Character.isLowerCase(word.charAt(inner + 1))
                && !word.startsWith("Mac") && !word.startsWith("Fitz") && !word.startsWith("Van") && word.indexOf('\'') < 0;
    }

    private int known(int i, int free) {
        Gazetteer.Entry entry = Gazetteer.at(passage, i);
        if (entry == null || entry.kind() != Gazetteer.Kind.ORGANIZATION) {
            return 0;
        }
        int end = i + entry.length();
        int longer = continued(end);
        if (longer > end) {
            int start = passage.at(i).glued() && passage.at(i - 1).isHyphen() ? reach.left(i, free) : i;
            return mark(start, longer, passage.words(start, longer), "known organization and kind of body", 0.85);
        }
        if (passage.at(end).isHyphen() && passage.at(end).glued() && isHeadAfterHyphens(end)) {
            return 0;
        }
        boolean common = OrganizationReach.isCommonName(entry) && !isWorldwide(entry);
        int from = common ? ownersBefore(i, free) : i;
        int to = common ? OfficeReach.countryAfter(passage, end) : end;
        return mark(from, to, to - from > entry.length() ? passage.words(from, to) : entry.canonical(), "known organization", 0.97);
    }

    private static boolean isWorldwide(Gazetteer.Entry entry) {
        return entry.words().stream().anyMatch(WORLDWIDE::contains);
    }

    /** One past a body that goes on from a known one: "White House National Security Council"; else {@code end}. */
    private int continued(int end) {
        int last = end;
        for (int i = end; i < end + 6 && (reach.isWord(i, false) || passage.at(i).is("and") && i > end && last == end)
                && !OrganizationReach.isRank(passage.at(i)); i++) {
            Gazetteer.Entry inner = Gazetteer.at(passage, i);
            if (inner != null && inner.kind() == Gazetteer.Kind.ORGANIZATION && i == end) {
                return i + inner.length();
            }
            if (isEnd(i) && reach.endsAt(i + 1) || OrganizationWords.STARTS.contains(passage.at(i).text()) && passage.at(i + 1).is("of")) {
                last = reach.right(i + 1);
            }
        }
        return last;
    }

    /** Whether "-… Council" goes on from a state or body: "U.S.-EU Energy Council". */
    private boolean isHeadAfterHyphens(int at) {
        for (int i = at; i < at + 8 && (passage.at(i).isCapitalized() || passage.at(i).isHyphen() && passage.at(i).glued()); i++) {
            if (isEnd(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Ministry of …", "National Institute of …". */
    private int starting(int i, int free) {
        int end = reach.right(i + 1);
        if (end == i + 1 || isPlace(i)) {
            return 0;
        }
        int from = passage.at(i - 1).isPossessive() ? ownerBefore(i, free) : reach.left(i, free);
        end = passage.at(i).is("ministries") ? secondState(end) : end;
        return mark(from, end, passage.words(from, end), "kind of body with its field", 0.9);
    }

    /** One past the second state of "Ministries of Trade of Latvia and Lithuania"; {@code end} where there is none. */
    private int secondState(int end) {
        Gazetteer.Entry first = Gazetteer.before(passage, end);
        Gazetteer.Entry second = passage.at(end).is("and") ? Gazetteer.at(passage, end + 1) : null;
        if (first == null || second == null || first.kind() != Gazetteer.Kind.COUNTRY || second.kind() != Gazetteer.Kind.COUNTRY) {
            return end;
        }
        return end + 1 + second.length();
    }

    private int ministry(int i, int free) {
        Atom atom = passage.at(i);
        int from = portfolioBefore(i, free);
        if (from == i) {
            return written(i);
        }
        from = atom.isCapitalized() ? ownerBefore(from, free) : from;
        return mark(from, i + 1, passage.words(from, i + 1), "portfolio and \"ministry\"", 0.95);
    }

    /** "ministries of foreign affairs", written small. */
    private int written(int i) {
        if (passage.at(i).isCapitalized() || !passage.at(i + 1).is("of")) {
            return 0;
        }
        int end = i + 2;
        while (Words.isPortfolio(passage.at(end)) && !passage.at(end).isCapitalized()) {
            end++;
        }
        return end > i + 2 ? mark(i, end, passage.words(i, end), "portfolio and \"ministry\"", 0.95) : 0;
    }

    /** "Banco do Grobnik": the capitalized words, with small ones between. */
    private int foreign(int i) {
        int end = i + 1;
        int at = i + 1;
        while (at < i + 8 && (passage.at(at).isCapitalized() || Words.PARTICLES.contains(passage.at(at).lower())
                || passage.at(at).is("y") || passage.at(at).is("et"))) {
            at++;
            if (passage.at(at - 1).isCapitalized()) {
                end = at;
            }
        }
        return end > i + 1 ? mark(i, end, passage.words(i, end), "name of a body that is not English", 0.8) : 0;
    }

    /** "… Agency", "… Council on Foreign Relations". */
    private int ending(int i, int free) {
        if (isEnd(i + 1)) {
            return 0;
        }
        int head = passage.at(i).text().equals("Force") ? i - 1 : i;
        int from = reach.left(head, free);
        if (!reach.endsAt(i + 1) || OfficeHeads.at(passage, i) != null) {
            return 0;
        }
        if (from == head && !passage.at(i + 1).is("on")) {
            return 0;
        }
        int end = reach.right(i + 1);
        if (from == head && end == i + 1) {
            return 0;
        }
        end = passage.at(end).is(",") && INCORPORATED.contains(passage.at(end + 1).text()) ? end + 2 : end;
        return mark(from, end, passage.words(from, end), "name that ends in a kind of body", 0.85);
    }

    /** The owner, or all capitalized words from a state or place on: "Illinois State" in front of "Senate". */
    private int ownersBefore(int at, int free) {
        int from = reach.left(at, free);
        Gazetteer.Entry first = from < at ? Gazetteer.at(passage, from) : null;
        return first != null && first.isGeographic() ? from : ownerBefore(at, free);
    }

    /** The "Office" of "Oval Office", the "Federation" of "Russian Federation". */
    private boolean isPlace(int i) {
        Gazetteer.Entry place = Gazetteer.before(passage, i + 1);
        return place != null && place.isGeographic();
    }

    private boolean isEnd(int i) {
        String word = passage.at(i).text();
        return OrganizationWords.ENDS.contains(word) && !isPlace(i) || word.equals("Force") && FORCES.contains(passage.at(i - 1).text());
    }

    /** "Government of Chile", "Chilean Government". */
    private int government(int i, int free) {
        int from = ownerBefore(i, free);
        int end = i + 1;
        Gazetteer.Entry of = null;
        if (passage.at(i + 1).is("of")) {
            int at = passage.at(i + 2).is("the") ? i + 3 : i + 2;
            of = Gazetteer.at(passage, at);
            end = of != null && of.isGeographic() ? at + of.length() : i + 1;
            while (passage.at(i).is("governments") && (passage.at(end).is(",") || passage.at(end).is("and"))) {
                int next = passage.at(end).is(",") && passage.at(end + 1).is("and") ? end + 2 : end + 1;
                next = passage.at(next).is("the") ? next + 1 : next;
                Gazetteer.Entry other = Gazetteer.at(passage, next);
                if (other == null || other.kind() != Gazetteer.Kind.COUNTRY) {
                    break;
                }
                end = next + other.length();
            }
        }
        boolean federal = passage.at(i - 1).text().equals("Federal");
        from = federal ? i - 1 : from;
        return from < i || end > i + 1 ? mark(from, end, passage.words(from, end), "government of a state", 0.7) : 0;
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
        return passage.at(end).is(")") ? mark(i, end, passage.words(i, end), "agency in a dateline", 0.95) : 0;
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

    private int mark(int from, int to, String entity, String why, double confidence) {
        found.add(Found.of(NameType.ORGANIZATION, passage.span(from, to), entity, why, confidence));
        return to;
    }
}
