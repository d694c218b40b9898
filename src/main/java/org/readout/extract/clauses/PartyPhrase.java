package org.readout.extract.clauses;

import java.util.List;

import org.readout.model.Mention;

/**
 * Words that stand for someone who can act: "Vice Minister Kim", "the two sides", "they", "Seoul".
 *
 * @param from first token
 * @param to one past the last token
 * @param head its last word in lower case: "ministers"
 * @param count how many the words say they are, 0 where they do not
 * @param mentions persons, countries, organizations and places named in it, in order
 * @param parts the phrases joined by "and" in it; empty unless it is such a list
 */
public record PartyPhrase(
        int from, int to, Kind kind, String head, int count, List<Mention> mentions, List<PartyPhrase> parts) {

    /** What the words stand for. */
    public enum Kind {
        /** A person by name. */
        NAMED,
        /** A person by office: "the President". */
        HOLDER,
        /** Several persons by office or as sides: "the two Vice Ministers", "both". */
        GROUP,
        /** Several people of one side: "officials". */
        SIDE,
        /** A state, by name or by its capital. */
        STATE,
        /** Several states: "the two countries". */
        STATES,
        /** A ministry, government or other body. */
        BODY,
        HE,
        THEY,
        WE,
        I,
        IT,
        LIST
    }

    public PartyPhrase {
        mentions = List.copyOf(mentions);
        parts = List.copyOf(parts);
    }

    /** Whether it speaks of several sides. */
    public boolean isJoint() {
        return switch (kind) {
            case GROUP, STATES, THEY, LIST -> true;
            case NAMED, HOLDER, SIDE, STATE, BODY, HE, WE, I, IT -> false;
        };
    }

    public static PartyPhrase list(List<PartyPhrase> parts) {
        List<Mention> mentions = parts.stream().flatMap(part -> part.mentions().stream()).toList();
        PartyPhrase last = parts.getLast();
        return new PartyPhrase(parts.getFirst().from, last.to, Kind.LIST, last.head, parts.size(), mentions, parts);
    }
}
