package org.readout.extract.clauses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.PartyPhrase.Kind;
import org.readout.extract.text.Role;

/** The subjects of a line: which phrase stands before which verb, and which is carried over "and" to the next verb. */
public final class Clauses {

    private static final Set<String> JOINS = Set.of("and", "&", "or");

    private final Line line;
    private final Reach reach;
    private final List<PartyPhrase> phrases;
    /** By the verb's place. */
    private final Map<Integer, Subject> direct = new HashMap<>();
    /** The phrases' numbers by where they start. */
    private final Map<Integer, Integer> starts = new HashMap<>();
    /** The places of verbs that look finite and have a subject, in order. */
    private final List<Integer> verbs = new ArrayList<>();
    private final List<Subject> subjects;

    public Clauses(Line line) {
        this.line = line;
        this.reach = new Reach(line);
        this.phrases = PartyPhrases.in(line);
        for (int k = 0; k < phrases.size(); k++) {
            starts.put(phrases.get(k).from(), k);
            int verb = reach.of(phrases.get(k));
            if (verb < line.size() && !isObject(phrases.get(k), k) && !isEndOfObjects(phrases.get(k), k)) {
                PartyPhrase subject = joined(k);
                direct.put(verb, new Subject(subject, true, isInner(subject)));
                if (reach.isVerbOf(subject, verb)) {
                    verbs.add(verb);
                }
            }
        }
        this.subjects = verbs.stream().map(direct::get).filter(subject -> subject != null && !subject.inner()).toList();
    }

    public Line line() {
        return line;
    }

    public List<PartyPhrase> phrases() {
        return phrases;
    }

    /** The phrase that starts at token {@code from}, with all that "and" joins to it, or null. */
    public @Nullable PartyPhrase startingAt(int from) {
        Integer first = starts.get(from);
        if (first == null) {
            return null;
        }
        int last = lastJoined(first);
        while (last > first && Vocabulary.isFinite(line.word(reach.of(phrases.get(last))))) {
            last--;
        }
        return list(first, last);
    }

    /** As {@link #startingAt}, for a list that has to have two: "talks between Cho and Iwaya took place". */
    public @Nullable PartyPhrase pairAt(int from) {
        Integer first = starts.get(from);
        if (first == null) {
            return null;
        }
        int last = lastJoined(first);
        boolean and = line.role() == Role.TITLE;
        for (int k = first; k < last; k++) {
            and |= !line.isComma(phrases.get(k + 1).from() - 1);
        }
        // "Riyadh, SPA": a comma alone makes no list.
        return and ? list(first, last) : phrases.get(first);
    }

    private int lastJoined(int first) {
        int last = first;
        while (last + 1 < phrases.size() && joins(phrases.get(last), phrases.get(last + 1), true)) {
            last++;
        }
        return last;
    }

    private PartyPhrase list(int first, int last) {
        return last == first ? phrases.get(first) : PartyPhrase.list(phrases.subList(first, last + 1));
    }

    /** Who stands before the verb at {@code verb} in its own clause, or null. */
    public @Nullable Subject direct(int verb) {
        return direct.get(verb);
    }

    /** Who does what an "-ing" form right behind them says: "the two agreeing to meet"; null if nobody stands there. */
    public @Nullable Subject absolute(int verb) {
        for (int k = 0; k < phrases.size() && phrases.get(k).to() <= verb; k++) {
            if (reach.of(phrases.get(k)) == verb) {
                return new Subject(joined(k), true, false);
            }
        }
        return null;
    }

    /** Who did what the verb before {@code at} says, for a verb joined to it; null if no verb before has a subject. */
    public @Nullable Subject before(int at) {
        boolean past = Vocabulary.isPast(line.word(at));
        Subject inner = null;
        Subject told = null;
        for (int k = verbs.size() - 1; k >= 0; k--) {
            Subject subject = verbs.get(k) < at ? direct.get(verbs.get(k)) : null;
            if (subject == null) {
                continue;
            }
            boolean reported = past && isReported(verbs.get(k), subject.phrase());
            if (!subject.inner() && !reported) {
                return new Subject(subject.phrase(), false, false);
            }
            told = told == null && !subject.inner() ? subject : told;
            inner = inner == null && subject.inner() ? subject : inner;
        }
        if (told != null) {
            return new Subject(told.phrase(), false, false);
        }
        return inner == null ? null : new Subject(inner.phrase(), false, true);
    }

    /** "Key affirmed that <b>Norway will</b> help, and suggested": what is told is to come, and did not suggest. */
    private boolean isReported(int verb, PartyPhrase subject) {
        boolean told = line.word(subject.from() - 1).equals("that") || Vocabulary.isSaying(line.word(subject.from() - 1));
        return told && Vocabulary.isModal(line.word(line.skipCircumstances(subject.to()))) && verb > subject.from();
    }

    /** The last verb with a subject before {@code at}; -1 if there is none. */
    public int verbBefore(int at) {
        for (int k = verbs.size() - 1; k >= 0; k--) {
            if (verbs.get(k) < at) {
                return verbs.get(k);
            }
        }
        return -1;
    }

