package org.readout.extract.clauses;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.PartyPhrase.Kind;
import org.readout.model.Level;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;

/** Whom words for several mean: "both ministers", "the two sides", "officials", "the three countries", "both companies". */
final class Groups {

    /** How many lines back "officials" may have been told apart. */
    private static final int MEMORY = 6;

    private final Stage stage;
    private final List<Clauses> clauses;
    private final Persons persons;
    private final Sets sets;
    private final Antecedents antecedents;
    private final Descriptions descriptions;

    Groups(Stage stage, List<Clauses> clauses, Persons persons) {
        this.stage = stage;
        this.clauses = clauses;
        this.persons = persons;
        this.sets = new Sets(stage, clauses);
        this.antecedents = new Antecedents(this, stage, clauses, persons, sets);
        this.descriptions = antecedents.descriptions();
    }

    Meaning of(Line line, PartyPhrase phrase) {
        if (isOurs(line, phrase)) {
            return stage.written(line);
        }
        if (Vocabulary.isFirms(phrase.head()) && Spelt.states(phrase).isEmpty()) {
            return new Firms(clauses, sets).of(line, phrase);
        }
        Meaning meaning = switch (phrase.kind()) {
            case GROUP -> group(line, phrase);
            case SIDE -> side(line, phrase);
            case STATES -> states(line, phrase);
            case NAMED, HOLDER, STATE, BODY, HE, THEY, WE, I, IT, LIST -> Meaning.NOBODY;
        };
        return antecedents.agreeing(line, phrase, meaning);
    }

    /** "Our experts" in a joint statement are those of all who sign it; so is what "reaffirmed <b>our</b> commitment". */
    private boolean isOurs(Line line, PartyPhrase phrase) {
        boolean tool = phrase.kind() == Kind.SIDE && Spelt.states(phrase).isEmpty()
                && line.word(line.skipCircumstances(phrase.to()) + 1).equals("our");
        return stage.isJoint() && (tool || phrase.mentions().isEmpty() && line.word(phrase.from()).equals("our"));
    }

