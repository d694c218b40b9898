package org.readout.extract.commitments;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Clauses;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.PartyPhrase;
import org.readout.extract.clauses.PartyPhrases;
import org.readout.extract.clauses.Stage;
import org.readout.extract.clauses.Subject;
import org.readout.extract.clauses.Vocabulary;
import org.readout.extract.text.Role;
import org.readout.extract.text.WordList;
import org.readout.model.NameType;
import org.readout.model.Party;

/**
 * Statements that name nobody: "it was agreed that", "an agreement was reached to", and in a joint statement "the
 * survey will be carried out". Those present, or the signatories, are the parties.
 */
final class Impersonal {

    private static final Set<String> PROCESSES = WordList.of(Impersonal.class, "processes.txt");

    private static final Set<String> JOINT = WordList.of(Impersonal.class, "common.txt");

    /** The words in the place of a subject are not more than this. */
    private static final int LONGEST = 60;
    /** Words that stand in front of the subject are not more than this. */
    private static final int FRONTED = 12;
    /** A commitment that is shown stands no further behind its verb. */
    private static final int BEARER = 8;

    private final Clauses clauses;
    private final Line line;
    private final Stage stage;

    Impersonal(Clauses clauses, Stage stage) {
        this.clauses = clauses;
        this.line = clauses.line();
        this.stage = stage;
    }

    /** Who stands behind the verb at {@code at}, those named after "by", or else all; at least two, else none. */
    List<Party> parties(int at) {
        PartyPhrase by = line.word(at + 1).equals("by") ? clauses.startingAt(at + 2) : null;
        if (by != null) {
            return stage.who(line, by);
        }
        CueVerb verb = CueBook.verb(line.word(at));
        PartyPhrase bearer = verb == null ? null : bearer(verb, at);
        PartyPhrase owner = bearer == null ? PartyPhrases.ownerIn(line, opening(at), at) : bearer;
        boolean wished = owner != null && (owner.kind() == PartyPhrase.Kind.STATE || owner.kind() == PartyPhrase.Kind.NAMED)
                && verb != null && verb.form() == CueVerb.Form.PAST;
        if (owner != null && (owner.isJoint() || wished)) {
            return stage.who(line, owner);
        }
        List<Party> before = stage.isJoint() ? List.of() : stage.agreed(line.paragraph());
        if (!before.isEmpty()) {
            return before;
        }
        List<Party> present = stage.isJoint() ? stage.authors() : stage.present(line.number());
        if (stage.isJoint() || present.size() >= 2) {
            return present;
        }
        List<Party> both = stage.who(line, new PartyPhrase(at, at + 1, PartyPhrase.Kind.STATES, "sides", 0, List.of(), List.of()));
        return both.size() >= 2 ? both : List.of();
    }

    /** The words in the place of a subject for {@code verb} at {@code at}; null if it is no such statement. */
    @Nullable Subject subject(CueVerb verb, int at) {
        if (verb == Phrasal.THERE_IS || isPlanned(verb)) {
            return words(at - 1, at);
        }
        if (verb.form() == CueVerb.Form.PAST) {
            return passive(verb, at);
        }
        PartyPhrase bearer = bearer(verb, at);
        if (bearer != null && bearer.isJoint()) {
            return words(opening(at), at);
        }
        boolean ours = tells(verb) && line.word(at + 1).equals("our");
        boolean written = ours || verb == Phrasal.SHOULD || verb == Phrasal.WILL && (isDone(at) || goesOn(at)
                || isDeed(line.skipCircumstances(at + 1)));
        boolean common = isCommon(verb, at) || isArranged(verb, at);
        return common ? words(behindWhich(opening(at), at), at) : written && stage.isJoint() ? words(opening(at), at) : null;
    }

    /** "It <b>is planned</b> to hold the next round in Riga". */
    static boolean isPlanned(CueVerb verb) {
        return verb.lemma().startsWith("be planned");
    }

    /** Whose commitment a thing reflects: "It reflects the commitment <b>of both sides</b> to"; null if nobody has it. */
    private @Nullable PartyPhrase bearer(CueVerb verb, int at) {
        boolean shows = tells(verb) && (verb.form() == CueVerb.Form.THIRD || verb.form() == CueVerb.Form.BASE);
        for (int k = at + 1; k < Math.min(line.size(), at + BEARER) && shows; k++) {
            if (CueBook.isCommitment(line.word(k))) {
                PartyPhrase behind = line.word(k + 1).equals("of") ? clauses.startingAt(k + 2) : null;
                return behind == null ? PartyPhrases.ownerIn(line, at + 1, k) : behind;
            }
        }
        return null;
    }

