package org.readout.extract.names;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.WordList;

/** How far an organization's name reaches to the left and to the right of the word that tells it. */
final class OrganizationReach {

    private static final int LONGEST = 10;
    private static final Set<String> LINKS = Set.of("of", "for", "on", "against", "to", "in", "and", "&", ",");
    private static final Set<String> FIRST_LINKS = Set.of("of", "for", "on", "against", "to");
    /** Bodies that are named after a person, or after who leads them. */
    private static final Set<String> NAMESAKES = Set.of(
            "Foundation", "Institute", "Center", "Centre", "Fund", "School", "Library", "University", "College", "Trust",
            "Administration", "Government", "Hospital", "Company", "Group");

    private static final Set<String> HOLDERS = Set.of("Senior", "Deputy", "Assistant", "Acting", "Former", "Vice", "Associate");
    /** Words that no body's name starts with, though a sentence may. */
    private static final Set<String> FUNCTION = WordList.of(OrganizationReach.class, "functionwords.txt");

    private final Passage passage;
    private final Cover persons;

    OrganizationReach(Passage passage, Cover persons) {
        this.passage = passage;
        this.persons = persons;
    }

    /** The first atom of the capitalized words, states and owners in front of the word at {@code at}. */
    int left(int at, int free) {
        boolean namesake = NAMESAKES.contains(passage.at(at).text());
        int from = at;
        while (from > free && from > at - LONGEST) {
            Atom before = passage.at(from - 1);
            Gazetteer.Entry entry = Gazetteer.before(passage, from);
            if (entry != null && entry.kind() != Gazetteer.Kind.AGREEMENT && from - entry.length() >= free
                    && !(from == at && before.glued() && passage.at(from - 2).isHyphen() && entry.length() == 1)) {
                from -= entry.length();
            } else if (before.isHyphen() && before.glued() && from - 2 >= free && isWord(from - 2, namesake)) {
                from -= startOfHyphened(from - 2, free, namesake);
            } else if ((before.is("and") || before.is("&") || before.is("of")) && from < at && from - 2 >= free
                    && isWord(from - 2, namesake) && joins(before, from)) {
                from -= 2;
            } else if (before.isPossessive() && from - 2 >= free && from - 1 > 0 && isWord(from - 2, namesake)
                    && Words.isPlain(passage.at(from - 2))) {
                from -= 2;
            } else if (isWord(from - 1, namesake)) {
                from--;
            } else {
                break;
            }
        }
        while (from < at && (passage.at(from).isHyphen() || passage.at(from).is("and") || passage.at(from).is("of")
                || passage.at(from).isPossessive() || HOLDERS.contains(passage.at(from).text()))) {
            from++;
        }
        return from;
    }

    /** How many atoms to go back over the hyphen and the word or the state in front of it. */
    private int startOfHyphened(int at, int free, boolean namesake) {
        Gazetteer.Entry entry = Gazetteer.before(passage, at + 1);
        return entry != null && at + 1 - entry.length() >= free ? entry.length() + 1 : isWord(at, namesake) ? 2 : 0;
    }

    /** "and" joins words of a portfolio: "Health and Welfare Institute"; "of" a body's kind to its field. */
    private boolean joins(Atom link, int from) {
        Atom left = passage.at(from - 2);
        Atom right = passage.at(from);
        boolean plain = Words.isPlain(left) && Gazetteer.at(passage, from - 2) == null;
        if (link.is("&")) {
            return true;
        }
        return link.is("of") ? OrganizationWords.STARTS.contains(left.text()) : plain && Words.isPlain(right);
    }

    /** One past "of …", "for … and …" after the atoms up to {@code at}; {@code at} where nothing such follows. */
    int right(int at) {
        if (!FIRST_LINKS.contains(passage.at(at).lower())) {
            return at;
        }
        int end = at;
        while (end < at + 2 * LONGEST) {
            Atom link = passage.at(end);
            boolean linked = LINKS.contains(link.lower());
            int next = linked ? end + 1 : end;
            boolean comma = link.is(",");
            boolean and = link.is("and") || link.is("&") || comma && passage.at(next).is("and");
            next = comma && passage.at(next).is("and") ? next + 1 : next;
            boolean article = linked && passage.at(next).is("the");
            next = article ? next + 1 : next;
            int to = item(next, linked, article);
            boolean stray = !linked && isStray(next);
            boolean fits = to > next && !stray && !((and || comma) && article) && !(comma && !and && !goesOn(to)) && !((and || comma) && !isField(next))
                    && !(link.is("in") && !article) && !(link.is("to") && end > at && !article);
            if (!fits) {
                return end;
            }
            end = to;
        }
        return end;
    }

    /** Whether a word follows a state, a body or a plain word that is none of a field: a person's name begins there. */
    private boolean isStray(int i) {
        Atom atom = passage.at(i);
        Atom before = passage.at(i - 1);
        boolean known = Gazetteer.at(passage, i) != null || OrganizationWords.ENDS.contains(atom.text());
        boolean afterName = Gazetteer.before(passage, i) != null || Words.isPlain(before) || Words.isPortfolio(before);
        Atom after = passage.at(i + 1);
        boolean named = after.isCapitalized() && !Words.isPlain(after) && Gazetteer.at(passage, i + 1) == null
                && !OrganizationWords.ENDS.contains(after.text());
        return afterName && named && !known && !Words.isPlain(atom) && !Words.isPortfolio(atom);
    }

