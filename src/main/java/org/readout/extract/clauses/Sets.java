package org.readout.extract.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.PartyPhrase.Kind;
import org.readout.extract.names.Countries;
import org.readout.extract.text.Role;
import org.readout.model.Level;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;

/**
 * The sets of parties that a release names together, "Iraq and Kuwait", "between Eni and Sonatrach", in the order of
 * the text: what "the two sides" or "both companies" may look back to.
 */
final class Sets {

    /** No more sets than this are gone through for one of the right size. */
    private static final int MEMORY = 8;
    /** The two states a release is about stand within so many sentences. */
    private static final int OPENING = 6;

    private final Stage stage;
    private final List<Clauses> clauses;
    private final List<Named> sets = new ArrayList<>();
    private final List<Meaning> opening = new ArrayList<>();

    /**
     * @param phrase a list of names, or one phrase that names several states
     * @param acts whether they do something, and are not only spoken of
     */
    private record Named(Line line, PartyPhrase phrase, boolean acts) {}

    Sets(Stage stage, List<Clauses> clauses) {
        this.stage = stage;
        this.clauses = clauses;
        for (Clauses each : clauses) {
            add(each);
        }
        for (Clauses each : clauses.subList(0, Math.min(OPENING, clauses.size()))) {
            addPair(each);
        }
    }

    private void add(Clauses clauses) {
        Line line = clauses.line();
        List<PartyPhrase> phrases = clauses.phrases();
        for (int k = 0; k < phrases.size(); k++) {
            PartyPhrase list = clauses.pairAt(phrases.get(k).from());
            PartyPhrase set = list != null && isSet(list) ? list : phrases.get(k);
            String before = line.word(set.from() - 1);
            boolean object = Vocabulary.isPreposition(before) && !before.equals("between") && !before.equals("among");
            if (isSet(set)) {
                boolean acts = line.role() != Role.TITLE && !Vocabulary.isPreposition(line.word(set.from() - 1));
                if (!object) {
                    sets.add(new Named(line, set, acts));
                }
                while (k + 1 < phrases.size() && phrases.get(k + 1).to() <= set.to()) {
                    k++;
                }
            }
        }
    }

    /** Whether it names two or more by itself, without looking elsewhere. */
    private static boolean isSet(PartyPhrase phrase) {
        return switch (phrase.kind()) {
            case LIST -> phrase.parts().stream().allMatch(Sets::isName);
            case STATES, GROUP, SIDE -> Spelt.states(phrase).size() >= 2;
            case NAMED, HOLDER, STATE, BODY, HE, THEY, WE, I, IT -> false;
        };
    }

    private static boolean isName(PartyPhrase part) {
        return part.kind() == Kind.NAMED || part.kind() == Kind.STATE || Assembly.membersOf(part) != null
                || part.kind() == Kind.HOLDER && Spelt.country(part) != null
                || part.kind() == Kind.BODY && !part.mentions().isEmpty();
    }

    /** "Korea-Japan talks", "Iraq, Kuwait agree": the two states of a line, those with their own names first. */
    private void addPair(Clauses clauses) {
        List<Mention> sides = clauses.line().mentions().stream()
                .filter(mention -> mention.type() == NameType.COUNTRY && Cast.code(mention) != null
                        || Assembly.isUnion(mention))
                .filter(mention -> !isWhere(clauses.line(), mention))
                .filter(mention -> !Countries.isDemonym(mention.anchor().quote()))
                .toList();
        List<Mention> countries = clauses.line().mentions().stream()
                .filter(mention -> mention.type() == NameType.COUNTRY && Cast.code(mention) != null)
                .filter(mention -> !isWhere(clauses.line(), mention))
                .toList();
        List<Mention> own = countries.stream()
                .filter(mention -> !Countries.isDemonym(mention.anchor().quote()))
                .toList();
        List<Party> joined = joined(clauses.line(), sides);
        for (List<Party> states : List.of(joined, states(own), states(countries))) {
            if (states.size() == 2) {
                opening.add(new Meaning(states, clauses.line().paragraph()));
                return;
            }
        }
    }

    /** "In Phnom Penh, <b>Cambodia</b>": where, and not who. */
    private static boolean isWhere(Line line, Mention mention) {
        int first = line.tokenAt(mention.span().start());
        return line.isComma(first - 1) && line.isCovered(first - 2, NameType.PLACE);
    }

    private List<Party> states(List<Mention> sides) {
        return sides.stream().map(this::side).distinct().toList();
    }

    private Party side(Mention mention) {
        return mention.type() == NameType.ORGANIZATION ? stage.cast().body(mention) : Cast.state(mention);
    }

    /** Two states with nothing but a hyphen, a comma, a slash or "and" between them; the first such. */
    private List<Party> joined(Line line, List<Mention> own) {
        for (int k = 0; k + 1 < own.size(); k++) {
            int from = line.tokenAt(own.get(k).span().end() - 1) + 1;
            int to = line.tokenAt(own.get(k + 1).span().start());
            boolean unions = Assembly.isUnion(own.get(k)) || Assembly.isUnion(own.get(k + 1));
            boolean glued = to < from || to == from && !unions;
            boolean and = glued || to == from + 1 && isJoint(line.word(from)) && !(unions && line.isComma(from));
            boolean third = k + 2 < own.size() && line.tokenAt(own.get(k + 2).span().start()) <= line.after(own.get(k + 1)) + 1
                    && own.get(k + 2).span().start() <= own.get(k + 1).span().end() + 5;
            if (and && !third && !side(own.get(k)).equals(side(own.get(k + 1)))) {
                return List.of(side(own.get(k)), side(own.get(k + 1)));
            }
        }
        return List.of();
    }