    private Meaning group(Line line, PartyPhrase phrase) {
        if (Vocabulary.isSides(phrase.head()) && Spelt.states(phrase).isEmpty()) {
            return sides(line, phrase);
        }
        Meaning facing = Vocabulary.isSides(phrase.head()) ? facing(line, phrase) : Meaning.NOBODY;
        if (!facing.isNobody()) {
            return facing;
        }
        Mention union = Descriptions.union(phrase);
        union = union != null || !phrase.mentions().stream().allMatch(each -> each.type() == NameType.OFFICE) ? union
                : descriptions.union(line, phrase);
        if (union != null && !isAmong(union, stage.present(line.number()))) {
            return Meaning.plain(stage.cast().body(union));
        }
        List<String> words = Offices.inFull(Spelt.words(line, phrase));
        List<String> states = Spelt.states(phrase).stream().map(Party::country).filter(Objects::nonNull).toList();
        List<Party> all = stage.present(line.number());
        List<Party> present = Ranks.withDelegates(all, Ranks.fitting(all, words, states), states);
        int paragraph = stage.paragraph(line.number());
        int count = phrase.count();
        List<Party> full = states.isEmpty() && count == 0 ? descriptions.states(line, phrase) : List.of();
        if (full.size() > all.size() && Antecedents.holds(full, all) && !all.isEmpty()) {
            return antecedents.delegates(line, phrase, full);
        }
        Meaning counted = states.isEmpty() && count == 0 ? antecedents.counted(line, phrase) : Meaning.NOBODY;
        if (counted.parties().size() > present.size()) {
            return counted;
        }
        List<Party> authors = stage.isJoint() ? stage.authors() : List.of();
        boolean signed = authors.size() > present.size() && authors.containsAll(present)
                && authors.stream().allMatch(stage::isPerson) && (count == 0 || count == authors.size());
        if (signed && states.isEmpty()) {
            return stage.written(line);
        }
        List<Party> theirs = Antecedents.whose(line, phrase) != null && !all.isEmpty() && Ranks.exactly(all, words).isEmpty()
                ? Ranks.exactly(persons.before(line.span().end()), words) : all;
        if (theirs.isEmpty() && Offices.level(words) != Level.UNKNOWN && !all.isEmpty()) {
            return unnamed(line, phrase);
        }
        List<Party> near = Ranks.fitting(persons.before(line.span().end()), words, states);
        boolean faceless = present.stream().noneMatch(stage::isPerson) && near.size() >= 2;
        List<Party> beside = count > 1 && present.size() > count ? beside(line, phrase) : List.of();
        List<Party> rest = present.stream().filter(one -> !beside.contains(one)).toList();
        if (!beside.isEmpty() && rest.size() == count) {
            return new Meaning(rest, paragraph);
        }
        if (present.size() >= 2 && present.size() >= count && !faceless) {
            return new Meaning(count > 0 ? present.subList(0, count) : present, paragraph);
        }
        List<Party> peers = count < 2 || present.size() >= count || !states.isEmpty() ? List.of()
                : Ranks.exactly(persons.before(line.span().end()), words);
        if (peers.size() == count && !all.containsAll(peers) && Ranks.exactly(all, words).isEmpty()) {
            return new Meaning(peers, 0);
        }
        boolean some = !present.isEmpty() || Ranks.isMinisters(words, all);
        if (states.isEmpty() && all.size() >= 2 && some && !faceless && (count == 0 || count == all.size())) {
            return new Meaning(all, paragraph);
        }
        Meaning set = count < 2 ? Meaning.NOBODY
                : sets.before(line, phrase, count, part -> part.kind() == Kind.NAMED);
        if (states.isEmpty() && !set.isNobody() && Ranks.fitting(set.parties(), words, states).size() == count) {
            return set;
        }
        List<Party> delegates = states.size() < 2 ? List.of()
                : new Delegates(persons.all(), words).of(Spelt.states(phrase));
        if (near.size() < states.size() && !delegates.isEmpty()) {
            return new Meaning(delegates, 0);
        }
        boolean titled = Offices.level(words) != Level.UNKNOWN || count > 0 || Ranks.hold(near, words);
        if (near.size() >= 2 && titled) {
            if (count == 0 && states.isEmpty()) {
                return new Meaning(antecedents.together(line, near), line.paragraph());
            }
            int most = count > 0 ? count : Math.max(2, states.size());
            return new Meaning(near.subList(Math.max(0, near.size() - most), near.size()), line.paragraph());
        }
        if (!states.isEmpty()) {
            return Meaning.plain(Spelt.states(phrase));
        }
        return unnamed(line, phrase);
    }

    /** "<b>President Berg</b> and the six Senators": the one beside whom the others are counted. */
    private List<Party> beside(Line line, PartyPhrase phrase) {
        boolean and = line.word(phrase.from() - 1).equals("and");
        return !and ? List.of() : clauses.get(line.number()).phrases().stream()
                .filter(each -> each.to() == phrase.from() - 1 && each.kind() == Kind.NAMED)
                .flatMap(each -> stage.who(line, each).stream())
                .toList();
    }

    /** Whether those present are the members of {@code union} by name, or it is itself one of them. */
    private boolean isAmong(Mention union, List<Party> present) {
        String name = stage.cast().body(union).name();
        return present.stream().anyMatch(one -> one.name().equals(name))
                || present.stream().allMatch(stage::isPerson) && Assembly.isFull(union, present);
    }

    /** "The Gulf and American sides", one of whom no list knows: the two, if the one known is of them. */
    private Meaning facing(Line line, PartyPhrase phrase) {
        List<Party> one = Spelt.states(phrase);
        Meaning set = one.size() == 1 ? sets.acting(line, phrase) : Meaning.NOBODY;
        return set.parties().size() == 2 && set.parties().containsAll(one) ? set : Meaning.NOBODY;
    }

