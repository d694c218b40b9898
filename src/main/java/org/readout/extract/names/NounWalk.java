package org.readout.extract.names;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.names.NounPhrase.Opening;
import org.readout.extract.text.WordList;

/** One way from the noun of an event or agreement to the left, word by word. */
final class NounWalk {

    private static final int LONGEST = 14;
    /** No more small words than these, which no list knows, stand between an article and its noun. */
    private static final int UNKNOWN = 3;

    private static final Set<String> DESCRIBES = WordList.of(NounWalk.class, "encounterwords.txt");
    private static final Set<String> STOPS = WordList.of(NounWalk.class, "encounterstops.txt");
    private static final Set<String> FUNCTION = WordList.of(NounWalk.class, "functionwords.txt");
    private static final Set<String> DEFINITE = Set.of(
            "the", "this", "that", "these", "their", "his", "her", "its", "our", "your", "my", "both");
    /** Those whose possessive is part of a name: "the People's Summit". */
    private static final Set<String> PEOPLES = Set.of("people", "women", "children", "men", "chair");

    private final Passage passage;
    private final int noun;
    private final int free;
    private final Cover persons;
    private final boolean capital;
    private final boolean title;
    /** The next atom to the left is in front of this one. */
    private int at;
    /** What belongs to the name whatever stands in front. */
    private int known;
    private int unknown;

    NounWalk(Passage passage, int noun, int free, Cover persons) {
        this.passage = passage;
        this.noun = noun;
        this.free = free;
        this.persons = persons;
        this.capital = passage.at(noun).isCapitalized();
        this.title = passage.isTitle() && capital;
        this.at = noun;
        this.known = noun;
    }

    Opening go() {
        while (at > free && noun - at < LONGEST) {
            Atom before = passage.at(at - 1);
            if (before.is("a") || before.is("an")) {
                return Opening.INDEFINITE;
            }
            if (DEFINITE.contains(before.lower()) && !(title && before.isCapitalized() && before.is("that"))) {
                return Opening.DEFINITE;
            }
            if (before.isPossessive()) {
                int owner = innerOwner();
                if (owner == 0) {
                    return Opening.DEFINITE;
                }
                take(owner, true);
            } else if (!step(before)) {
                return Opening.BARE;
            }
        }
        return Opening.BARE;
    }

    /** Takes the word in front, if it may belong to the name. */
    private boolean step(Atom before) {
        Gazetteer.Entry entry = Gazetteer.before(passage, at);
        if (persons.touches(before.span())) {
            return false;
        }
        if (entry != null && at - entry.length() >= free) {
            take(entry.length(), true);
            return true;
        }
        if (before.isHyphen() && at - 2 >= free && (before.glued() || isStateBefore(at - 1))) {
            take(2, true);
            return true;
        }
        if (capital && before.isWord() && !before.isCapitalized() && before.glued() && passage.at(at - 2).isHyphen() && known == at) {
            take(3, true);
            return true;
        }
        if (isDash(before) && isStateBefore(at - 1)) {
            take(1, true);
            return true;
        }
        if (before.is("+") && Character.isDigit(passage.at(at - 2).text().charAt(0))) {
            take(2, true);
            return true;
        }
        if (before.is(")") && capital) {
            return abbreviation();
        }
        if (isLink(before)) {
            take(1, false);
            return true;
        }
        if (NounPhrase.isOrdinal(before)) {
            take(1, true);
            return true;
        }
        return word(before);
    }

    private boolean word(Atom before) {
        if (Character.isDigit(before.text().charAt(0)) || Words.isCalendar(before)) {
            return date(before);
        }
        boolean opens = at == 1 && before.isCapitalized() && (title ? Words.isPlain(before) && !Words.isPortfolio(before) : Words.isCommon(before));
        if (!before.isWord() || opens && !DESCRIBES.contains(before.lower())) {
            return false;
        }
        if (!capital && Words.isPortfolio(before) && !before.isCapitalized() && !STOPS.contains(before.lower())) {
            take(1, true);
            return true;
        }
        if (DESCRIBES.contains(before.lower()) && (capital || !before.isCapitalized() || at == 1)) {
            take(1, true);
            return true;
        }
        if (STOPS.contains(before.lower()) || FUNCTION.contains(before.lower())) {
            return false;
        }
        if (before.isCapitalized()) {
            return capitalized(before);
        }
        boolean verb = before.lower().endsWith("ed") || before.lower().endsWith("ing") || before.lower().endsWith("s");
        if (capital || verb && !Words.isPortfolio(before) || OfficeHeads.at(passage, at - 1) != null || ++unknown > UNKNOWN) {
            return false;
        }
        take(1, false);
        return true;
    }

