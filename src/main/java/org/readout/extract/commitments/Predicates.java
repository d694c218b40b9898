package org.readout.extract.commitments;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Clauses;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.Meaning;
import org.readout.extract.clauses.PartyPhrase;
import org.readout.extract.clauses.Stage;
import org.readout.extract.clauses.Subject;
import org.readout.extract.clauses.Vocabulary;
import org.readout.model.Party;

/** What somebody's intention is said to be: "It is <b>our common intention</b> to meet", "It is the aim of both sides to". */
final class Predicates {

    private static final CueVerb INTENTION = new CueVerb("be intention", CueVerb.Kind.BIND, CueVerb.Form.THIRD, "i");
    private static final CueVerb AIM = new CueVerb("be aim", CueVerb.Kind.SHARE, CueVerb.Form.THIRD, "i");
    /** The noun stands no further behind "it is". */
    private static final int REACH = 6;
    /** "Of the government of Chad" is not longer. */
    private static final int OWNER = 10;

    private final Clauses clauses;
    private final Line line;
    private final Stage stage;

    Predicates(Clauses clauses, Stage stage) {
        this.clauses = clauses;
        this.line = clauses.line();
        this.stage = stage;
    }

    /** What the "is" at {@code at} says somebody intends; null if it says no such thing. */
    @Nullable Governor at(int at) {
        String before = line.word(at - 1);
        boolean is = line.word(at).equals("is") || line.word(at).equals("was") || line.word(at).equals("remains");
        CueVerb verb = is && (before.equals("it") || before.equals("this")) ? INTENTION : null;
        int noun = verb == null ? -1 : noun(at + 1);
        if (noun < 0) {
            return null;
        }
        PartyPhrase owner = owner(at + 1, noun);
        int to = to(noun + 1);
        List<Party> present = stage.present(line.number());
        boolean shared = isShared(at + 1, noun) && present.size() >= 2;
        List<Party> parties = to < 0 || owner == null ? List.of() : shared ? present : stage.who(line, owner);
        if (owner == null || parties.isEmpty()) {
            return null;
        }
        Meaning spokesman = new Speech(clauses, stage).of(owner, parties);
        parties = spokesman == null ? parties : spokesman.parties();
        PartyPhrase it = new PartyPhrase(at - 1, at, PartyPhrase.Kind.IT, before, 0, List.of(), List.of());
        return new Governor(at, to - 1, isBound(line.word(noun)) ? INTENTION : AIM, new Subject(it, true, false), parties, 0,
                owner.isJoint() || parties.size() > 1);
    }

    private int noun(int from) {
        for (int k = from; k < Math.min(line.size(), from + REACH) && !Vocabulary.isPreposition(line.word(k)); k++) {
            if (isBound(line.word(k)) || isAim(line.word(k))) {
                return k;
            }
        }
        return -1;
    }

    private boolean isShared(int from, int noun) {
        for (int k = from; k < noun; k++) {
            String word = line.word(k);
            if (word.equals("common") || word.equals("shared") || word.equals("joint") || word.equals("mutual")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBound(String noun) {
        return switch (noun) {
            case "intention", "intent", "determination", "commitment", "resolve", "plan", "promise", "pledge" -> true;
            default -> false;
        };
    }

    private static boolean isAim(String noun) {
        return switch (noun) {
            case "aim", "goal", "objective", "ambition", "aspiration", "priority", "duty", "responsibility" -> true;
            default -> false;
        };
    }

    /** "<b>Our</b> intention", "<b>Chad's</b> intention", "the intention of <b>both sides</b>"; null where nobody has it. */
    private @Nullable PartyPhrase owner(int from, int noun) {
        PartyPhrase.Kind kind = switch (line.word(from)) {
            case "our" -> PartyPhrase.Kind.WE;
            case "their" -> PartyPhrase.Kind.THEY;
            case "his", "her" -> PartyPhrase.Kind.HE;
            default -> null;
        };
        if (kind != null) {
            return new PartyPhrase(from, from + 1, kind, line.word(from), 0, List.of(), List.of());
        }
        for (PartyPhrase phrase : clauses.phrases()) {
            if (phrase.from() == noun + 2 && line.word(noun + 1).equals("of")) {
                return clauses.startingAt(phrase.from());
            }
        }
        return null;
    }

    private int to(int from) {
        for (int k = from; k < Math.min(line.size(), from + OWNER); k++) {
            if (line.word(k).equals("to") && Words.isInfinitive(line, k + 1)) {
                return k;
            }
        }
        return -1;
    }
}
