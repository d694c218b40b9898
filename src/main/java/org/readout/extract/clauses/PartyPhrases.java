package org.readout.extract.clauses;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.PartyPhrase.Kind;
import org.readout.model.Mention;
import org.readout.model.NameType;

/** Finds the phrases of a line that stand for someone who can act, from left to right. */
public final class PartyPhrases {

    /** An aside between commas or brackets is not longer than this. */
    private static final int ASIDE = 14;

    private final Line line;
    private final List<PartyPhrase> found = new ArrayList<>();

    private PartyPhrases(Line line) {
        this.line = line;
    }

    /** The phrases, apart, in order; those joined by "and" each for itself. */
    public static List<PartyPhrase> in(Line line) {
        PartyPhrases phrases = new PartyPhrases(line);
        int i = 0;
        while (i < line.size()) {
            PartyPhrase phrase = phrases.at(i);
            if (phrase != null) {
                phrases.found.add(phrase);
                i = phrase.to();
            } else {
                i = Math.max(i + 1, phrases.skip);
            }
        }
        return phrases.found;
    }

    /** Where to go on after words that look like a party but are none, as in "Cho's visit". */
    private int skip;

    private @Nullable PartyPhrase at(int i) {
        Kind pronoun = pronoun(i);
        if (pronoun != null) {
            return new PartyPhrase(i, i + 1, pronoun, line.word(i), 0, List.of(), List.of());
        }
        PartyPhrase phrase = plain(i);
        if (phrase == null) {
            return null;
        }
        phrase = withSecondState(phrase);
        phrase = withOf(phrase);
        return withAside(phrase);
    }

    private @Nullable Kind pronoun(int i) {
        return switch (line.word(i)) {
            case "they" -> Kind.THEY;
            case "he", "she" -> Kind.HE;
            case "we" -> Kind.WE;
            case "it" -> Kind.IT;
            default -> null;
        };
    }

    private @Nullable PartyPhrase plain(int i) {
        int j = Vocabulary.isDeterminer(line.word(i)) || line.word(i).equals("a") ? i + 1 : i;
        int start = j;
        while (belongs(j, start)) {
            boolean endsName = line.isCovered(j, NameType.PERSON) && !sameMention(j, j + 1, NameType.PERSON);
            j++;
            if (endsName && !line.isPossessive(j)) {
                break;
            }
            if (line.word(j).equals("(") && line.word(j + 2).equals(")") && belongs(j + 3, start)) {
                j += 3;
            }
        }
        skip = j;
        if (j < line.size() && line.isPossessive(j)) {
            return null;
        }
        while (j > start && !endsPhrase(j - 1)) {
            j--;
        }
        if (j == start) {
            return counted(i, start);
        }
        PartyPhrase phrase = classify(i, start, j);
        return phrase == null || line.isPossessive(j) ? null : phrase;
    }

    /** "both", "the two". */
    private @Nullable PartyPhrase counted(int i, int start) {
        boolean two = Vocabulary.number(line.word(start)) > 0 && line.word(i).equals("the");
        if (two) {
            int count = Vocabulary.number(line.word(start));
            return new PartyPhrase(i, start + 1, Kind.GROUP, "sides", count, List.of(), List.of());
        }
        boolean both = line.word(i).equals("both") && !line.word(start).equals("the");
        return both ? new PartyPhrase(i, i + 1, Kind.GROUP, "sides", 2, List.of(), List.of()) : null;
    }

    private boolean belongs(int j, int start) {
        if (j >= line.size() || line.isCovered(j, NameType.EVENT) || line.isCovered(j, NameType.AGREEMENT)) {
            return false;
        }
        if (line.isPossessive(j)) {
            return j > start && belongs(j + 1, start);
        }
        if (line.isNamed(j) || Vocabulary.MODIFIERS.contains(line.word(j)) || Vocabulary.HEADS.containsKey(line.word(j))) {
            return true;
        }
        return line.word(j).equals("and")
                && j > start
                && Vocabulary.MODIFIERS.contains(line.word(j - 1))
                && !Vocabulary.HEADS.containsKey(line.word(j - 1))
                && Vocabulary.MODIFIERS.contains(line.word(j + 1));
    }

    private boolean sameMention(int a, int b, NameType type) {
        Mention first = line.mention(a, type);
        return first != null && first.equals(line.mention(b, type));
    }

    private boolean endsPhrase(int j) {
        return line.isNamed(j) || Vocabulary.HEADS.containsKey(line.word(j));
    }

    private @Nullable PartyPhrase classify(int from, int start, int to) {
        int last = to - 1;
        String head = line.word(last);
        Kind kind = kind(last, head);
        if (kind == null || !stands(kind, from, start, to)) {
            return null;
        }
        int count = Vocabulary.number(line.word(start));
        if (count == 0 && line.word(from).equals("both")) {
            count = 2;
        }
        return new PartyPhrase(from, to, kind, head, count, names(from, to), List.of());
    }

