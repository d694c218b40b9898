package org.readout.extract.commitments;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Clauses;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.PartyPhrase;
import org.readout.extract.clauses.PartyPhrases;
import org.readout.extract.clauses.Stage;
import org.readout.extract.clauses.Subject;
import org.readout.extract.clauses.Vocabulary;
import org.readout.extract.text.WordList;
import org.readout.model.Party;

/**
 * What a clause after "that" says: an act to come, what ought to be, or how things stand.
 *
 * @param own whether the act is the speakers' own, or their state's
 * @param clause where its own subject starts if something stands before it, else -1
 * @param doers several who are to do it together, "the three countries"; null where it is one, or the clause names nobody
 */
record ThatClause(Mood mood, boolean own, int clause, @Nullable PartyPhrase doers) {

    /** "will", "looks forward to" or "is ready to", "should", or none of these. */
    enum Mood {
        FUTURE,
        WISH,
        NORM,
        FACT
    }

    private static final Set<String> OURS = Set.of("their", "our", "his", "her", "its");
    /** What belongs to a subject is not longer: "the ministers <b>of the interior of both states</b>". */
    private static final int TAIL = 8;
    private static final Set<String> COUNTS = Set.of("two", "three", "four", "five");
    private static final Set<String> NORMS = Set.of("should", "must", "need", "needs", "ought");
    private static final Set<String> INTENDS = WordList.of(ThatClause.class, "intends.txt");

    /** Reads the clause from {@code from} to {@code end}, spoken by {@code speakers}. */
    static ThatClause read(Clauses clauses, Stage stage, int from, int end, List<Party> speakers) {
        return read(clauses, stage, from, end, speakers, CueVerb.Kind.STATE);
    }

    /** As above, behind a verb of kind {@code kind}; one that binds takes "that the two sides <b>meet</b>" for an act to come. */
    static ThatClause read(Clauses clauses, Stage stage, int from, int end, List<Party> speakers, CueVerb.Kind kind) {
        Line line = clauses.line();
        boolean binds = kind == CueVerb.Kind.BIND || kind == CueVerb.Kind.REACH;
        int deed = binds || kind == CueVerb.Kind.RESTATE || kind == CueVerb.Kind.SHARE ? deed(clauses, from, binds) : -1;
        if (deed > 0) {
            return new ThatClause(Mood.FUTURE, isOwn(clauses, stage, from, deed, speakers), -1,
                    doers(clauses, from, deed));
        }
        boolean relative = false;
        for (int k = from; k < end; k++) {
            String word = line.word(k);
            Mood said = binds && isWished(line, from, k) ? Mood.FUTURE : mood(line, from, k);
            Mood mood = said == Mood.NORM && binds && isConvened(line, k) ? Mood.FUTURE : said;
            if (relative && (mood != null || Vocabulary.isFinite(word))) {
                relative = false;
            } else if (mood != null) {
                boolean own = said != mood || mood != Mood.NORM && (isOwn(clauses, stage, from, k, speakers)
                        || kind == CueVerb.Kind.ANNOUNCE && isGranted(line, k) || binds && (isDeed(clauses, from, k) || isNext(line, from, k)));
                return new ThatClause(mood, own, fronted(clauses, from, k), doers(clauses, from, k));
            } else if (!relative && isAbility(word) && clauses.direct(k) != null) {
                return new ThatClause(Mood.FACT, false, -1, null);
            } else if (k > from && opensSubordinate(word) && !line.word(k - 1).equals("and")) {
                relative = true;
            }
        }
        return new ThatClause(Mood.FACT, false, -1, null);
    }

    private static @Nullable PartyPhrase doers(Clauses clauses, int from, int verb) {
        Subject subject = clauses.direct(verb);
        if (isOfBoth(clauses.line(), from, verb)) {
            return PartyPhrases.ownerIn(clauses.line(), from, verb);
        }
        boolean several = subject != null && subject.phrase().from() >= from && subject.phrase().isJoint()
                && isDefinite(clauses.line(), subject.phrase());
        return several && subject != null ? subject.phrase() : null;
    }

    private static boolean isDefinite(Line line, PartyPhrase phrase) {
        return switch (phrase.kind()) {
            case LIST -> phrase.parts().stream().noneMatch(PartyPhrase::isJoint);
            case GROUP, STATES -> Vocabulary.isDeterminer(line.word(phrase.from()));
            case THEY -> true;
            case NAMED, HOLDER, SIDE, STATE, BODY, HE, WE, I, IT -> false;
        };
    }

