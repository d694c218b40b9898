package org.readout.extract.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.PartyPhrase.Kind;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;

/**
 * Groups that a release describes in full before it calls them by the head of that phrase alone: "the foreign ministers of
 * Chad, Mali and Niger", then "the ministers"; "leaders of the Arab League", then "the leaders".
 */
final class Descriptions {

    /** No more of them than this are gone through for one. */
    private static final int MEMORY = 12;

    private final List<Full> full = new ArrayList<>();

    /**
     * A group in full.
     *
     * @param states whose people they are
     * @param union whose people they are instead, or null
     * @param acts whether they are the subject of a verb
     */
    record Full(Line line, int from, String head, List<Party> states, @Nullable Mention union, boolean acts) {}

    Descriptions(List<Clauses> clauses) {
        for (Clauses each : clauses) {
            Line line = each.line();
            for (PartyPhrase phrase : each.phrases()) {
                Mention union = phrase.isJoint() || phrase.kind() == Kind.SIDE ? union(phrase) : null;
                if (union != null && phrase.kind() != Kind.LIST) {
                    boolean acts = each.subjects().stream().anyMatch(subject -> subject.phrase().equals(phrase));
                    full.add(new Full(line, phrase.from(), phrase.head(), List.of(), union, acts));
                }
            }
            for (int k = 0; k < line.size(); k++) {
                List<Party> states = people(line.word(k)) ? states(line, k) : List.of();
                if (states.size() >= 2) {
                    full.add(new Full(line, k, line.word(k), states, null, false));
                }
            }
        }
    }

    private static boolean people(String word) {
        String role = Vocabulary.HEADS.get(word);
        return role != null && (role.equals("group") || role.equals("side") || role.equals("sides"));
    }

    /** "Ministers <b>for Foreign Affairs of Chad, Mali and the Republic of Niger</b>": the states behind the head. */
    private static List<Party> states(Line line, int head) {
        List<Party> states = new ArrayList<>();
        int k = head + 1;
        while (k < line.size()) {
            Mention state = line.mention(k, NameType.COUNTRY);
            if (state != null && Cast.code(state) != null) {
                states.add(Cast.state(state));
                k = line.after(state);
            } else if (isBetween(line, k, states.isEmpty())) {
                k++;
            } else {
                break;
            }
        }
        return states.stream().distinct().toList();
    }

    private static boolean isBetween(Line line, int k, boolean first) {
        return switch (line.word(k)) {
            case "of", "the", "and" -> true;
            case ",", "as", "well", "republic", "kingdom" -> !first;
            case "for", "from" -> first;
            default -> first && Vocabulary.MODIFIERS.contains(line.word(k));
        };
    }

    /** The one union whose people it speaks of and no state beside it, or null. */
    static @Nullable Mention union(PartyPhrase phrase) {
        List<Mention> unions = phrase.mentions().stream().filter(Assembly::isUnion).toList();
        boolean one = unions.stream().map(Mention::entity).distinct().count() == 1 && Spelt.states(phrase).isEmpty();
        return one ? unions.getFirst() : null;
    }

    /** The states of the last group with its head in front of {@code phrase}; empty if there is none. */
    List<Party> states(Line line, PartyPhrase phrase) {
        Full last = last(line, phrase, one -> one.states().size() >= 2 && one.head().equals(phrase.head()));
        return last == null ? List.of() : last.states();
    }

    /** The states of the last group of {@code count}, whatever it is called; empty if there is none. */
    List<Party> states(Line line, PartyPhrase phrase, int count) {
        Full last = last(line, phrase, one -> one.states().size() == count);
        return last == null ? List.of() : last.states();
    }

    /** The union whose people, as {@code phrase} calls them, did something in front of it; null if there is none. */
    @Nullable Mention union(Line line, PartyPhrase phrase) {
        Full last = last(line, phrase, one -> one.acts() && one.union() != null && one.head().equals(phrase.head()));
        return last == null ? null : last.union();
    }

    private @Nullable Full last(Line line, PartyPhrase phrase, Predicate<Full> fits) {
        int end = before(line, phrase);
        for (int k = end - 1; k >= Math.max(0, end - MEMORY); k--) {
            if (fits.test(full.get(k))) {
                return full.get(k);
            }
        }
        return null;
    }

    private int before(Line line, PartyPhrase phrase) {
        int low = 0;
        int high = full.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Full one = full.get(middle);
            if (one.line().number() < line.number() || one.line() == line && one.from() < phrase.from()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
