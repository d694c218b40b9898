package org.readout.extract.clauses;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.PartyPhrase.Kind;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;

/**
 * What a group looks back to where those present do not say whom it means: a group of the same number, the same group in
 * full, the union whose people meet, or those who last acted together.
 */
final class Antecedents {

    /** How many lines back "the three leaders" may have been counted. */
    private static final int MEMORY = 6;
    /** The union a release is about is named within so many sentences. */
    private static final int OPENING = 4;

    private final Groups groups;
    private final Stage stage;
    private final List<Clauses> clauses;
    private final Persons persons;
    private final Sets sets;
    private final Descriptions descriptions;
    /** The union whose members meet, found once. */
    private @Nullable Meaning assembly;

    Antecedents(Groups groups, Stage stage, List<Clauses> clauses, Persons persons, Sets sets) {
        this.groups = groups;
        this.stage = stage;
        this.clauses = clauses;
        this.persons = persons;
        this.sets = sets;
        this.descriptions = new Descriptions(clauses);
    }

    Descriptions descriptions() {
        return descriptions;
    }

    /** "The three" are three: where {@code meaning} is of another number, those in front of it that are as many, if any. */
    Meaning agreeing(Line line, PartyPhrase phrase, Meaning meaning) {
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
    Meaning counted(Line line, PartyPhrase phrase) {
        for (int n = line.number() - 1; n >= Math.max(0, line.number() - MEMORY); n--) {
            for (PartyPhrase before : clauses.get(n).phrases()) {
                boolean same = before.count() > 2 && before.kind() == phrase.kind() && before.head().equals(phrase.head())
                        && Spelt.states(before).isEmpty();
                Meaning meaning = same ? groups.of(clauses.get(n).line(), before) : Meaning.NOBODY;
                if (meaning.parties().size() == before.count() && before.count() > 0) {
                    return meaning;
                }
            }
        }
        return Meaning.NOBODY;
    }

    /** Those of {@code persons} whom a sentence shortly before names together; all where none names two. */
    List<Party> together(Line line, List<Party> persons) {
        for (int n = line.number() - 1; n >= Math.max(0, line.number() - MEMORY) && persons.size() > 2; n--) {
            List<Party> named = clauses.get(n).line().mentions().stream()
                    .filter(mention -> mention.type() == NameType.PERSON)
                    .map(stage.cast()::person)
                    .filter(persons::contains)
                    .distinct()
                    .toList();
            if (named.size() >= 2) {
                return named;
            }
        }
        return persons.subList(Math.max(0, persons.size() - 2), persons.size());
    }

    /** Those who hold the office that {@code phrase} speaks of in each of {@code states}, else the states. */
    Meaning delegates(Line line, PartyPhrase phrase, List<Party> states) {
        List<Party> delegates = phrase.kind() == Kind.STATES ? List.of()
                : new Delegates(persons.all(), Spelt.words(line, phrase)).of(states);
        return new Meaning(delegates.isEmpty() ? states : delegates, 0);
    }

    /** "The ministers <b>of both nations</b>"; null where nothing like it stands in the phrase. */
    static @Nullable PartyPhrase whose(Line line, PartyPhrase phrase) {
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
    Meaning bySet(Line line, PartyPhrase phrase) {
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

    /** The one union that the first sentences name, for a body of it: "the Authority"; nobody if they name none, or several. */
    Meaning opening(Line line) {
        List<Mention> unions = clauses.subList(0, Math.min(OPENING, clauses.size())).stream()
                .flatMap(each -> each.line().mentions().stream())
                .filter(Assembly::isUnion)
                .toList();
        boolean one = unions.stream().map(Mention::entity).distinct().count() == 1;
        return one ? new Meaning(List.of(stage.cast().body(unions.getFirst())), Math.min(1, line.paragraph())) : Meaning.NOBODY;
    }

    private Meaning assembly() {
        Meaning known = assembly;
        if (known == null) {
            known = Assembly.in(clauses, stage.cast());
            assembly = known;
        }
        return known;
    }

    /** Whether those present are of {@code states}. */
    static boolean holds(List<Party> states, List<Party> present) {
        Set<String> codes = states.stream().map(Party::country).filter(Objects::nonNull).collect(Collectors.toSet());
        return present.stream().allMatch(one -> one.country() != null && codes.contains(one.country()));
    }
}
