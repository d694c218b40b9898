package org.readout.extract.clauses;

import java.util.List;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.PartyPhrase.Kind;
import org.readout.model.Mention;
import org.readout.model.NameType;

/** What may follow a phrase and still belong to it: a second state, "of Japan", an aside between commas. */
final class PhraseTails {

    /** An aside between commas or brackets is not longer than this. */
    private static final int ASIDE = 14;
    /** The names behind "We" fill no more than this: a communique of thirty states. */
    private static final int NAMES = 130;

    private final Line line;
    /** Reads a phrase without its tail. */
    private final IntFunction<@Nullable PartyPhrase> plain;

    PhraseTails(Line line, IntFunction<@Nullable PartyPhrase> plain) {
        this.line = line;
        this.plain = plain;
    }

    /** {@code phrase} with all that belongs to it. */
    PartyPhrase extend(PartyPhrase phrase) {
        return withAside(withOf(withSecondState(phrase)));
    }

    /** "Chairman of the Joint Chiefs Gen. Ola Dahl": the office in whole, and the name behind it. */
    PartyPhrase withName(PartyPhrase phrase) {
        if (phrase.kind() != Kind.HOLDER && phrase.kind() != Kind.BODY) {
            return phrase;
        }
        int at = phrase.to();
        Mention office = line.mention(at - 1, NameType.OFFICE);
        at = office == null ? at : Math.max(at, line.after(office));
        while (at < line.size() && at < phrase.to() + NAMES && isTitle(at)) {
            at++;
        }
        Mention person = line.mention(at, NameType.PERSON);
        boolean named = person != null && line.tokenAt(person.span().start()) == at;
        return named && person != null ? extend(phrase, line.after(person), Kind.NAMED) : phrase;
    }

    private boolean isTitle(int at) {
        return !line.isCovered(at, NameType.PERSON) && line.token(at).isCapitalized()
                && (line.isCovered(at, NameType.OFFICE) || Vocabulary.MODIFIERS.contains(line.word(at))
                        || line.word(at).endsWith("."));
    }

    /** "We, the leaders of Japan and India, commit": {@code we} with those it names, up to the verb. */
    PartyPhrase withNames(PartyPhrase we) {
        int at = we.to();
        int first = line.isComma(at) || isDash(line.word(at)) ? at + 1 : at;
        int name = Vocabulary.isDeterminer(line.word(first)) ? first + 1 : first;
        boolean names = line.isNamed(name) || Vocabulary.HEADS.containsKey(line.word(name));
        for (int k = name; names && k < Math.min(line.size(), at + NAMES); k++) {
            String word = line.word(k);
            boolean verb = Vocabulary.isFinite(word) || Vocabulary.isStating(word);
            if (verb && !line.isNamed(k)) {
                List<Mention> mentions = line.actors(name, k);
                return new PartyPhrase(we.from(), k, we.kind(), we.head(), 0, mentions, List.of());
            }
        }
        boolean preamble = names && we.from() == 0 && line.isComma(line.size() - 1) && line.size() < at + NAMES;
        return !preamble ? we : new PartyPhrase(we.from(), line.size() - 1, we.kind(), we.head(), 0, line.actors(name, line.size() - 1),
                List.of());
    }

    private static boolean isDash(String word) {
        return word.equals("\u2013") || word.equals("\u2014") || word.equals("--");
    }

    /** "South Korean" and "Japanese vice foreign ministers" are one phrase. */
    private PartyPhrase withSecondState(PartyPhrase first) {
        int j = first.to();
        if (first.kind() != Kind.STATE || !line.word(j).equals("and") || !line.isCovered(j + 1, NameType.COUNTRY)) {
            return first;
        }
        PartyPhrase second = plain.apply(j + 1);
        if (second == null) {
            return first;
        }
        boolean shared = second.kind() == Kind.GROUP || second.kind() == Kind.SIDE || second.kind() == Kind.STATES;
        if (!shared) {
            return first;
        }
        Kind kind = second.kind() == Kind.SIDE ? Kind.STATES : second.kind();
        return new PartyPhrase(
                first.from(), second.to(), kind, second.head(), 0, line.actors(first.from(), second.to()), List.of());
    }

    /** "the leaders of Japan, Australia and India", "Prime Minister Modi of India". */
    private PartyPhrase withOf(PartyPhrase phrase) {
        boolean several = phrase.kind() == Kind.GROUP;
        String link = line.word(phrase.to());
        if (phrase.kind() == Kind.HOLDER && (link.equals("at") || link.equals("for") || link.equals("in"))) {
            int name = ofNamed(phrase);
            return name > 0 ? extend(phrase, name, Kind.NAMED) : phrase;
        }
        if (phrase.kind() == Kind.HOLDER && link.equals("from")) {
            PartyPhrase state = phrase.to() + 1 < line.size() ? plain.apply(phrase.to() + 1) : null;
            return state != null && state.kind() == Kind.STATE ? extend(phrase, state.to()) : phrase;
        }
        boolean people = several || phrase.kind() == Kind.SIDE;
        if (people && (link.equals("from") || link.equals("in") || link.equals("of") && !several)) {
            int end = pairOfStates(phrase.to() + 1);
            return end > 0 ? extend(phrase, end) : phrase;
        }
        if (!link.equals("of") || !several && phrase.kind() != Kind.NAMED
                && phrase.kind() != Kind.HOLDER) {
            return phrase;
        }
        int name = several ? -1 : ofNamed(phrase);
        if (name > 0) {
            return extend(phrase, name, Kind.NAMED);
        }
        int end = ofWhom(phrase.to() + 1);
        while (several && end > 0) {
            int next = end;
            next = line.isComma(next) ? next + 1 : next;
            next = line.word(next).equals("and") ? next + 1 : next;
            int more = next == end ? -1 : ofWhom(next);
            if (more < 0) {
                break;
            }
            end = more;
        }
        return end < 0 ? phrase : extend(phrase, end);
    }