    /** Who does what the first verb after {@code at} says, for a participle that opens the sentence. */
    public @Nullable Subject after(int at) {
        for (int verb : verbs) {
            Subject subject = direct.get(verb);
            if (verb > at && subject != null && !subject.inner()) {
                return new Subject(subject.phrase(), false, false);
            }
        }
        return null;
    }

    /** The subjects of the line's main clauses, in order. */
    public List<Subject> subjects() {
        return subjects;
    }

    /** Whether a verb with a subject of its own, or one joined to it, starts at {@code i}. */
    public boolean isVerbOfSubject(int i) {
        return verbs.contains(i);
    }

    /** "We are <b>both</b> committed": it goes with the subject before it, and is none of its own. */
    private boolean isAfloat(PartyPhrase phrase) {
        boolean both = phrase.to() == phrase.from() + 1 && line.word(phrase.from()).equals("both");
        return both && switch (line.word(phrase.from() - 1)) {
            case "are", "were", "have", "had", "will" -> true;
            default -> false;
        };
    }

    /** Whether the phrase is governed by a preposition, as in "with Minister Iwaya". */
    private boolean isObject(PartyPhrase phrase, int k) {
        if (isAfloat(phrase)) {
            return true;
        }
        String before = line.word(phrase.from() - 1);
        boolean governed = Vocabulary.isPreposition(before) && !Vocabulary.isSubordinator(before);
        boolean nominative = phrase.kind() == Kind.HE || phrase.kind() == Kind.THEY || phrase.kind() == Kind.WE
                || phrase.kind() == Kind.I;
        if (!governed || nominative) {
            return false;
        }
        return k == 0 || !joins(phrases.get(k - 1), phrase, false);
    }

    /** "Diplomats from Korea and <b>Japan</b> agreed": the last of a list of states behind a preposition is no subject. */
    private boolean isEndOfObjects(PartyPhrase phrase, int k) {
        int first = k;
        while (first > 0 && isPlace(phrase) && isPlace(phrases.get(first - 1))
                && joins(phrases.get(first - 1), phrases.get(first), first < k)) {
            first--;
        }
        String before = line.word(phrases.get(first).from() - 1);
        boolean two = k > 0 && line.word(phrases.get(k - 1).from() - 1).equals("between") && joins(phrases.get(k - 1), phrase, false);
        return two || first < k && Vocabulary.isPreposition(before) && !Vocabulary.isSubordinator(before);
    }

    private static boolean isPlace(PartyPhrase phrase) {
        return phrase.kind() == Kind.STATE || phrase.kind() == Kind.BODY && phrase.mentions().stream().anyMatch(Assembly::isUnion);
    }

    private boolean isInner(PartyPhrase phrase) {
        boolean pronoun = phrase.kind() == Kind.IT || phrase.kind() == Kind.HE || phrase.kind() == Kind.THEY;
        return pronoun && isNoun(phrase.from() - 1) || Vocabulary.isSubordinator(line.word(phrase.from() - 1)) || line.word(phrase.from() - 2).equals("how");
    }

    /** "The <b>fishermen</b> it has seized": a noun right before a pronoun, which opens a clause about it. */
    private boolean isNoun(int k) {
        String word = line.word(k);
        return k > 0 && line.token(k).isWord() && !line.token(k).isCapitalized() && !verbs.isEmpty() && word.length() > 3 && !Vocabulary.isFinite(word)
                && !Vocabulary.isStating(word) && !Vocabulary.isSaying(word) && !Vocabulary.isAdverb(word)
                && !Vocabulary.isPreposition(word) && !Vocabulary.isSubordinator(word);
    }

    private PartyPhrase joined(int k) {
        int first = k;
        boolean and = false;
        while (first > 0 && joins(phrases.get(first - 1), phrases.get(first), and)) {
            PartyPhrase before = phrases.get(first - 1);
            if (!mayOpen(before)) {
                break;
            }
            and = true;
            first--;
        }
        return first == k ? phrases.get(k) : PartyPhrase.list(phrases.subList(first, k + 1));
    }

    /**
     * Whether a subject may start with {@code phrase}; behind "with", "thanked" or "Gaza and" an object does, behind
     * "said" what is said, and a capital "The" starts a sentence that is glued to its heading.
     */
    private boolean mayOpen(PartyPhrase phrase) {
        int k = phrase.from() - 1;
        String word = line.word(k);
        return k < 0
                || !line.token(k).isWord()
                || line.word(k + 1).equals("the") && line.token(k + 1).isCapitalized()
                || Vocabulary.isSaying(word)
                || Vocabulary.isSubordinator(word)
                || Vocabulary.isAdverb(word)
                || JOINS.contains(word) && (k == 0 || !line.isNamed(k - 1));
    }

    /** Whether {@code b} follows {@code a} with "and" between, or with a comma where one is allowed. */
    private boolean joins(PartyPhrase a, PartyPhrase b, boolean comma) {
        if (a.kind() == Kind.IT || b.kind() == Kind.IT || b.kind() == Kind.THEY) {
            return false;
        }
        int at = a.to();
        boolean seen = line.isComma(at);
        if (seen) {
            at++;
        }
        if (at == b.from()) {
            return seen && comma;
        }
        if (at + 1 == b.from() && JOINS.contains(line.word(at))) {
            return true;
        }
        return at + 3 == b.from() && line.word(at + 1).equals("well") && line.word(at).equals("as");
    }
}