    private @Nullable Kind kind(int last, String head) {
        if (line.isCovered(last, NameType.PERSON)) {
            return Kind.NAMED;
        }
        Mention office = line.mention(last, NameType.OFFICE);
        if (office != null && line.tokenAt(office.span().start()) < last && line.isCovered(last, NameType.COUNTRY)
                && !line.isWhole(line.mention(line.tokenAt(office.span().start()), NameType.COUNTRY), last)) {
            return several(office) ? Kind.GROUP : Kind.HOLDER;
        }
        if (line.isWhole(line.mention(last, NameType.COUNTRY), last)) {
            return line.isCovered(last, NameType.ORGANIZATION) ? Kind.BODY : Kind.STATE;
        }
        String role = Vocabulary.HEADS.get(head);
        if (role != null) {
            return switch (role) {
                case "person" -> Kind.HOLDER;
                case "group" -> Kind.GROUP;
                case "states" -> Kind.STATES;
                case "side" -> Kind.SIDE;
                default -> Kind.BODY;
            };
        }
        if (line.isCovered(last, NameType.ORGANIZATION)) {
            return Kind.BODY;
        }
        if (line.isCovered(last, NameType.OFFICE)) {
            return head.endsWith("s") && !head.endsWith("ss") && !head.equals("affairs") ? Kind.GROUP : Kind.HOLDER;
        }
        Mention place = line.mention(last, NameType.PLACE);
        return place != null && Cast.code(place) != null
                ? Kind.STATE
                : null;
    }

    private boolean several(Mention office) {
        int first = line.tokenAt(office.span().start());
        for (int k = first; k < line.after(office); k++) {
            if ("group".equals(Vocabulary.HEADS.get(line.word(k)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words can stand by themselves: not "leader" without an article, nor the end of "faith leaders". */
    private boolean stands(Kind kind, int from, int start, int to) {
        if (start > from) {
            return !line.word(from).equals("a");
        }
        String before = line.word(from - 1);
        boolean opens = from == 0 || before.equals(",") || before.equals("and") || before.equals("that");
        return switch (kind) {
            case HOLDER -> line.token(to - 1).isCapitalized() || line.isCovered(to - 1, NameType.OFFICE);
            case BODY -> line.token(to - 1).isCapitalized() || !names(from, to).isEmpty();
            case GROUP, SIDE, STATES -> opens
                    || Vocabulary.isPreposition(before)
                    || Vocabulary.isQuote(before)
                    || line.token(from).isCapitalized();
            default -> true;
        };
    }

    private List<Mention> names(int from, int to) {
        List<Mention> names = new ArrayList<>();
        for (int i = from; i < to; i++) {
            for (NameType type : Line.ACTORS) {
                Mention mention = line.mention(i, type);
                if (mention != null && !names.contains(mention)) {
                    names.add(mention);
                }
            }
        }
        return names;
    }

    /** "South Korean" and "Japanese vice foreign ministers" are one phrase. */
    private PartyPhrase withSecondState(PartyPhrase first) {
        int j = first.to();
        if (first.kind() != Kind.STATE || !line.word(j).equals("and") || !line.isCovered(j + 1, NameType.COUNTRY)) {
            return first;
        }
        PartyPhrase second = plain(j + 1);
        if (second == null) {
            return first;
        }
        boolean shared = second.kind() == Kind.GROUP || second.kind() == Kind.SIDE || second.kind() == Kind.STATES;
        if (!shared) {
            return first;
        }
        Kind kind = second.kind() == Kind.SIDE ? Kind.GROUP : second.kind();
        return new PartyPhrase(
                first.from(), second.to(), kind, second.head(), 0, names(first.from(), second.to()), List.of());
    }

    /** "the leaders of Japan, Australia and India", "Prime Minister Modi of India". */
    private PartyPhrase withOf(PartyPhrase phrase) {
        boolean several = phrase.kind() == Kind.GROUP;
        if (!line.word(phrase.to()).equals("of") || !several && phrase.kind() != Kind.NAMED && phrase.kind() != Kind.HOLDER) {
            return phrase;
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

    private int ofWhom(int i) {
        if (i >= line.size()) {
            return -1;
        }
        PartyPhrase whom = plain(i);
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
            PartyPhrase named = plain(at + 1);
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
        PartyPhrase aside = plain(at + 1);
        aside = aside == null ? null : withOf(aside);
        boolean sets = aside != null
                && aside.to() == end
                && (phrase.kind() == Kind.NAMED ? aside.kind() == Kind.HOLDER : aside.kind() == Kind.NAMED);
        return sets ? extend(phrase, end + 1) : phrase;
    }

    /** "his counterpart, Foreign Minister Iwaya" is one person, whatever follows. */
    private static boolean isCounterpart(PartyPhrase phrase) {
        String head = phrase.head();
        return phrase.kind() == Kind.HOLDER
                && (head.equals("counterpart") || head.equals("colleague") || head.equals("host"));
    }

    private PartyPhrase extend(PartyPhrase phrase, int to) {
        List<Mention> names = names(phrase.from(), to);
        boolean named = phrase.kind() == Kind.HOLDER
                && names.stream().anyMatch(name -> name.type() == NameType.PERSON);
        Kind kind = named ? Kind.NAMED : phrase.kind();
        return new PartyPhrase(phrase.from(), to, kind, phrase.head(), phrase.count(), names, phrase.parts());
    }
}