    /** "Head of the Office of the President Andriy Yermak": the name belongs to the head; -1 if there is none. */
    private int ofNamed(PartyPhrase phrase) {
        int at = Vocabulary.isDeterminer(line.word(phrase.to() + 1)) ? phrase.to() + 2 : phrase.to() + 1;
        boolean body = line.isCovered(at, NameType.ORGANIZATION) || line.isCovered(at, NameType.COUNTRY);
        PartyPhrase whom = phrase.kind() == Kind.HOLDER && body ? plain.apply(phrase.to() + 1) : null;
        return whom != null && whom.kind() == Kind.NAMED ? whom.to() : -1;
    }

    /** One past "Washington <b>and</b> Beijing", where officials from both act for both; -1 if there are no two states. */
    private int pairOfStates(int i) {
        int end = i;
        int states = 0;
        while (end < line.size()) {
            PartyPhrase state = plain.apply(end);
            if (state == null || state.kind() != Kind.STATE) {
                break;
            }
            states++;
            int next = line.isComma(state.to()) ? state.to() + 1 : state.to();
            next = line.word(next).equals("and") ? next + 1 : next;
            PartyPhrase more = next == state.to() ? null : plain.apply(next);
            if (more == null || more.kind() != Kind.STATE) {
                return states >= 2 ? state.to() : -1;
            }
            end = next;
        }
        return -1;
    }

    private int ofWhom(int i) {
        if (i >= line.size()) {
            return -1;
        }
        PartyPhrase whom = plain.apply(i);
        if (whom == null) {
            return -1;
        }
        return switch (whom.kind()) {
            case STATE, STATES, BODY, GROUP -> whom.to();
            default -> -1;
        };
    }

    /** "Kim (right)", "Cho Tae-yul, left,", "the Prime Minister, Keir Starmer,". */
    private PartyPhrase withAside(PartyPhrase phrase) {
        int at = phrase.to();
        String close = line.word(at).equals("(") ? ")" : line.isComma(at) ? "," : "";
        if (close.isEmpty()) {
            return phrase;
        }
        int end = at + 1;
        while (end < line.size() && end < at + ASIDE && !line.word(end).equals(close)) {
            end++;
        }
        if (close.equals(",") && isCounterpart(phrase)) {
            PartyPhrase named = plain.apply(at + 1);
            if (named != null && named.kind() == Kind.NAMED) {
                return extend(phrase, line.isComma(named.to()) ? named.to() + 1 : named.to());
            }
        }
        if (!line.word(end).equals(close) || end == at + 1) {
            return phrase;
        }
        if (close.equals(")")) {
            return extend(phrase, end + 1);
        }
        boolean person = phrase.kind() == Kind.NAMED || phrase.kind() == Kind.HOLDER;
        boolean side = end == at + 2 && (line.word(at + 1).equals("left") || line.word(at + 1).equals("right"));
        if (!person || line.word(end + 1).equals("and")) {
            return phrase;
        }
        if (side) {
            return extend(phrase, end + 1);
        }
        PartyPhrase aside = plain.apply(at + 1);
        aside = aside == null ? null : withOf(aside);
        boolean sets = aside != null && !isOfOtherState(phrase, aside)
                && (aside.to() == end || aside.to() + 1 == end && line.token(aside.to()).isCapitalized())
                && (phrase.kind() == Kind.NAMED ? aside.kind() == Kind.HOLDER : aside.kind() == Kind.NAMED);
        return sets ? extend(phrase, end + 1) : phrase;
    }

    /** "King Berg of Chad, <b>the President of Mali</b>, Mr. Keita": the office of the next in a list. */
    private static boolean isOfOtherState(PartyPhrase phrase, PartyPhrase aside) {
        String state = Spelt.state(phrase);
        String other = Spelt.state(aside);
        return phrase.kind() == Kind.NAMED && state != null && other != null && !state.equals(other);
    }

    /** "his counterpart, Foreign Minister Iwaya" is one person, whatever follows. */
    private static boolean isCounterpart(PartyPhrase phrase) {
        String head = phrase.head();
        return phrase.kind() == Kind.HOLDER
                && (Vocabulary.isStyle(head) || head.equals("counterpart") || head.equals("colleague") || head.equals("host"));
    }

    private PartyPhrase extend(PartyPhrase phrase, int to, Kind kind) {
        return new PartyPhrase(phrase.from(), to, kind, phrase.head(), phrase.count(), line.actors(phrase.from(), to),
                phrase.parts());
    }

    private PartyPhrase extend(PartyPhrase phrase, int to) {
        List<Mention> names = line.actors(phrase.from(), to);
        boolean named = phrase.kind() == Kind.HOLDER
                && names.stream().anyMatch(name -> name.type() == NameType.PERSON);
        Kind kind = named ? Kind.NAMED : phrase.kind();
        return new PartyPhrase(phrase.from(), to, kind, phrase.head(), phrase.count(), names, phrase.parts());
    }
}
