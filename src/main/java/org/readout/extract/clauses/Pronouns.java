package org.readout.extract.clauses;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.PartyPhrase.Kind;
import org.readout.model.NameType;
import org.readout.model.Party;

/** Whom "he", "they", "we", "I" and "it" mean: the last subject before that fits. */
final class Pronouns {

    /** How many lines back a pronoun may reach. */
    private static final int MEMORY = 8;
    /** "Together" stands no further behind "we". */
    private static final int TOGETHER = 6;

    private final Stage stage;
    private final List<Clauses> clauses;

    Pronouns(Stage stage, List<Clauses> clauses) {
        this.stage = stage;
        this.clauses = clauses;
    }

    Meaning of(Line line, PartyPhrase phrase) {
        FirstPerson first = line.isQuoted(phrase.from()) ? null : stage.speaker();
        return switch (phrase.kind()) {
            case HE -> one(line, phrase);
            case THEY -> several(line, phrase);
            case WE -> first != null ? new Meaning(first.we(line, phrase), 1) : we(line, phrase);
            case I -> first != null ? new Meaning(List.of(first.speaker()), 1) : speaker(line, phrase);
            case IT -> thing(line, phrase);
            case NAMED, HOLDER, GROUP, SIDE, STATE, STATES, BODY, LIST -> Meaning.NOBODY;
        };
    }

    /** What makes a subject fit a pronoun. */
    private interface Fit {
        boolean test(Line line, PartyPhrase subject);
    }

    private static boolean isPerson(Line line, PartyPhrase subject) {
        return subject.kind() == Kind.NAMED || subject.kind() == Kind.HOLDER;
    }

    private static boolean isThing(Line line, PartyPhrase subject) {
        return subject.kind() == Kind.BODY || subject.kind() == Kind.STATE;
    }

    private static boolean isSeveral(PartyPhrase subject) {
        return (subject.isJoint() || subject.kind() == Kind.SIDE) && subject.kind() != Kind.THEY;
    }

    /** Whom the last fitting subject before {@code phrase} means, no further back than line {@code first}. */
    private Meaning last(Line line, PartyPhrase phrase, int first, Fit fit) {
        for (int n = line.number(); n >= Math.max(first, line.number() - MEMORY); n--) {
            List<Subject> subjects = clauses.get(n).subjects();
            for (int k = subjects.size() - 1; k >= 0; k--) {
                PartyPhrase subject = subjects.get(k).phrase();
                boolean before = n < line.number() || subject.from() < phrase.from();
                if (before && fit.test(clauses.get(n).line(), subject)) {
                    Line there = clauses.get(n).line();
                    return new Meaning(stage.who(there, subject), there.paragraph());
                }
            }
        }
        return Meaning.NOBODY;
    }

    private static Meaning first(Meaning meaning) {
        return meaning.isNobody() ? meaning : new Meaning(meaning.parties().subList(0, 1), meaning.paragraph());
    }

    private Meaning present(Line line) {
        List<Party> present = stage.present(line.number());
        return new Meaning(present, stage.paragraph(line.number()));
    }

    private Meaning one(Line line, PartyPhrase phrase) {
        Meaning found = last(line, phrase, 0, Pronouns::isPerson);
        Meaning present = present(line);
        List<Party> persons = present.parties().stream().filter(stage::isPerson).toList();
        return first(found.isNobody() ? new Meaning(persons, present.paragraph()) : found);
    }

    private Meaning several(Line line, PartyPhrase phrase) {
        int since = stage.since(line.number());
        Meaning present = present(line);
        boolean told = isPast(line, phrase) && present.parties().size() >= 2
                && present.parties().stream().allMatch(stage::isPerson);
        Meaning found = last(line, phrase, since > line.number() ? 0 : since, (there, subject) ->
                isSeveral(subject) && !(told && areTheirs(there, subject, present.parties())));
        Meaning pair = pair(line, phrase, present.parties());
        if (!pair.isNobody() && found.paragraph() < pair.paragraph()) {
            return pair;
        }
        boolean several = found.parties().size() >= 2 || present.parties().size() < 2
                || found.parties().stream().noneMatch(stage::isPerson);
        if (!found.isNobody() && several) {
            return found;
        }
        return present.parties().size() < 2 && stage.isJoint() ? stage.written() : present;
    }

