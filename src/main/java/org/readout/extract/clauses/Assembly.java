package org.readout.extract.clauses;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.PartyPhrase.Kind;
import org.readout.extract.text.WordList;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;

/**
 * The union of states whose officials meet in a release that names none of them: "Senior officials of ASEAN convened".
 * What "the participants", "the directors" or "the countries" agree there, the union agrees.
 */
public final class Assembly {

    /** How many members each has; 0 where that is not told. */
    private static final Map<String, Integer> UNIONS = unions();
    private static final Set<String> MEETS = WordList.of(Assembly.class, "meets.txt");
    /** The sentence that says who meets is one of so many. */
    private static final int OPENING = 6;

    private Assembly() {}

    private static Map<String, Integer> unions() {
        Map<String, Integer> unions = new HashMap<>();
        for (List<String> row : WordList.table(Assembly.class, "unions.txt")) {
            unions.put(row.getFirst(), row.size() > 1 ? Integer.parseInt(row.get(1)) : 0);
        }
        return Map.copyOf(unions);
    }

    /** Whether those present are as many as the members of {@code union}: then they are its leaders by name. */
    static boolean isFull(Mention union, List<Party> present) {
        int members = UNIONS.getOrDefault(union.anchor().quote(), UNIONS.getOrDefault(union.entity(), 0));
        return members > 0 && present.size() >= members;
    }

    /** Whether {@code party} is a union of states. */
    public static boolean isUnion(Party party) {
        return party.country() == null && UNIONS.containsKey(party.name());
    }

    static boolean isUnion(Mention mention) {
        return mention.type() == NameType.ORGANIZATION
                && (UNIONS.containsKey(mention.anchor().quote()) || UNIONS.containsKey(mention.entity()));
    }

    /** The union that {@code phrase} speaks of by its members, "the GCC countries", or null. */
    static @Nullable Mention membersOf(PartyPhrase phrase) {
        boolean members = phrase.kind() == Kind.STATES && switch (phrase.head()) {
            case "countries", "states", "members", "nations", "governments", "economies" -> true;
            default -> false;
        };
        List<Mention> unions = phrase.mentions().stream().filter(Assembly::isUnion).toList();
        boolean one = unions.stream().map(Mention::entity).distinct().count() == 1 && Spelt.states(phrase).isEmpty();
        return members && one ? unions.getFirst() : null;
    }

    /** The union that meets, with the paragraph that says so; nobody if none does. */
    static Meaning in(List<Clauses> clauses, Cast cast) {
        for (Clauses each : clauses.subList(0, Math.min(OPENING, clauses.size()))) {
            Line line = each.line();
            for (PartyPhrase phrase : line.tells() ? each.phrases() : List.<PartyPhrase>of()) {
                Mention union = isCrowd(phrase) ? meeting(line, phrase) : null;
                if (union != null) {
                    Party party = cast.body(union);
                    return new Meaning(List.of(party), line.paragraph());
                }
            }
        }
        return Meaning.NOBODY;
    }

    private static boolean isCrowd(PartyPhrase phrase) {
        return (phrase.kind() == Kind.GROUP || phrase.kind() == Kind.SIDE || phrase.kind() == Kind.STATES)
                && Spelt.states(phrase).isEmpty();
    }

    /** "Directors <b>of the eight Nordic and Baltic states (NB8)</b> met": the one union between them and the verb. */
    private static @Nullable Mention meeting(Line line, PartyPhrase phrase) {
        Mention union = null;
        for (int k = phrase.from(); k < line.size(); k++) {
            Mention body = line.mention(k, NameType.ORGANIZATION);
            if (body != null && isUnion(body)) {
                union = body;
            }
            boolean verb = Vocabulary.isFinite(line.word(k)) || Vocabulary.isPast(line.word(k));
            if (k >= phrase.to() && verb && !line.isNamed(k)) {
                return MEETS.contains(line.word(k)) ? union : null;
            }
            boolean state = line.isCovered(k, NameType.COUNTRY) && !line.isCovered(k, NameType.OFFICE);
            if (line.isCovered(k, NameType.PERSON) || state) {
                return null;
            }
        }
        return null;
    }
}
