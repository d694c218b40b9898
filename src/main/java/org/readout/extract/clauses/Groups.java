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
    private final Descriptions descriptions;
    /** The union whose members meet, found once. */
    private @Nullable Meaning assembly;

    Groups(Stage stage, List<Clauses> clauses, Persons persons) {
        this.stage = stage;
        this.clauses = clauses;
        this.persons = persons;
        this.sets = new Sets(stage, clauses);
        this.descriptions = new Descriptions(clauses);
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
        return agreeing(line, phrase, meaning);
    }

    /** "The three" are three: where {@code meaning} is of another number, those in front of it that are as many, if any. */
    private Meaning agreeing(Line line, PartyPhrase phrase, Meaning meaning) {
        int count = Math.max(phrase.count(), Vocabulary.number(phrase.head()));
        int found = meaning.parties().size();
        if (count < 2 || found == count || found > count && count == 2) {
            return meaning;
        }
        List<Party> described = descriptions.states(line, phrase, count);
        if (!described.isEmpty()) {
            return delegates(line, phrase, described);
        }
        List<Party> present = stage.present(line.number());
        if (present.size() == count) {
            return new Meaning(present, stage.paragraph(line.number()));
        }
        if (stage.authors().size() == count) {
            return stage.written(line);
        }
        List<Party> near = sets.statesOf(line.paragraph(), line, phrase);
        return near.size() == count ? new Meaning(near, line.paragraph()) : meaning;
    }

    /** "The leaders", whom the release called "the three leaders" shortly before. */
    private Meaning counted(Line line, PartyPhrase phrase) {
        for (int n = line.number() - 1; n >= Math.max(0, line.number() - MEMORY); n--) {
            for (PartyPhrase before : clauses.get(n).phrases()) {
                boolean same = before.count() > 2 && before.kind() == phrase.kind() && before.head().equals(phrase.head())
                        && Spelt.states(before).isEmpty();
                Meaning meaning = same ? of(clauses.get(n).line(), before) : Meaning.NOBODY;
                if (meaning.parties().size() == before.count() && before.count() > 0) {
                    return meaning;
                }
            }
        }
        return Meaning.NOBODY;
    }

    /** Those who hold the office that {@code phrase} speaks of in each of {@code states}, else the states. */
    private Meaning delegates(Line line, PartyPhrase phrase, List<Party> states) {
        List<Party> delegates = phrase.kind() == Kind.STATES ? List.of()
                : new Delegates(persons.all(), Spelt.words(line, phrase)).of(states);
        return new Meaning(delegates.isEmpty() ? states : delegates, 0);
    }

    /** "Our experts" in a joint statement are those of all who sign it, and "we" act through them. */
    private boolean isOurs(Line line, PartyPhrase phrase) {
        return stage.isJoint() && phrase.mentions().isEmpty() && line.word(phrase.from()).equals("our");
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
        List<String> words = Spelt.words(line, phrase);
        List<String> states = Spelt.states(phrase).stream().map(Party::country).filter(Objects::nonNull).toList();
        List<Party> all = stage.present(line.number());
        List<Party> present = withDelegates(all, fitting(all, words, states), states);
        int paragraph = stage.paragraph(line.number());
        int count = phrase.count();
        List<Party> full = states.isEmpty() && count == 0 ? descriptions.states(line, phrase) : List.of();
        if (full.size() > all.size() && holds(full, all) && !all.isEmpty()) {
            return delegates(line, phrase, full);
        }
        Meaning counted = states.isEmpty() && count == 0 ? counted(line, phrase) : Meaning.NOBODY;
        if (counted.parties().size() > present.size()) {
            return counted;
        }
        List<Party> authors = stage.isJoint() ? stage.authors() : List.of();
        boolean signed = authors.size() > present.size() && authors.containsAll(present)
                && authors.stream().allMatch(stage::isPerson) && (count == 0 || count == authors.size());
        if (signed && states.isEmpty()) {
            return stage.written(line);
        }
        List<Party> near = fitting(persons.before(line.span().end()), words, states);
        boolean faceless = present.stream().noneMatch(stage::isPerson) && near.size() >= 2;
        if (present.size() >= 2 && present.size() >= count && !faceless) {
            return new Meaning(count > 0 ? present.subList(0, count) : present, paragraph);
        }
        boolean some = !present.isEmpty() || isMinisters(words, all);
        if (states.isEmpty() && all.size() >= 2 && some && !faceless && (count == 0 || count == all.size())) {
            return new Meaning(all, paragraph);
        }
        Meaning set = count < 2 ? Meaning.NOBODY
                : sets.before(line, phrase, count, part -> part.kind() == Kind.NAMED);
        if (states.isEmpty() && !set.isNobody() && fitting(set.parties(), words, states).size() == count) {
            return set;
        }
        List<Party> delegates = states.size() < 2 ? List.of()
                : new Delegates(persons.all(), words).of(Spelt.states(phrase));
        if (near.size() < states.size() && !delegates.isEmpty()) {
            return new Meaning(delegates, 0);
        }
        boolean titled = Offices.level(words) != Level.UNKNOWN || count > 0 || hold(near, words);
        if (near.size() >= 2 && titled) {
            int most = count > 0 ? count : Math.max(2, states.size());
            return new Meaning(near.subList(Math.max(0, near.size() - most), near.size()), line.paragraph());
        }
        if (!states.isEmpty()) {
            return Meaning.plain(Spelt.states(phrase));
        }
        return unnamed(line, phrase);
    }

    /**
     * "The Foreign Ministers" of many are also those who came for a state as its only one, whatever their rank; of few the
     * rank tells.
     */
    private static List<Party> withDelegates(List<Party> all, List<Party> fit, List<String> states) {
        if (!states.isEmpty() || all.size() < 4 || fit.size() * 2 < all.size()) {
            return fit;
        }
        return all.stream()
                .filter(one -> fit.contains(one) || one.level() == Level.OFFICIAL && isAlone(one, all)
                        || String.valueOf(one.office()).contains("Secretary General"))
                .toList();
    }

    private static boolean isAlone(Party one, List<Party> all) {
        return all.stream().noneMatch(other -> other != one && one.country() != null && one.country().equals(other.country()));
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
        PartyPhrase whose = whose(line, phrase);
        List<Party> full = whose != null ? stage.who(line, whose)
                : all.size() < 2 && !stage.isJoint() ? descriptions.states(line, phrase) : List.of();
        if (full.size() >= 2) {
            return delegates(line, phrase, full);
        }
        boolean object = Vocabulary.isPreposition(line.word(phrase.from() - 1));
        if (stage.isJoint() && !object) {
            return stage.written(line);
        }
        boolean several = all.size() >= 2 && !object && (phrase.count() == 0 || phrase.count() == all.size());
        return several ? new Meaning(all, stage.paragraph(line.number())) : bySet(line, phrase);
    }

    /** "The ministers <b>of both nations</b>"; null where nothing like it stands in the phrase. */
    private static @Nullable PartyPhrase whose(Line line, PartyPhrase phrase) {
        for (int k = phrase.from() + 1; k + 1 < phrase.to(); k++) {
            int of = line.word(k + 1).equals("the") ? k + 2 : k + 1;
            int count = line.word(of).equals("both") ? 2 : Vocabulary.number(line.word(of));
            if (line.word(k).equals("of") && count > 0 && "states".equals(Vocabulary.HEADS.get(line.word(phrase.to() - 1)))) {
                return new PartyPhrase(k + 1, phrase.to(), Kind.STATES, line.word(phrase.to() - 1), count, List.of(), List.of());
            }
        }
        return null;
    }

    /** Those nobody of whom is named: the union whose members meet, else the states and bodies last said to act together. */
    private Meaning bySet(Line line, PartyPhrase phrase) {
        boolean all = phrase.count() == 0
                && phrase.mentions().stream().allMatch(mention -> mention.type() == NameType.OFFICE) && (phrase.to() - phrase.from() <= 2 || isHeads(line, phrase))
                && !Vocabulary.isPreposition(line.word(phrase.from() - 1));
        Meaning union = all ? assembly() : Meaning.NOBODY;
        if (!union.isNobody()) {
            return union;
        }
        boolean the = line.word(phrase.from()).equals("the") || Vocabulary.isAttending(phrase.head());
        Meaning set = all && the ? sets.acting(line, phrase) : Meaning.NOBODY;
        return set.isNobody() ? Meaning.plain(Spelt.party(line, phrase)) : set;
    }

    /** "Heads of State and Government". */
    private static boolean isHeads(Line line, PartyPhrase phrase) {
        int first = line.word(phrase.from()).equals("the") ? phrase.from() + 1 : phrase.from();
        return line.word(first).equals("heads") && line.word(first + 1).equals("of");
    }

    private Meaning assembly() {
        Meaning known = assembly;
        if (known == null) {
            known = Assembly.in(clauses, stage.cast());
            assembly = known;
        }
        return known;
    }

    /** Whether all of {@code near} hold the office that the words name, of whatever level: "the advisors". */
    private static boolean hold(List<Party> near, List<String> words) {
        return near.size() >= 2 && near.stream().allMatch(one -> isHolder(one, words));
    }

    private static boolean isHolder(Party one, List<String> words) {
        String office = one.office();
        return office != null && Offices.holds(Offices.words(office), words);
    }

    /** Vice ministers are ministers too. */
    private static boolean isMinisters(List<String> words, List<Party> present) {
        return words.contains("ministers") && fitting(present, List.of("vice", "minister"), List.of()).size() == 2;
    }

    /** Those of {@code states} who may hold such an office; of any state where none is given. */
    private static List<Party> fitting(List<Party> persons, List<String> words, List<String> states) {
        Level level = Offices.level(words);
        List<Party> may = persons.stream().filter(person -> Offices.mayBe(person, level)).toList();
        boolean leaders = words.contains("prime") || words.contains("presidents") || words.contains("chancellors");
        List<Party> exact = leaders || level == Level.UNKNOWN && words.size() > 2
                ? may.stream().filter(person -> isHolder(person, words)).toList() : may;
        List<Party> fit = exact.size() >= 2 ? exact : may;
        List<Party> from = fit.stream().filter(person -> states.contains(String.valueOf(person.country()))).toList();
        return states.isEmpty() ? fit : from.size() >= 2 ? from : fit.stream()
                .filter(person -> person.country() == null || states.contains(person.country()))
                .toList();
    }

    /** "The two sides", "both delegations", "the trio": those present, else those last named together. */
    private Meaning sides(Line line, PartyPhrase phrase) {
        if (stage.isJoint()) {
            return stage.written(line);
        }
        int count = phrase.count() > 0 ? phrase.count() : Vocabulary.number(phrase.head());
        List<Party> present = stage.present(line.number());
        if (Vocabulary.isAttending(phrase.head()) && Sets.states(present, null).size() < 2) {
            return bySet(line, phrase);
        }
        Meaning close = count == 2 && present.size() > 2 ? sets.persons(line, phrase) : Meaning.NOBODY;
        if (!close.isNobody()) {
            return close;
        }
        boolean facing = count == 2 && Vocabulary.number(phrase.head()) == 0
                && line.word(phrase.to() - 1).equals(phrase.head()) && present.stream().allMatch(stage::isPerson)
                && present.stream().map(Party::country).distinct().count() > 1;
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
        return pair.isNobody() ? bySet(line, phrase) : pair;
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
        boolean definite = line.word(phrase.from()).equals("the") && phrase.to() == phrase.from() + 2;
        if (definite && stage.isJoint()) {
            return stage.written(line);
        }
        return definite && present.size() >= 2 && present.stream().allMatch(stage::isPerson)
                ? new Meaning(present, stage.paragraph(line.number()))
                : definite ? bySet(line, phrase) : Meaning.plain(Spelt.party(line, phrase));
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
        return states.size() >= 2 ? new Meaning(states, stage.paragraph(line.number())) : bySet(line, phrase);
    }

    /** Whether those present are of {@code states}. */
    private static boolean holds(List<Party> states, List<Party> present) {
        Set<String> codes = states.stream().map(Party::country).filter(Objects::nonNull).collect(Collectors.toSet());
        return present.stream().allMatch(one -> one.country() != null && codes.contains(one.country()));
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
