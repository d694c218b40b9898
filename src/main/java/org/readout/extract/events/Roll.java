package org.readout.extract.events;

import java.util.ArrayList;
import java.util.List;

import org.readout.extract.clauses.Clauses;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.PartyPhrase;
import org.readout.extract.clauses.Reading;
import org.readout.extract.clauses.Vocabulary;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;

/** Who came, where a sentence of its own counts them: "Participants in the call included Prime Minister Berg and". */
final class Roll {

    private Roll() {}

    /** The persons counted, in order; empty where no sentence does. */
    static List<Party> of(Reading reading) {
        for (Clauses clauses : reading.clauses()) {
            Line line = clauses.line();
            int verb = line.tells() ? verb(line) : -1;
            if (verb < 0 || speaks(clauses, verb)) {
                continue;
            }
            List<Party> named = new ArrayList<>();
            for (Mention mention : line.mentions()) {
                boolean behind = line.tokenAt(mention.span().start()) > verb;
                if (behind && mention.type() == NameType.PERSON && !line.isPossessive(line.after(mention))) {
                    named.add(reading.stage().cast().person(mention));
                }
            }
            List<Party> once = named.stream().distinct().toList();
            if (once.size() >= 2) {
                return once;
            }
        }
        return List.of();
    }

    /** The "included" of those who came; -1 where the sentence counts nobody. */
    private static int verb(Line line) {
        boolean people = false;
        for (int k = 0; k < line.size(); k++) {
            switch (line.word(k)) {
                case "participants", "attendees", "participating", "attending", "meeting", "call", "videoconference",
                        "conversation" -> people = true;
                case "included", "include", "were" -> {
                    return people ? k : -1;
                }
                default -> {
                    if (Vocabulary.isPast(line.word(k)) && !line.isNamed(k)) {
                        return -1;
                    }
                }
            }
        }
        return -1;
    }

    /** Whether another verb behind it has a subject: then the sentence tells more than who came. */
    private static boolean speaks(Clauses clauses, int verb) {
        return clauses.subjects().stream().anyMatch(subject -> subject.phrase().from() > verb
                && subject.phrase().kind() != PartyPhrase.Kind.NAMED);
    }
}