    /** "that the two sides <b>continue</b> to meet", "that experts <b>draft</b> a plan"; -1 where no deed follows the subject. */
    private static int deed(Clauses clauses, int from, boolean bare) {
        Line line = clauses.line();
        PartyPhrase subject = clauses.startingAt(from);
        int verb = subject == null ? deedOfOurs(line, from) : verbOf(clauses, subject);
        if (verb < 0) {
            return -1;
        }
        boolean goesOn = line.word(verb).equals("continue") || line.word(verb).equals("continues");
        int deed = goesOn && line.word(verb + 1).equals("to") ? line.skipCircumstances(verb + 2) : verb;
        return (bare || deed > verb) && Words.isDeed(line, deed) ? verb : -1;
    }

    /** "that our inspectors <b>work</b>": ours, whoever they are. */
    private static int deedOfOurs(Line line, int from) {
        for (int k = from + 2; k < from + 5 && OURS.contains(line.word(from)); k++) {
            if (Words.isDeed(line, k) && line.word(k - 1).endsWith("s")) {
                return k;
            }
        }
        return -1;
    }

    /** The verb of {@code subject} right behind it, or behind what belongs to it. */
    private static int verbOf(Clauses clauses, PartyPhrase subject) {
        int verb = clauses.line().skipCircumstances(subject.to());
        for (int k = verb; k < verb + TAIL; k++) {
            Subject whose = clauses.direct(k);
            if (whose != null && whose.phrase().from() == subject.from()) {
                return k;
            }
        }
        return verb;
    }

    /** "that <b>the next round</b> will be in Riga": they hold it, wherever. */
    private static boolean isNext(Line line, int from, int to) {
        return line.word(from).equals("the") && to > from + 2 && line.word(from + 1).equals("next");
    }

    /** "that <b>a delegation will visit</b> Riga": whoever they are, they are sent. */
    private static boolean isDeed(Clauses clauses, int from, int modal) {
        Subject subject = clauses.direct(modal);
        boolean unknown = subject == null || subject.phrase().from() < from;
        Line line = clauses.line();
        boolean both = Vocabulary.isDeterminer(line.word(from)) && COUNTS.contains(line.word(from + 1));
        return unknown && (both || Words.isDeed(line, line.skipCircumstances(modal + 1)));
    }

    /** "that nobody <b>can</b> wait for what they would bring": how things stand. */
    private static boolean isAbility(String word) {
        return word.equals("can") || word.equals("cannot") || word.equals("could");
    }

    /** "agreed that the dialogue <b>should be held</b> every year": they are the ones to hold it. */
    private static boolean isConvened(Line line, int should) {
        int be = should + 1;
        while (be < Math.min(line.size(), should + TAIL) && !line.word(be).equals("be")) {
            be++;
        }
        String done = line.word(line.skipCircumstances(be + 1));
        return line.word(should).equals("should") && line.word(be).equals("be")
                && (done.equals("held") || done.equals("convened") || done.equals("launched") || done.equals("resumed"));
    }

    private static boolean opensSubordinate(String word) {
        return switch (word) {
            case "which", "who", "whose", "that", "where", "when", "if", "because", "how", "what", "until" -> true;
            default -> false;
        };
    }

    private static @Nullable Mood mood(Line line, int from, int k) {
        String word = line.word(k);
        if (word.equals("will") || word.equals("shall") || word.equals("would")) {
            boolean unreal = word.equals("would") && line.word(k + 1).equals("have");
            int be = line.skipCircumstances(k + 1);
            if (line.word(be).equals("be") && Words.isGlad(line.word(line.skipCircumstances(be + 1)))) {
                return Mood.WISH;
            }
            return unreal || line.word(k + 1).equals("like") ? null : Mood.FUTURE;
        }
        if (NORMS.contains(word)) {
            boolean verb = !word.startsWith("need") || line.word(k + 1).equals("to");
            return verb ? Mood.NORM : null;
        }
        if (INTENDS.contains(word) && line.word(k + 1).equals("to")) {
            return Mood.FUTURE;
        }
        if (word.startsWith("look") && line.word(k + 1).equals("forward")) {
            return Mood.WISH;
        }
        if (word.equals("be") && k > from && CueBook.isPassive(line.word(line.skipCircumstances(k + 1)))
                && !line.word(k - 1).equals("to") && !Vocabulary.isModal(line.word(k - 1))
                && !Vocabulary.isAdverb(line.word(k - 1))) {
            return Mood.FUTURE;
        }
        if (Words.isBe(word)) {
            int next = k + 1;
            while (Vocabulary.isAdverb(line.word(next))) {
                next++;
            }
            boolean to = line.word(next).equals("to") && Words.isInfinitive(line, next + 1);
            if (to || line.word(next).equals("going") && line.word(next + 1).equals("to")) {
                return Mood.FUTURE;
            }
            if (line.word(next).equals("looking") && line.word(next + 1).equals("forward")) {
                return Mood.WISH;
            }
            boolean open = line.word(next).equals("open") && line.word(next + 1).equals("to");
            if (open || Words.isReady(line.word(next))) {
                return Mood.WISH;
            }
            if (Words.isBound(line.word(next))) {
                return Mood.FUTURE;
            }
            return Words.isWeighty(line.word(next)) ? Mood.NORM : null;
        }
        return null;
    }

