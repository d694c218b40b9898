package org.readout.extract.clauses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.readout.extract.names.Countries;
import org.readout.model.Level;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;

/** Whom words for offices, groups, states and bodies mean: "the Foreign Minister", "both sides", "the ministry". */
final class Holders {

    /** How many lines back "officials" may have been told apart. */
    private static final int MEMORY = 6;
    /** The two states a release is about stand within so many sentences. */
    private static final int OPENING = 6;

    private final Stage stage;
    private final List<Clauses> clauses;
    private final Persons persons = new Persons();
    private final Meaning pair;
    /** The words of each office met with, cut once. */
    private final Map<String, List<String>> offices = new HashMap<>();

    Holders(Stage stage, List<Clauses> clauses) {
        this.stage = stage;
        this.clauses = clauses;
        this.pair = pair(clauses);
        for (Clauses each : clauses) {
            persons.add(each.line(), stage.cast());
        }
    }

    Meaning of(Line line, PartyPhrase phrase) {
        return switch (phrase.kind()) {
            case NAMED -> Meaning.plain(stage.cast().person(person(phrase)));
            case STATE -> Meaning.plain(Cast.state(phrase.mentions().getLast()));
            case BODY -> body(line, phrase);
            case HOLDER -> holder(line, phrase);
            case GROUP -> group(line, phrase);
            case SIDE -> side(line, phrase);
            case STATES -> states(line, phrase);
            case HE, THEY, WE, I, IT, LIST -> Meaning.NOBODY;
        };
    }

    private static Mention person(PartyPhrase phrase) {
        return phrase.mentions().stream()
                .filter(mention -> mention.type() == NameType.PERSON)
                .reduce((first, last) -> last)
                .orElseGet(() -> phrase.mentions().getFirst());
    }

    private Party named(Line line, PartyPhrase phrase) {
        return new Party(bare(line, phrase), state(phrase), null, Level.UNKNOWN);
    }

    private static String bare(Line line, PartyPhrase phrase) {
        int from = Vocabulary.isDeterminer(line.word(phrase.from())) ? phrase.from() + 1 : phrase.from();
        return line.text(Math.min(from, phrase.to() - 1), phrase.to());
    }