    /** Whether a list of fields goes on to its "and": "Economy, Trade and Industry". */
    private boolean goesOn(int at) {
        for (int i = at; i < at + 6; i++) {
            if (passage.at(i).is("and") || passage.at(i).is("&")) {
                return isField(i + 1);
            }
            if (!passage.at(i).is(",") && !passage.at(i).isCapitalized()) {
                return false;
            }
        }
        return false;
    }

    /** Whether a field of work stands at {@code i}, and no other body, state, office or person. */
    private boolean isField(int i) {
        Atom atom = passage.at(i);
        return (Words.isPlain(atom) || Words.isPortfolio(atom)) && isNoName(Gazetteer.at(passage, i))
                && OfficeHeads.at(passage, i) == null && !OrganizationWords.STARTS.contains(atom.text())
                && !startsOffice(i) && !OrganizationWords.ENDS.contains(passage.at(i + 1).text());
    }

    private static boolean isNoName(Gazetteer.@Nullable Entry entry) {
        return entry == null || entry.kind() == Gazetteer.Kind.ADJECTIVE;
    }

    private boolean startsOffice(int i) {
        return Words.isOffice(passage.at(i)) && OfficeHeads.at(passage, i + 1) != null;
    }

    private int item(int i, boolean linked, boolean article) {
        Atom atom = passage.at(i);
        Gazetteer.Entry entry = Gazetteer.at(passage, i);
        if (entry != null && entry.kind() != Gazetteer.Kind.ADJECTIVE && (linked || entry.kind() == Gazetteer.Kind.PLACE || entry.kind() == Gazetteer.Kind.ORGANIZATION)) {
            boolean goesOn = passage.at(i + entry.length()).isHyphen() && passage.at(i + entry.length()).glued();
            return goesOn ? i : i + entry.length();
        }
        if (!atom.isWord() || !atom.isCapitalized() || entry != null && entry.kind() != Gazetteer.Kind.DEMONYM && !isNoName(entry)
                || Words.isCalendar(atom) || isAddress(i, linked) || persons.touches(atom.span())) {
            return i;
        }
        boolean rank = !linked && isRank(atom);
        boolean holder = OfficeHeads.at(passage, i) != null && !article;
        if (rank || holder ||  !linked && atom.glued()
                || Words.GIVEN.contains(atom.text()) && passage.at(i + 1).isCapitalized()) {
            return i;
        }
        int end = i + 1;
        while (end < i + LONGEST && passage.at(end).isHyphen() && passage.at(end).glued()
                && passage.at(end + 1).isCapitalized() && passage.at(end + 1).glued()) {
            end += 2;
        }
        return end;
    }

    /** "Dr." and the like; "Justice" of "Department of Justice" is none. */
    private boolean isAddress(int i, boolean linked) {
        return Words.HONORIFICS.contains(passage.at(i).lower()) && (!linked || passage.at(i + 1).isCapitalized());
    }

    static boolean isFunction(Atom atom) {
        return FUNCTION.contains(atom.lower());
    }

    /** A word before the head of an office that tells its rank: "Deputy", "Senior". */
    static boolean isRank(Atom atom) {
        return !Words.OFFICE.getOrDefault(atom.lower(), "").isEmpty();
    }

    /** Whether the name ends at {@code at}: no further capitalized word but an office, a person or a state. */
    boolean endsAt(int at) {
        Atom next = passage.at(at);
        return passage.isTitle() || !next.isWord() || !next.isCapitalized() || next.isShouted() || Words.isCalendar(next)
                || OfficeHeads.at(passage, at) != null || Words.isOffice(next) || persons.touches(next.span())
                || Words.HONORIFICS.contains(next.lower()) || Gazetteer.at(passage, at) != null
                || OrganizationWords.ENDS.contains(next.text());
    }

    /** Whether the atom may be a word of an organization's name. */
    boolean isWord(int i, boolean namesake) {
        Atom atom = passage.at(i);
        boolean common = FUNCTION.contains(atom.lower()) || Words.isCalendar(atom)
                || passage.isTitle() && Words.isCommon(atom) && !Words.isPortfolio(atom);
        return atom.isWord() && atom.isCapitalized() && !common && OfficeHeads.at(passage, i) == null
                && !Words.HONORIFICS.contains(atom.lower()) && (namesake || !persons.holds(atom.span()));
    }

    /** Whether the entry's words are plain ones, so that many states have a body of that name: "National Assembly". */
    static boolean isCommonName(Gazetteer.Entry entry) {
        return entry.words().stream().allMatch(word -> {
            String small = word.toLowerCase(Locale.ROOT);
            return Words.PORTFOLIO.contains(small) || Words.isPlainWord(small);
        });
    }
}