    /** "announced that Chadians would be <b>granted</b> entry": by whoever announces it. */
    private static boolean isGranted(Line line, int modal) {
        int be = line.skipCircumstances(modal + 1);
        return line.word(be).equals("be") && switch (line.word(line.skipCircumstances(be + 1))) {
            case "granted", "given", "allowed", "offered", "provided", "lifted", "released", "opened", "waived", "exempted", "sent",
                    "deployed", "extended", "doubled", "increased", "reopened" -> true;
            default -> false;
        };
    }

    /** "agreed that visas <b>be abolished</b>". */
    private static boolean isWished(Line line, int from, int k) {
        String before = line.word(k - 1);
        return line.word(k).equals("be") && k > from && line.word(line.skipCircumstances(k + 1)).endsWith("ed") && !before.equals("to")
                && !Vocabulary.isModal(before) && !Vocabulary.isAdverb(before);
    }

    /** Where the clause's own subject starts, if words with a comma stand before it. */
    private static int fronted(Clauses clauses, int from, int verb) {
        Subject subject = clauses.direct(verb);
        boolean late = subject != null
                && subject.phrase().from() > from + 1
                && clauses.line().isComma(subject.phrase().from() - 1)
                && Words.isGerund(clauses.line(), from);
        return late && subject != null ? subject.phrase().from() : -1;
    }

    private static boolean isOwn(Clauses clauses, Stage stage, int from, int verb, List<Party> speakers) {
        Line line = clauses.line();
        Subject subject = clauses.direct(verb);
        if (subject != null && subject.phrase().from() >= from) {
            boolean it = subject.phrase().kind() == PartyPhrase.Kind.IT && speakers.size() > 1;
            boolean hoped = it && Words.isHoped(line.word(line.skipCircumstances(verb + 1)));
            return !hoped && isOwn(line, stage, subject.phrase(), speakers);
        }
        int be = verb + 1;
        while (Vocabulary.isAdverb(line.word(be)) || line.word(be).equals("to")) {
            be++;
        }
        String after = line.word(be + 1);
        boolean wished = line.word(verb).equals("be");
        if (line.word(from).equals("neither") || isOfBoth(line, from, verb)) {
            return true;
        }
        boolean passive = wished || line.word(be).equals("be") && (after.endsWith("ed") || CueBook.isPassive(after));
        boolean goes = line.word(be).equals("go") && Words.isOnward(after);
        if (passive || goes || OURS.contains(line.word(from)) || Words.isBeginning(line.word(be))) {
            return true;
        }
        if (!line.word(verb - 1).equals("and") && !isAdverbAfterAnd(line, verb)) {
            return false;
        }
        for (PartyPhrase phrase : clauses.phrases()) {
            if (phrase.from() >= from && phrase.from() <= from + 1) {
                return isOwn(line, stage, phrase, speakers);
            }
        }
        return false;
    }

    /** "that <b>both countries' vets</b> will meet": those of all of them. */
    private static boolean isOfBoth(Line line, int from, int verb) {
        boolean both = Vocabulary.isDeterminer(line.word(from)) && Vocabulary.isHead(line.word(from + 1))
                || COUNTS.contains(line.word(from + 1)) && Vocabulary.isHead(line.word(from + 2));
        boolean owned = false;
        for (int k = from + 1; k < verb && k < from + TAIL; k++) {
            owned |= line.isPossessive(k);
        }
        return both && owned;
    }

    private static boolean isAdverbAfterAnd(Line line, int verb) {
        return Vocabulary.isAdverb(line.word(verb - 1)) && line.word(verb - 2).equals("and");
    }

    private static boolean isOwn(Line line, Stage stage, PartyPhrase phrase, List<Party> speakers) {
        return switch (phrase.kind()) {
            case HE, THEY, WE, I, IT, GROUP, STATES, SIDE -> true;
            case BODY, STATE, NAMED, HOLDER, LIST -> {
                List<Party> doers = stage.who(line, phrase);
                List<String> states =
                        speakers.stream().map(Party::country).filter(Objects::nonNull).toList();
                boolean same = doers.stream()
                        .anyMatch(doer -> speakers.stream().anyMatch(speaker -> speaker.name().equals(doer.name()))
                                || doer.country() != null && states.contains(doer.country()));
                boolean unknown = states.isEmpty() || doers.stream().allMatch(doer -> doer.country() == null)
                        && phrase.kind() == PartyPhrase.Kind.BODY;
                yield same || unknown;
            }
        };
    }
}