    private @Nullable String state(PartyPhrase phrase) {
        return phrase.mentions().stream()
                .map(Cast::code)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<Party> statesNamed(PartyPhrase phrase) {
        return phrase.mentions().stream()
                .filter(mention -> Cast.code(mention) != null)
                .map(Cast::state)
                .distinct()
                .toList();
    }

    /** A government acts for its state; another body is named as it is, by its own name if it has one. */
    private Meaning body(Line line, PartyPhrase phrase) {
        Mention country = phrase.mentions().stream()
                .filter(mention -> Cast.code(mention) != null)
                .findFirst()
                .orElse(null);
        if (country != null && (phrase.head().equals("government") || phrase.head().equals("side"))) {
            return present(line, List.of(Cast.state(country)));
        }
        if (isOurs(line, phrase)) {
            return written(line);
        }
        String name = phrase.mentions().stream()
                .filter(mention -> mention.type() == NameType.ORGANIZATION)
                .map(mention -> stage.cast().body(mention).name())
                .findFirst()
                .orElse(bare(line, phrase));
        return Meaning.plain(new Party(name, country == null ? null : Cast.code(country), null, Level.UNKNOWN));
    }

    /** "The Korean side": who of those present comes from there, if it is one person; else the state. */
    private Meaning present(Line line, List<Party> states) {
        String code = states.getFirst().country();
        List<Party> from = stage.present(line.number()).stream()
                .filter(party -> code != null && code.equals(party.country()))
                .toList();
        boolean one = from.size() == 1 && stage.present(line.number()).size() == 2;
        return one ? new Meaning(from, stage.paragraph(line.number())) : Meaning.plain(states);
    }

    /** "Our experts" in a joint statement are those of all who sign it, and "we" act through them. */
    private boolean isOurs(Line line, PartyPhrase phrase) {
        return stage.isJoint() && phrase.mentions().isEmpty() && line.word(phrase.from()).equals("our");
    }

    private Meaning written(Line line) {
        return new Meaning(stage.authors(), Math.min(line.paragraph(), 1));
    }

    static List<String> words(Line line, PartyPhrase phrase) {
        List<String> words = new ArrayList<>();
        for (int i = phrase.from(); i < phrase.to() && !line.word(i).equals("of"); i++) {
            if (!line.isCovered(i, NameType.COUNTRY)) {
                words.add(line.word(i));
            }
        }
        return words;
    }

    private Meaning holder(Line line, PartyPhrase phrase) {
        List<String> words = words(line, phrase);
        String state = state(phrase);
        List<Party> present = stage.present(line.number());
        for (List<Party> among : List.of(present, persons(line.number()))) {
            for (Party person : among) {
                boolean fits = state == null || person.country() == null || state.equals(person.country());
                boolean counterpart = words.contains("counterpart") && state != null && state.equals(person.country());
                boolean leader = leads(person, state, words);
                if (fits && (holds(person, words) || counterpart || leader)) {
                    return new Meaning(List.of(person), stage.paragraph(line.number()));
                }
            }
        }
        boolean other = state == null && present.size() == 2
                && (words.contains("counterpart") || words.contains("colleague"));
        if (other || Vocabulary.isStyle(phrase.head()) && !present.isEmpty()) {
            return new Meaning(List.of(other ? present.getLast() : present.getFirst()), stage.paragraph(line.number()));
        }
        Mention country = phrase.mentions().stream()
                .filter(mention -> Cast.code(mention) != null)
                .findFirst()
                .orElse(null);
        return Meaning.plain(country == null ? named(line, phrase) : holder(line, phrase, country));
    }

    /** "The Tajik leader" holds the highest office, whatever its name. */
    private static boolean leads(Party person, @Nullable String state, List<String> words) {
        return state != null && state.equals(person.country()) && person.level() == Level.LEADER
                && (words.contains("leader") || words.contains("head"));
    }

    /** An office whose holder the release does not name acts for its state. */
    private static Party holder(Line line, PartyPhrase phrase, Mention country) {
        Party state = Cast.state(country);
        return new Party(state.name(), state.country(), bare(line, phrase), Offices.level(words(line, phrase)));
    }

    private boolean holds(Party person, List<String> words) {
        String office = person.office();
        return office != null && Offices.holds(offices.computeIfAbsent(office, Offices::words), words);
    }

    /** The persons named up to the end of line {@code line}, in the order of their first mention. */
    private List<Party> persons(int line) {
        return persons.before(clauses.get(line).line().span().end());
    }

    private Meaning group(Line line, PartyPhrase phrase) {
        List<String> words = words(line, phrase);
        List<String> states = phrase.mentions().stream().map(Cast::code).filter(Objects::nonNull).toList();
        int paragraph = stage.paragraph(line.number());
        if (isOurs(line, phrase)) {
            return written(line);
        }
        boolean sides = phrase.head().equals("sides") || phrase.head().equals("parties")
                || phrase.head().equals("participants");
        if (sides && states.isEmpty() && stage.isJoint()) {
            return written(line);
        }
        List<Party> all = stage.present(line.number());
        List<Party> present = fitting(all, words, states);
        int count = phrase.count();
        if (present.size() >= 2) {
            return new Meaning(count > 0 && present.size() > count ? present.subList(0, count) : present, paragraph);
        }
        boolean some = !present.isEmpty() || isMinisters(words, all);
        if (states.isEmpty() && all.size() >= 2 && some && (count == 0 || count == all.size())) {
            return new Meaning(all, paragraph);
        }
        boolean titled = Offices.level(words) != Level.UNKNOWN || count > 0;
        List<Party> near = fitting(persons(line.number()), words, states);
        if (near.size() >= 2 && titled) {
            int most = count > 0 ? count : 2;
            return new Meaning(near.subList(Math.max(0, near.size() - most), near.size()), line.paragraph());
        }
        if (!states.isEmpty()) {
            return Meaning.plain(statesNamed(phrase));
        }
        boolean object = Vocabulary.isPreposition(line.word(phrase.from() - 1));
        if (stage.isJoint() && !object) {
            return written(line);
        }
        return all.size() >= 2 && !object ? new Meaning(all, paragraph) : Meaning.plain(named(line, phrase));
    }

    /** Vice ministers are ministers too. */
    private static boolean isMinisters(List<String> words, List<Party> present) {
        return words.contains("ministers") && fitting(present, List.of("vice", "minister"), List.of()).size() == 2;
    }

    private static List<Party> fitting(List<Party> persons, List<String> words, List<String> states) {
        Level level = Offices.level(words);
        return persons.stream()
                .filter(person -> Offices.mayBe(person, level))
                .filter(person -> states.isEmpty() || person.country() == null || states.contains(person.country()))
                .toList();
    }

    /** "U.S. and Mexican officials" act for their states, "officials" for nobody but themselves. */
    private Meaning side(Line line, PartyPhrase phrase) {
        if (isOurs(line, phrase)) {
            return written(line);
        }
        List<Party> states = statesNamed(phrase);
        if (!states.isEmpty()) {
            return Meaning.plain(states);
        }
        Meaning before = sidesBefore(line, phrase);
        return before.isNobody() ? Meaning.plain(named(line, phrase)) : before;
    }

    /** "Officials", where "Polish and Norwegian officials" were named shortly before. */
    private Meaning sidesBefore(Line line, PartyPhrase phrase) {
        for (int n = line.number(); n >= Math.max(0, line.number() - MEMORY); n--) {
            for (PartyPhrase before : clauses.get(n).phrases()) {
                boolean same = before.head().equals(phrase.head()) && before.kind() == PartyPhrase.Kind.STATES;
                if (same && statesNamed(before).size() >= 2) {
                    return new Meaning(statesNamed(before), clauses.get(n).line().paragraph());
                }
            }
        }
        return Meaning.NOBODY;
    }

    private Meaning states(Line line, PartyPhrase phrase) {
        List<Party> named = statesNamed(phrase);
        if (named.size() >= 2) {
            return Meaning.plain(named);
        }
        Map<String, Party> states = new LinkedHashMap<>();
        for (Party person : stage.present(line.number())) {
            String code = person.country();
            if (code != null) {
                states.putIfAbsent(code, new Party(Countries.name(code), code, null, Level.UNKNOWN));
            }
        }
        if (states.size() >= 2) {
            return new Meaning(List.copyOf(states.values()), stage.paragraph(line.number()));
        }
        if (stage.isJoint()) {
            return written(line);
        }
        return pair.parties().size() >= 2 && statesNamed(phrase).isEmpty() ? pair : Meaning.plain(named(line, phrase));
    }

    /** The states that the headline, or the first list of states, names: "the two countries" are those. */
    private static Meaning pair(List<Clauses> clauses) {
        for (Clauses each : clauses.subList(0, Math.min(OPENING, clauses.size()))) {
            List<Party> states = each.line().mentions().stream()
                    .filter(mention -> mention.type() == NameType.COUNTRY && Cast.code(mention) != null)
                    .map(Cast::state)
                    .distinct()
                    .toList();
            if (states.size() == 2) {
                return new Meaning(states, each.line().paragraph());
            }
        }
        return Meaning.NOBODY;
    }
}