    /** A group of persons nobody of whom is named: those who sign, those present, or the words themselves. */
    private Meaning unnamed(Line line, PartyPhrase phrase) {
        List<Party> all = stage.present(line.number());
        PartyPhrase whose = Antecedents.whose(line, phrase);
        List<Party> full = whose != null ? stage.who(line, whose)
                : all.size() < 2 && !stage.isJoint() ? descriptions.states(line, phrase) : List.of();
        if (full.size() >= 2) {
            return antecedents.delegates(line, phrase, full);
        }
        boolean object = Vocabulary.isPreposition(line.word(phrase.from() - 1));
        if (stage.isJoint() && !object) {
            return stage.written(line);
        }
        boolean several = all.size() >= 2 && !object && (phrase.count() == 0 || phrase.count() == all.size());
        return several ? new Meaning(all, stage.paragraph(line.number())) : antecedents.bySet(line, phrase);
    }

    /** "The two sides", "both delegations", "the trio": those present, else those last named together. */
    private Meaning sides(Line line, PartyPhrase phrase) {
        if (stage.isJoint()) {
            return stage.written(line);
        }
        int count = phrase.count() > 0 ? phrase.count() : Vocabulary.number(phrase.head());
        List<Party> present = stage.present(line.number());
        if (Vocabulary.isAttending(phrase.head()) && Sets.states(present, null).size() < 2) {
            return antecedents.bySet(line, phrase);
        }
        Meaning close = count == 2 && present.size() > 2 ? sets.persons(line, phrase) : Meaning.NOBODY;
        if (!close.isNobody()) {
            return close;
        }
        boolean facing = count == 2 && Vocabulary.number(phrase.head()) == 0
                && line.word(phrase.to() - 1).equals(phrase.head()) && present.stream().allMatch(stage::isPerson)
                && present.stream().map(Party::country).distinct().count() > 1 && Sets.states(present, null).size() <= 2;
        if (facing && present.size() > 2 && Sets.states(present, null).size() == 2) {
            return new Meaning(Sets.states(present, null), stage.paragraph(line.number()));
        }
        if (present.size() >= 2 && (count == 0 || count == present.size() || facing)) {
            return new Meaning(present, stage.paragraph(line.number()));
        }
        Meaning set = sets.before(line, phrase, count, part -> true);
        if (!set.isNobody()) {
            return set;
        }
        if (present.size() >= 2) {
            return new Meaning(count > 0 && present.size() > count ? present.subList(0, count) : present,
                    stage.paragraph(line.number()));
        }
        Meaning pair = count > 2 ? Meaning.NOBODY : sets.pair(Set.of());
        return pair.isNobody() ? antecedents.bySet(line, phrase) : pair;
    }

    /** "U.S. and Mexican officials" act for their states, "officials" for nobody but themselves. */
    private Meaning side(Line line, PartyPhrase phrase) {
        List<Party> states = Spelt.states(phrase);
        if (!states.isEmpty()) {
            return Meaning.plain(states);
        }
        Party surname = phrase.to() == phrase.from() + 1 && line.token(phrase.from()).isCapitalized()
                ? persons.named(line.text(phrase.from(), phrase.to())) : null;
        if (surname != null) {
            return Meaning.plain(surname);
        }
        PartyPhrase from = governments(line, phrase);
        if (from != null) {
            return states(line, from);
        }
        Meaning before = sidesBefore(line, phrase);
        if (!before.isNobody()) {
            return before;
        }
        List<Party> present = stage.present(line.number());
        boolean plural = Vocabulary.isHead(phrase.head()) || phrase.head().endsWith("s") || phrase.head().equals("people");
        Meaning union = plural || phrase.to() - phrase.from() < 2 || !line.token(phrase.to() - 1).isCapitalized() ? Meaning.NOBODY : antecedents.opening(line);
        if (!union.isNobody() && line.word(phrase.from()).equals("the")) {
            return union;
        }
        boolean definite = plural && line.word(phrase.from()).equals("the") && phrase.to() == phrase.from() + 2;
        if (definite && stage.isJoint()) {
            return stage.written(line);
        }
        return definite && present.size() >= 2 && present.stream().allMatch(stage::isPerson)
                ? new Meaning(present, stage.paragraph(line.number()))
                : definite ? antecedents.bySet(line, phrase) : Meaning.plain(Spelt.party(line, phrase));
    }

