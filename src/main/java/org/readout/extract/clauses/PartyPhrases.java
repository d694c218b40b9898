package org.readout.extract.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.PartyPhrase.Kind;
import org.readout.model.Mention;
import org.readout.model.NameType;

/** Finds the phrases of a line that stand for someone who can act, from left to right. */
public final class PartyPhrases {

    private final Line line;
    private final PhraseTails tails;
    private final List<PartyPhrase> found = new ArrayList<>();
    /** Where to go on after words that look like a party but are none, as in "Cho's visit". */
    private int skip;

    private PartyPhrases(Line line) {
        this.line = line;
        this.tails = new PhraseTails(line, this::plain);
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

    /** Whose the noun at {@code noun} is: "the <b>Administration</b>'s commitment"; null if a pronoun or nobody has it. */
    public static @Nullable PartyPhrase ownerIn(Line line, int from, int noun) {
        for (int k = noun - 1; k > from; k--) {
            if (line.isPossessive(k)) {
                return new PartyPhrases(line).owner(from, k);
            }
        }
        return null;
    }

    private @Nullable PartyPhrase owner(int from, int to) {
        int start = Vocabulary.isDeterminer(line.word(from)) ? from + 1 : from;
        return start < to && endsPhrase(to - 1) ? classify(from, start, to) : null;
    }

    private @Nullable PartyPhrase at(int i) {
        Kind pronoun = pronoun(i);
        if (pronoun == Kind.WE) {
            return tails.withNames(new PartyPhrase(i, i + 1, pronoun, "we", 0, List.of(), List.of()));
        }
        if (pronoun != null) {
            return new PartyPhrase(i, i + 1, pronoun, line.word(i), 0, List.of(), List.of());
        }
        PartyPhrase phrase = plain(i);
        return phrase == null ? null : tails.extend(tails.withName(phrase));
    }

    private @Nullable Kind pronoun(int i) {
        return switch (line.word(i)) {
            case "they" -> Kind.THEY;
            case "he", "she" -> isExcellency(i) ? null : Kind.HE;
            case "we" -> Kind.WE;
            case "i" -> line.token(i).text().equals("I") ? Kind.I : null;
            case "it" -> Kind.IT;
            default -> null;
        };
    }

    /** "HE the Minister": His Excellency, and no pronoun; a line all in capitals does not tell. */
    private boolean isExcellency(int i) {
        boolean shouted = line.token(i).text().equals("HE") || line.token(i).text().equals("SHE");
        String next = i + 1 < line.size() ? line.token(i + 1).text() : "";
        return shouted && next.length() > 1 && !next.equals(next.toUpperCase(Locale.ROOT));
    }

    private @Nullable PartyPhrase plain(int i) {
        if (line.word(i).equals("each")) {
            return each(i);
        }
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
        int end = line.endsName(j) && endsPhrase(j - 1) ? j + 1 : j;
        PartyPhrase phrase = classify(i, start, j);
        if (phrase == null || line.isPossessive(j)) {
            return null;
        }
        return end == j ? phrase : new PartyPhrase(phrase.from(), end, phrase.kind(), phrase.head(), phrase.count(),
                phrase.mentions(), phrase.parts());
    }

    /** "Each side" is all sides, each for itself. */
    private @Nullable PartyPhrase each(int i) {
        boolean side = line.word(i + 1).equals("side") || line.word(i + 1).equals("party")
                || line.word(i + 1).equals("delegation");
        boolean state = line.word(i + 1).equals("country") || line.word(i + 1).equals("state");
        Kind kind = side ? Kind.GROUP : Kind.STATES;
        skip = i + 1;
        return side || state ? new PartyPhrase(i, i + 2, kind, "sides", 0, List.of(), List.of()) : null;
    }

    /** "both", "the two", "all". */
    private @Nullable PartyPhrase counted(int i, int start) {
        boolean two = Vocabulary.number(line.word(start)) > 0 && (line.word(i).equals("the") || line.word(i).equals("all"));
        if (two) {
            int count = Vocabulary.number(line.word(start));
            return new PartyPhrase(i, start + 1, Kind.GROUP, "sides", count, List.of(), List.of());
        }
        boolean all = line.word(i).equals("all")
                && (Vocabulary.isFinite(line.word(start)) || Vocabulary.isStating(line.word(start)));
        if (all) {
            return new PartyPhrase(i, i + 1, Kind.GROUP, "sides", 0, List.of(), List.of());
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
        if (line.word(j).endsWith("-member") || line.word(j).endsWith("-nation")) {
            return true;
        }
        if (line.isNamed(j) || Vocabulary.MODIFIERS.contains(line.word(j))
                || Vocabulary.HEADS.containsKey(line.word(j))) {
            return true;
        }
        if (line.word(j).equals("his") || line.word(j).equals("her")) {
            return Vocabulary.isStyle(line.word(j + 1));
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
        if (kind == Kind.GROUP && !"group".equals(Vocabulary.HEADS.get(head))) {
            head = headOfOffice(last, head);
        }
        int count = Vocabulary.number(line.word(start));
        if (count == 0 && line.word(from).equals("both")) {
            count = 2;
        }
        boolean counted = kind == Kind.SIDE && count >= 2;
        return new PartyPhrase(
                from, to, counted ? Kind.GROUP : kind, head, count, line.actors(from, to), List.of());
    }

    private @Nullable Kind kind(int last, String head) {
        Mention body = line.mention(last, NameType.ORGANIZATION);
        String first = body == null ? null : Vocabulary.HEADS.get(line.word(line.tokenAt(body.span().start())));
        if (first != null && (first.equals("states") || first.equals("group"))) {
            return first.equals("states") ? Kind.STATES : Kind.GROUP;
        }
        if (line.isCovered(last, NameType.PERSON)) {
            return Kind.NAMED;
        }
        Mention office = line.mention(last, NameType.OFFICE);
        if (office != null && line.tokenAt(office.span().start()) < last && line.isCovered(last, NameType.COUNTRY)
                && !line.isWhole(line.mention(line.tokenAt(office.span().start()), NameType.COUNTRY), last)) {
            return several(office) ? Kind.GROUP : Kind.HOLDER;
        }
        boolean of = false;
        for (int k = office == null ? last : line.tokenAt(office.span().start()); k < last; k++) {
            of |= line.word(k).equals("of");
        }
        if (office != null && line.tokenAt(office.span().start()) < last && (of || !Vocabulary.HEADS.containsKey(head))
                || office != null && line.isCovered(last, NameType.ORGANIZATION)) {
            return several(office) ? Kind.GROUP : Kind.HOLDER;
        }
        if (line.isWhole(line.mention(last, NameType.COUNTRY), last)) {
            return line.isCovered(last, NameType.ORGANIZATION) ? Kind.BODY : Kind.STATE;
        }
        String role = Vocabulary.HEADS.get(head);
        if (role != null) {
            return switch (role) {
                case "person" -> Kind.HOLDER;
                case "group", "sides" -> Kind.GROUP;
                case "states" -> Kind.STATES;
                case "side", "firms" -> Kind.SIDE;
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

    /** "The <b>leaders</b> of the Gulf Cooperation Council". */
    private String headOfOffice(int last, String head) {
        Mention office = line.mention(last, NameType.OFFICE);
        for (int k = office == null ? last : line.tokenAt(office.span().start()); k < last; k++) {
            if ("group".equals(Vocabulary.HEADS.get(line.word(k)))) {
                return line.word(k);
            }
        }
        return head;
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
            case BODY -> line.token(to - 1).isCapitalized() || !line.actors(from, to).isEmpty();
            case GROUP, SIDE, STATES -> opens
                    || kind == Kind.GROUP && Vocabulary.isPast(before) && line.word(to).equals("from")
                    || Vocabulary.isPreposition(before)
                    || Vocabulary.isQuote(before)
                    || line.token(from).isCapitalized();
            default -> true;
        };
    }
}