    /** "Our navies will train"; what a plan or partnership "will promote" is hoped of it. */
    private boolean isDeed(int verb) {
        return !Words.isHoped(line.word(verb)) && Words.isDeed(line, verb);
    }

    /** "The survey will be carried out". */
    private boolean isDone(int at) {
        return line.word(at + 1).equals("be") && CueBook.isPassive(line.word(line.skipCircumstances(at + 2)));
    }

    /** "Work will continue", "the next meeting will take place in Riga". */
    private boolean goesOn(int at) {
        boolean process = false;
        for (int k = opening(at); k < at; k++) {
            process |= PROCESSES.contains(line.word(k));
        }
        String what = line.word(line.skipCircumstances(at + 1) + 2);
        boolean effect = what.equals("force") || what.equals("effect") || what.equals("operation");
        return (process || effect) && Words.isBeginning(line.word(line.skipCircumstances(at + 1)));
    }

    /**
     * "A joint council will be formed", "the mechanism is to meet in May": what those who meet set up or do between them,
     * and no date for the next of many meetings.
     */
    boolean isCommon(CueVerb verb, int at) {
        boolean to = verb == Phrasal.ARE_TO || verb == Phrasal.ARE_SET_TO;
        int be = line.skipCircumstances(to ? at + 2 : at + 1);
        String done = line.word(line.skipCircumstances(be + 1));
        boolean passive = line.word(be).equals("be") && CueBook.isPassive(done);
        boolean meets = isDeed(be) || Words.isBeginning(line.word(be));
        if (!to && verb != Phrasal.WILL || !passive && !meets || stage.present(line.number()).size() < 2) {
            return false;
        }
        boolean dated = passive && (done.equals("sent") || done.equals("given") || done.equals("made"));
        int start = behindWhich(opening(at), at);
        boolean joint = passive && isFounded(done) && (line.word(start).equals("a") || line.word(start).equals("an"));
        for (int k = start; k < at; k++) {
            joint |= JOINT.contains(line.word(k)) && !isBodyOfOthers(k);
            dated |= line.word(k).equals("next") || line.token(k).isNumber() || isOrdinal(line.word(k));
        }
        return joint && !dated;
    }

    /**
     * "The border question <b>will be discussed</b> at the next meeting": what those who meet will do, told without saying who. A
     * summit with a number is news of its own, and "by" names others.
     */
    boolean isArranged(CueVerb verb, int at) {
        boolean to = verb == Phrasal.ARE_TO;
        int be = line.skipCircumstances(to ? at + 2 : at + 1);
        int done = line.skipCircumstances(be + 1);
        boolean passive = line.word(be).equals("be") && CueBook.isPassive(line.word(done));
        boolean takes = line.word(be).equals("take") && line.word(be + 1).equals("place");
        int start = opening(at);
        if (!to && verb != Phrasal.WILL || !passive && !takes || stage.present(line.number()).size() < 2 || line.isQuoted(at)
                || line.role() == Role.LIST && !line.tells() || start > FRONTED) {
            return false;
        }
        for (int k = start; k < at; k++) {
            boolean gift = line.word(k).equals("assistance") || line.word(k).equals("aid") || line.word(k).equals("funding")
                    || line.word(k).equals("funds");
            boolean numbered = gift || line.word(k).equals("next") || isOrdinal(line.word(k)) || isRoman(k) || line.isCovered(k, NameType.AGREEMENT)
                    || line.isPossessive(k) && !line.isCovered(k - 1, NameType.COUNTRY);
            if (numbered || line.word(k).equals("if") || line.word(k).equals("which") || line.word(k).equals("that")) {
                return false;
            }
        }
        for (int k = done; k + 1 < line.size(); k++) {
            if (line.word(k).equals("by") && clauses.startingAt(k + 1) != null || line.word(k).equals("if") || line.word(k).equals("unless")) {
                return false;
            }
        }
        return true;
    }

    private boolean isRoman(int k) {
        String word = line.token(k).text();
        return word.length() > 1 && word.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X' || c == 'L');
    }

    /** "A hotline will be <b>set up</b>": what is new between them is theirs. */
    private static boolean isFounded(String done) {
        return switch (done) {
            case "set", "established", "created", "formed", "founded", "launched", "built", "drawn", "drafted", "opened" -> true;
            default -> false;
        };
    }

    /** "The European <b>Commission</b>": a body with a name of its own, that is not "joint". */
    private boolean isBodyOfOthers(int k) {
        return line.isCovered(k, NameType.ORGANIZATION) && line.isCovered(k - 1, NameType.ORGANIZATION)
                && line.word(k).startsWith("co");
    }