    /** "Officials <b>from both governments</b>" act for the states; null where nothing like it follows. */
    private @Nullable PartyPhrase governments(Line line, PartyPhrase phrase) {
        boolean from = line.word(phrase.to()).equals("from") || line.word(phrase.to()).equals("of");
        return !from ? null : clauses.get(line.number()).phrases().stream()
                .filter(each -> each.from() == phrase.to() + 1 && each.kind() == Kind.STATES)
                .findFirst()
                .orElse(null);
    }

    /** "Officials", where "Polish and Norwegian officials" were named shortly before. */
    private Meaning sidesBefore(Line line, PartyPhrase phrase) {
        for (int n = line.number(); n >= Math.max(0, line.number() - MEMORY); n--) {
            for (PartyPhrase before : clauses.get(n).phrases()) {
                boolean same = before.head().equals(phrase.head()) && before.kind() == Kind.STATES;
                if (same && Spelt.states(before).size() >= 2) {
                    return new Meaning(Spelt.states(before), clauses.get(n).line().paragraph());
                }
            }
        }
        return Meaning.NOBODY;
    }

    private Meaning states(Line line, PartyPhrase phrase) {
        List<Party> named = Spelt.states(phrase);
        if (named.size() >= 2) {
            List<Party> theirs = stage.present(line.number());
            boolean people = "side".equals(Vocabulary.HEADS.get(phrase.head())) && line.word(phrase.from()).equals("the");
            return people && areOf(theirs, named) ? new Meaning(theirs, stage.paragraph(line.number())) : Meaning.plain(named);
        }
        Mention union = Assembly.membersOf(phrase);
        if (union != null) {
            return Meaning.plain(stage.cast().body(union));
        }
        int count = phrase.count();
        List<Party> present = stage.present(line.number());
        Set<String> known = present.stream().map(Party::country).filter(Objects::nonNull).collect(Collectors.toSet());
        List<Party> states = Sets.states(present, home(present));
        if (states.size() >= 2 && (count == 0 || count == states.size())) {
            return new Meaning(states, stage.paragraph(line.number()));
        }
        if (stage.isJoint()) {
            return stage.written(line);
        }
        if (!named.isEmpty()) {
            return Meaning.plain(Spelt.party(line, phrase));
        }
        List<Party> here = count > 0 ? Sets.statesIn(line, phrase, count) : List.of();
        if (!here.isEmpty()) {
            return Meaning.plain(here);
        }
        Meaning pair = count > 2 ? Meaning.NOBODY : sets.pair(known.size() <= 2 ? known : Set.of());
        pair = pair.isNobody() ? sets.statesBefore(line, phrase, count) : pair;
        if (!pair.isNobody()) {
            return pair;
        }
        return states.size() >= 2 ? new Meaning(states, stage.paragraph(line.number())) : antecedents.bySet(line, phrase);
    }

    /** Whether {@code present} are one person of each of {@code states}. */
    private boolean areOf(List<Party> present, List<Party> states) {
        Set<String> codes = states.stream().map(Party::country).filter(Objects::nonNull).collect(Collectors.toSet());
        return present.size() == states.size() && present.stream().allMatch(stage::isPerson)
                && present.stream().map(Party::country).filter(Objects::nonNull).collect(Collectors.toSet()).equals(codes);
    }

    /** The state of the one of two who is named without one: that of the ministry whose release it is. */
    private @Nullable String home(List<Party> present) {
        List<Party> authors = stage.authors();
        boolean one = present.size() == 2 && present.stream().filter(party -> party.country() == null).count() == 1;
        return one && authors.size() == 1 ? authors.getFirst().country() : null;
    }
}