    private static boolean isJoint(String word) {
        return word.equals("and") || word.equals(",") || word.equals("-") || word.equals("\u2013") || word.equals("/");
    }

    /** The two states the release opens with, {@code known} (codes) among them. */
    Meaning pair(Set<String> known) {
        return opening.stream()
                .filter(pair -> pair.parties().stream().map(Party::country).toList().containsAll(known))
                .findFirst()
                .orElse(Meaning.NOBODY);
    }

    /**
     * The last set named in front of {@code phrase} all of whose parts are {@code fit}.
     *
     * @param count how many they are, 0 for any number
     */
    Meaning before(Line line, PartyPhrase phrase, int count, Predicate<PartyPhrase> fit) {
        int last = last(line, phrase);
        Meaning spoken = Meaning.NOBODY;
        for (int k = last; k >= Math.max(0, last - MEMORY); k--) {
            Named set = sets.get(k);
            List<PartyPhrase> parts = set.phrase().parts().isEmpty() ? List.of(set.phrase()) : set.phrase().parts();
            List<Party> parties = parts.stream().allMatch(fit) ? stage.who(set.line(), set.phrase()) : List.of();
            boolean many = count > 0 ? parties.size() == count : parties.size() >= 2;
            if (many && set.acts()) {
                return new Meaning(parties, set.line().paragraph());
            }
            spoken = many && spoken.isNobody() ? new Meaning(parties, set.line().paragraph()) : spoken;
        }
        return spoken;
    }

    /** The states and bodies last said to do something together, in front of {@code phrase}. */
    Meaning acting(Line line, PartyPhrase phrase) {
        int last = last(line, phrase);
        for (int k = last; k >= Math.max(0, last - MEMORY); k--) {
            Named set = sets.get(k);
            boolean persons = set.phrase().parts().stream().anyMatch(part -> part.kind() == Kind.NAMED);
            List<Party> parties = set.acts() && !persons ? stage.who(set.line(), set.phrase()) : List.of();
            if (parties.size() >= 2) {
                return new Meaning(parties, set.line().paragraph());
            }
        }
        return Meaning.NOBODY;
    }

    /** The two persons last said to do something together, in the paragraph of {@code phrase}. */
    Meaning persons(Line line, PartyPhrase phrase) {
        int last = last(line, phrase);
        for (int k = last; k >= 0 && sets.get(k).line().paragraph() == line.paragraph() && last - k < MEMORY; k--) {
            Named set = sets.get(k);
            boolean two = set.acts() && set.phrase().parts().size() == 2
                    && set.phrase().parts().stream().allMatch(part -> part.kind() == Kind.NAMED);
            if (two) {
                return new Meaning(stage.who(set.line(), set.phrase()), set.line().paragraph());
            }
        }
        return Meaning.NOBODY;
    }

    /** The last states named together in front of {@code phrase}. @param count how many they are, 0 for any number */
    Meaning statesBefore(Line line, PartyPhrase phrase, int count) {
        int last = last(line, phrase);
        for (int k = last; k >= Math.max(0, last - MEMORY); k--) {
            List<Party> states = Spelt.states(sets.get(k).phrase());
            if (count > 0 ? states.size() == count : states.size() >= 2) {
                return new Meaning(states, sets.get(k).line().paragraph());
            }
        }
        return Meaning.NOBODY;
    }

    /** The number of the last set in front of {@code phrase}; -1 if there is none. */
    private int last(Line line, PartyPhrase phrase) {
        int low = 0;
        int high = sets.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Named set = sets.get(middle);
            boolean before = set.line().number() < line.number()
                    || set.line() == line && set.phrase().to() <= phrase.from();
            if (before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** The states named in the paragraph of {@code phrase} up to it. */
    List<Party> statesOf(int paragraph, Line line, PartyPhrase phrase) {
        List<Party> states = new ArrayList<>();
        int first = Math.max(0, line.number() - MEMORY);
        for (int n = line.number(); n >= first && clauses.get(n).line().paragraph() >= paragraph - 1; n--) {
            Line there = clauses.get(n).line();
            for (Mention mention : there.mentions()) {
                boolean before = there != line || there.after(mention) <= phrase.from();
                boolean state = Cast.code(mention) != null && (mention.type() == NameType.COUNTRY || !there.isCovered(there.tokenAt(mention.span().start()) - 1, NameType.PLACE))
                        && !Countries.isDemonym(mention.anchor().quote()) && !isIn(there, mention);
                Party party = state ? Cast.state(mention) : null;
                if (before && party != null && !states.contains(party)) {
                    states.add(party);
                }
            }
            if (states.size() >= 3) {
                break;
            }
        }
        return states;
    }

    /** "A deal struck <b>in Beijing</b>": where, and not who. */
    private static boolean isIn(Line line, Mention mention) {
        String before = line.word(line.tokenAt(mention.span().start()) - 1);
        return before.equals("in") || before.equals("at") || isWhere(line, mention);
    }

    /** The states named in {@code line} in front of {@code phrase}, if they are just {@code count}. */
    static List<Party> statesIn(Line line, PartyPhrase phrase, int count) {
        List<Party> states = line.mentions().stream()
                .filter(mention -> mention.type() == NameType.COUNTRY && Cast.code(mention) != null)
                .filter(mention -> line.after(mention) <= phrase.from())
                .map(Cast::state)
                .distinct()
                .toList();
        return states.size() == count ? states : List.of();
    }

    /** The states of {@code persons}, each once. */
    static List<Party> states(List<Party> persons, @Nullable String home) {
        return persons.stream()
                .map(person -> person.country() == null ? home : person.country())
                .filter(Objects::nonNull)
                .distinct()
                .map(code -> new Party(Countries.name(code), code, null, Level.UNKNOWN))
                .toList();
    }
}