    /** "Berg told Novak that. <b>They</b> agreed": the two of the sentence before, where they are not those who meet anyway. */
    private Meaning pair(Line line, PartyPhrase phrase, List<Party> present) {
        Line before = line.number() == 0 ? line : clauses.get(line.number() - 1).line();
        boolean opens = phrase.from() <= 1 && before != line && before.paragraph() == line.paragraph() && before.tells();
        List<Subject> subjects = opens ? clauses.get(before.number()).subjects() : List.of();
        if (!opens) {
            return Meaning.NOBODY;
        }
        List<Party> two = before.mentions().stream()
                .filter(mention -> mention.type() == NameType.PERSON && !before.isPossessive(before.after(mention)))
                .map(stage.cast()::person)
                .distinct()
                .toList();
        boolean named = two.size() == 2 && !subjects.isEmpty() && subjects.getFirst().phrase().kind() == Kind.NAMED
                && stage.who(before, subjects.getFirst().phrase()).contains(two.getFirst());
        // "Yemen was a topic that Berg took up with Novak": one of those present, and another.
        boolean turned = two.size() == 2 && two.stream().filter(present::contains).count() == 1;
        boolean others = turned || named && !present.containsAll(two);
        return others ? new Meaning(two, before.paragraph()) : Meaning.NOBODY;
    }

    /**
     * "Norway and Chad will open a port. <b>They</b> agreed": those who met agreed, not their states, which are to act.
     */
    private boolean areTheirs(Line there, PartyPhrase subject, List<Party> present) {
        if (isPast(there, subject) || subject.mentions().stream().anyMatch(mention -> mention.type() == NameType.PERSON)) {
            return false;
        }
        List<Party> states = stage.who(there, subject);
        Set<String> codes = states.stream().map(Party::country).filter(Objects::nonNull).collect(Collectors.toSet());
        return codes.size() == states.size() && states.stream().noneMatch(stage::isPerson)
                && present.stream().allMatch(one -> one.country() == null || codes.contains(one.country()));
    }

    /** Whether the clause of {@code subject} tells what was done, and not what is or will be. */
    private static boolean isPast(Line line, PartyPhrase subject) {
        String first = line.word(subject.to());
        boolean present = first.equals("have") || first.equals("has");
        return !present && Vocabulary.isPast(line.word(line.skipCircumstances(subject.to())));
    }

    private Meaning we(Line line, PartyPhrase phrase) {
        boolean speech = line.isQuoted(phrase.from()) || isDash(line.word(0)) && outside(line) != null;
        boolean cited = line.isQuoted(phrase.from()) && outside(line) != null;
        Meaning speaker = speech && (cited || !stage.isJoint()) ? speaker(line, phrase) : Meaning.NOBODY;
        Meaning present = present(line);
        boolean among = present.parties().size() >= 2 && speaker.parties().stream()
                        .allMatch(one -> !stage.isPerson(one) || present.parties().contains(one))
                && present.parties().stream().allMatch(stage::isPerson);
        if (speech && !stage.isJoint() && among && isTogether(line, phrase)) {
            return present;
        }
        Meaning written = speaker.isNobody() ? stage.written() : speaker;
        boolean met = stage.present(line.number()).stream().allMatch(stage::isPerson);
        return written.isNobody() && met ? present : written;
    }

    /** "We <b>agreed</b>", "we will work <b>together</b>": one who says so speaks for those he met. */
    private static boolean isTogether(Line line, PartyPhrase we) {
        for (int k = we.from() - 1; k < Math.min(line.size(), we.to() + TOGETHER) && line.isQuoted(we.from()); k++) {
            if (line.word(k).equals("together") || line.word(k).equals("jointly") || k <= we.to() + 1 && line.word(k).equals("both")) {
                return true;
            }
        }
        return switch (line.word(line.skipCircumstances(we.to()))) {
            case "agreed", "agree", "decided", "concurred", "pledged", "resolved" -> true;
            default -> false;
        };
    }

    private static boolean isDash(String word) {
        return word.equals("-") || word.equals("\u2013") || word.equals("\u2014");
    }

    /** Who is quoted: the subject outside the quotation in the same sentence, else the last person who did something. */
    private Meaning speaker(Line line, PartyPhrase phrase) {
        PartyPhrase outside = outside(line);
        if (outside != null) {
            return first(new Meaning(stage.who(line, outside), 0));
        }
        Meaning found = last(line, phrase, 0, Pronouns::isPerson);
        return first(found);
    }

    private @Nullable PartyPhrase outside(Line line) {
        for (Subject subject : clauses.get(line.number()).subjects()) {
            PartyPhrase phrase = subject.phrase();
            if (!line.isQuoted(phrase.from()) && (isPerson(line, phrase) || phrase.kind() == Kind.HE)) {
                return phrase;
            }
        }
        for (PartyPhrase phrase : clauses.get(line.number()).phrases()) {
            boolean said = Vocabulary.isSaying(line.word(phrase.from() - 1));
            boolean behind = phrase.kind() == Kind.NAMED && Vocabulary.isQuote(line.word(phrase.from() - 1));
            if ((said || behind) && !line.isQuoted(phrase.from()) && isPerson(line, phrase)) {
                return phrase;
            }
        }
        return null;
    }

    private Meaning thing(Line line, PartyPhrase phrase) {
        return first(last(line, phrase, 0, Pronouns::isThing));
    }
}
