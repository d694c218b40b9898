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

/** Who promises for a state in words of their own: "China will open it, <b>Luo</b> said". */
final class Speech {

    /** A name and its office take no more words behind "said". */
    private static final int NAME = 8;

    private final Clauses clauses;
    private final Line line;
    private final Stage stage;

    Speech(Clauses clauses, Stage stage) {
        this.clauses = clauses;
        this.line = clauses.line();
        this.stage = stage;
    }

    /** The person of that one state whose words the sentence gives; null where a state is told of by others. */
    @Nullable Meaning of(PartyPhrase subject, List<Party> states) {
        boolean government = subject.kind() == PartyPhrase.Kind.BODY && subject.head().equals("government")
                || line.word(subject.from()).equals("the") && line.word(subject.from() + 1).equals("government");
        if (subject.kind() != PartyPhrase.Kind.STATE && !government || states.size() != 1) {
            return null;
        }
        String state = states.getFirst().country();
        for (PartyPhrase phrase : clauses.phrases()) {
            boolean person = phrase.kind() == PartyPhrase.Kind.NAMED || phrase.kind() == PartyPhrase.Kind.HOLDER
                    || phrase.kind() == PartyPhrase.Kind.HE;
            List<Party> speaker = person && speaks(phrase) ? stage.who(line, phrase) : List.of();
            boolean own = speaker.size() == 1 && isOf(state, speaker.getFirst());
            boolean decides = person && decides(phrase, subject);
            speaker = decides ? stage.who(line, phrase) : speaker;
            own |= decides && speaker.size() == 1;
            if (own && stage.cast().persons().containsKey(speaker.getFirst().name())) {
                return new Meaning(speaker, 0);
            }
        }
        Meaning him = toHim(state);
        return him == null ? quoted(subject, state) : him;
    }

    /** "<b>China will help,</b>" in quotation marks: whoever is quoted, if it may be his state. */
    private @Nullable Meaning quoted(PartyPhrase subject, @Nullable String state) {
        List<Party> who = !line.isQuoted(subject.from()) ? List.of() : stage.who(line, new PartyPhrase(subject.from(),
                subject.from() + 1, PartyPhrase.Kind.I, "i", 0, List.of(), List.of()));
        boolean own = who.size() == 1 && isOf(state, who.getFirst())
                && stage.cast().persons().containsKey(who.getFirst().name());
        return own ? new Meaning(who, 0) : null;
    }

    /** Whether {@code person} speaks for the state: as its own, or as one of whom the release does not say whose, and who alone may. */
    private boolean isOf(@Nullable String state, Party person) {
        boolean open = person.country() == null && state != null && stage.present(line.number()).stream()
                .noneMatch(one -> state.equals(one.country()));
        return open || state != null && state.equals(person.country());
    }

    /** "According to <b>him</b>, Skopje is prepared": the one who spoke last, if it is his state. */
    private @Nullable Meaning toHim(@Nullable String state) {
        for (int k = 0; k + 2 < line.size(); k++) {
            boolean him = line.word(k + 2).equals("him") || line.word(k + 2).equals("her");
            if (him && line.word(k).equals("according") && line.word(k + 1).equals("to")) {
                List<Party> who = stage.who(line, new PartyPhrase(k + 2, k + 3, PartyPhrase.Kind.HE, "he", 0, List.of(), List.of()));
                boolean own = who.size() == 1 && state != null && state.equals(who.getFirst().country());
                return own ? new Meaning(who, 0) : null;
            }
        }
        return null;
    }

    /** "The decision of <b>President Otieno</b> that Kenya will". */
    private boolean decides(PartyPhrase phrase, PartyPhrase subject) {
        return line.word(phrase.to()).equals("that") && phrase.to() + 1 == subject.from()
                && line.word(phrase.from() - 1).equals("of");
    }

    /** Whether "Luo said", "said Luo" or "according to Luo" stands in the sentence. */
    private boolean speaks(PartyPhrase phrase) {
        int after = line.skipCircumstances(phrase.to());
        Subject subject = clauses.direct(after);
        if (subject != null && subject.phrase().from() == phrase.from() && Vocabulary.isSaying(line.word(after))) {
            return true;
        }
        boolean source = line.word(phrase.from() - 1).equals("to") && line.word(phrase.from() - 2).equals("according");
        boolean edge = phrase.to() >= line.size() || !line.token(phrase.to()).isWord();
        for (int k = phrase.from() - 1; k >= Math.max(0, phrase.from() - NAME) && edge && !source; k--) {
            if (line.isComma(k) || !line.token(k).isWord()) {
                break;
            }
            source = Vocabulary.isSaying(line.word(k)) && k == phrase.from() - 1;
        }
        return source;
    }
}