    /** The year or the day in front: "2034 Games", "25 March Statement"; a month alone is outside. */
    private boolean date(Atom before) {
        boolean digit = Character.isDigit(before.text().charAt(0));
        Atom left = passage.at(at - 2);
        boolean day = !digit && (Character.isDigit(left.text().charAt(0)) || Character.isDigit(passage.at(at).text().charAt(0)));
        if (!digit && !day) {
            return false;
        }
        boolean year = digit && before.text().length() == 4 && capital && known == at && at < noun && !Words.isCalendar(left)
                && !left.is("in") && !left.is("since") && !left.is("of") && !left.is("by") && !left.is(",");
        unknown++;
        take(1, year);
        return true;
    }

    private boolean capitalized(Atom before) {
        OfficeHeads.Head head = OfficeHeads.at(passage, at - 1);
        boolean holder = head != null && !head.plural() && at - 1 + head.words().size() <= at && !passage.at(at).isHyphen();
        if (holder || !capital && !before.isShouted()) {
            return false;
        }
        take(1, true);
        return true;
    }

    private void take(int atoms, boolean sure) {
        boolean joined = known == at && sure;
        at -= atoms;
        known = joined || sure && capital ? at : known;
    }

    /** "and", "of", "on the" between two capitalized words. */
    private boolean isLink(Atom before) {
        boolean link = before.is("and") || before.is("&") || before.is("of") || before.is("in") || before.is("on") || before.is("for");
        Atom left = passage.at(at - 2);
        if (!capital || title || !link || at == noun || at - 2 < free || !left.isCapitalized() || !left.isWord() || Words.isCalendar(left)
                || persons.touches(left.span()) || at - 2 == 0 && Words.isCommon(left)) {
            return false;
        }
        OfficeHeads.Head head = OfficeHeads.at(passage, at - 2);
        Gazetteer.Entry entry = Gazetteer.before(passage, at - 1);
        boolean named = entry != null && (entry.isGeographic() || entry.kind() == Gazetteer.Kind.ORGANIZATION);
        return (head == null || head.plural()) && !(named && !before.is("and") && !before.is("&"));
    }

    private boolean isStateBefore(int end) {
        Gazetteer.Entry left = Gazetteer.before(passage, end);
        Gazetteer.Entry right = Gazetteer.at(passage, end + 1);
        return left != null && right != null && end - left.length() >= free;
    }

    private static boolean isDash(Atom atom) {
        return atom.text().equals("\u2013") || atom.text().equals("\u2014");
    }

    /** "(APEC)" within a name. */
    private boolean abbreviation() {
        for (int open = at - 2; open > Math.max(free, at - 6); open--) {
            if (passage.at(open).is("(")) {
                boolean name = passage.at(open + 1).isShouted() && passage.at(open - 1).isCapitalized();
                if (name) {
                    take(at - open, true);
                }
                return name;
            }
        }
        return false;
    }

    /** How many atoms the owner in front has, where it is within the name, "Foreign Ministers' Meeting"; else 0. */
    private int innerOwner() {
        Atom owner = passage.at(at - 2);
        if (at - 2 < free || persons.touches(owner.span())) {
            return 0;
        }
        boolean plural = passage.at(at - 1).text().length() == 1;
        OfficeHeads.Head head = headEndingAt(at - 1);
        if (plural && head != null && head.plural()) {
            return head.words().size() + 1;
        }
        boolean inner = capital && owner.isCapitalized() && (plural || PEOPLES.contains(owner.lower()));
        return inner ? 2 : 0;
    }

    private OfficeHeads.@Nullable Head headEndingAt(int end) {
        for (int i = Math.max(free, end - 3); i < end; i++) {
            OfficeHeads.Head head = OfficeHeads.at(passage, i);
            if (head != null && i + head.words().size() == end) {
                return head;
            }
        }
        return null;
    }

    int from(Opening opening) {
        int from = opening == Opening.BARE && !(title && unknown == 0) ? known : at;
        while (from < noun && !isStart(passage.at(from))) {
            from++;
        }
        return from;
    }

    private static boolean isStart(Atom atom) {
        return atom.isWord() && !atom.is("and") && !atom.is("of") && !atom.is("in") && !atom.is("on") && !atom.is("for")
                || Character.isDigit(atom.text().charAt(0));
    }

    boolean isNamed(int from) {
        for (int i = from; i < noun; i++) {
            Atom atom = passage.at(i);
            if (atom.isCapitalized() || NounPhrase.isOrdinal(atom) && !atom.isWord()) {
                return true;
            }
        }
        return false;
    }
}