    private static boolean isOrdinal(String word) {
        return word.equals("second") || word.equals("third") || word.equals("fourth") || word.equals("fifth")
                || Character.isDigit(word.isEmpty() ? ' ' : word.charAt(0));
    }

    /** "a plan, under which <b>a council</b> will be formed". */
    private int behindWhich(int from, int at) {
        int start = from;
        for (int k = from; k < at; k++) {
            start = line.word(k).equals("which") ? k + 1 : start;
        }
        return start;
    }

    /** Where the clause with its verb at {@code at} starts: behind the last comma, and behind a bullet. */
    private int opening(int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST && !line.isComma(start - 1) && !line.word(start - 1).equals(";")
                && !line.word(start - 1).equals(":")) {
            start--;
        }
        while (start < at && !line.token(start).isWord() && !line.token(start).isNumber()) {
            start++;
        }
        return line.word(start).equals("and") ? start + 1 : start;
    }

    /** "It was agreed", "an agreement was reached", "there was consensus". */
    private @Nullable Subject passive(CueVerb verb, int at) {
        int be = at - 1;
        while (Vocabulary.isAdverb(line.word(be))) {
            be--;
        }
        boolean was = line.word(be).equals("was") || line.word(be).equals("is") || line.word(be).equals("are") || line.word(be).equals("were")
                || line.word(be).equals("been");
        if (!was) {
            return emerged(verb, at);
        }
        if (tells(verb)) {
            int from = opening(at);
            if (from < be && Nominals.subject(line, from) != null) {
                return new Subject(phrase(from, at), true, false);
            }
        }
        boolean by = line.word(at + 1).equals("by");
        boolean charged = verb.is("charge") || verb.is("order");
        if (verb.kind() == CueVerb.Kind.TASK && !charged && (by || stage.isJoint() || parties(at).size() > 1)) {
            return words(opening(at), be);
        }
        boolean asked = verb.kind() == CueVerb.Kind.ASK && verb.governs('p') && stage.isJoint() && !line.word(be).startsWith("w")
                && line.word(at + 1).equals("to");
        if (asked) {
            return words(opening(at), be);
        }
        int it = line.word(be).equals("been") ? be - 2 : be - 1;
        String before = line.word(it);
        boolean said = verb.kind() == CueVerb.Kind.BIND || verb.kind() == CueVerb.Kind.RESTATE;
        said |= verb.kind() == CueVerb.Kind.STRESS && line.word(at + 1).equals("that");
        if (said && before.equals("it")) {
            return words(it, at);
        }
        boolean reached = verb.kind() == CueVerb.Kind.REACH && isAccord(before) && !line.word(it - 1).equals("no");
        return reached ? words(article(it), at) : null;
    }

    /** Whether what it tells of may be its subject: "The importance of it was <b>stressed</b>". */
    static boolean tells(CueVerb verb) {
        return switch (verb.kind()) {
            case RESTATE, STRESS, EXPRESS -> true;
            case BIND, STATE, SHARE, REACH, WISH, ASK, STANCE, TASK, INTEND, ANNOUNCE, LAUNCH, TELL -> false;
        };
    }

    /** Whether it is what is reached, and nobody who reaches it. */
    static boolean isAccord(String word) {
        return switch (word) {
            case "agreement", "agreements", "consensus", "understanding", "understandings", "decision", "decisions",
                    "arrangement", "accord", "compromise", "deal" -> true;
            default -> false;
        };
    }

    private int article(int noun) {
        int at = noun;
        while (at > 0 && (CueBook.isAdjective(line.word(at - 1)) || line.word(at - 1).equals("general"))) {
            at--;
        }
        return line.word(at - 1).equals("an") || line.word(at - 1).equals("a") ? at - 1 : at;
    }

    /** "Consensus <b>emerged</b> on", "There <b>was</b> full agreement to". */
    private @Nullable Subject emerged(CueVerb verb, int at) {
        boolean emerged = verb.is("emerge") && isAccord(line.word(at - 1));
        return emerged ? words(article(at - 1), at) : null;
    }

    private @Nullable Subject words(int from, int to) {
        for (int k = from; k < to; k++) {
            if (line.isComma(k) || Vocabulary.isSubordinator(line.word(k))) {
                return null;
            }
        }
        boolean stands = from < to && (from == 0 || line.word(from - 1).equals("which")
                || !Vocabulary.isSubordinator(line.word(from - 1)));
        if (!stands) {
            return null;
        }
        return new Subject(phrase(from, to), true, false);
    }

    private PartyPhrase phrase(int from, int to) {
        return new PartyPhrase(from, to, PartyPhrase.Kind.IT, line.word(to - 1), 0, List.of(), List.of());
    }
}
