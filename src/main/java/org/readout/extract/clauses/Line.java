package org.readout.extract.clauses;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.Role;
import org.readout.extract.text.Sentence;
import org.readout.extract.text.Token;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Span;

/** A sentence with what is known of each of its words: the names that cover it, and whether it is quoted speech. */
public final class Line {

    /** A sentence of so many tokens behind a number or bullet is of a paragraph, a shorter one an item. */
    private static final int NUMBERED = 12;

    /** An apostrophe alone makes a possessive behind these; behind others it ends the name itself: "Ng\u2019". */
    private static final String SIBILANTS = "sxz";

    /** The types of name that someone who acts may have. */
    static final List<NameType> ACTORS =
            List.of(NameType.PERSON, NameType.COUNTRY, NameType.ORGANIZATION, NameType.PLACE, NameType.OFFICE);

    private final Sentence sentence;
    private final int number;
    private final List<String> words = new ArrayList<>();
    private final List<Mention> mentions;
    private final Map<NameType, @Nullable Mention[]> covering = new EnumMap<>(NameType.class);
    private final boolean[] named;
    private final boolean[] quoted;
    private final boolean endsQuoted;

    private Line(Sentence sentence, int number, List<Mention> mentions, boolean startsQuoted) {
        this.sentence = sentence;
        this.number = number;
        this.mentions = List.copyOf(mentions);
        this.named = new boolean[sentence.tokens().size()];
        this.quoted = new boolean[sentence.tokens().size()];
        boolean inside = startsQuoted;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            String word = sentence.tokens().get(i).lower();
            words.add(word);
            if (Vocabulary.isQuote(word)) {
                inside = word.equals("\u201c") || word.equals("\"") && !inside;
            } else {
                quoted[i] = inside;
            }
        }
        this.endsQuoted = inside;
        for (Mention mention : mentions) {
            cover(mention);
        }
    }

    /**
     * The sentences with their names, in order. A quotation left open goes on in the next sentence of its paragraph.
     */
    public static List<Line> of(List<Sentence> sentences, List<Mention> mentions) {
        List<Mention> ordered = mentions.stream()
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList();
        List<Line> lines = new ArrayList<>();
        int next = 0;
        Line before = null;
        for (Sentence sentence : sentences) {
            while (next < ordered.size() && ordered.get(next).span().start() < sentence.span().start()) {
                next++;
            }
            List<Mention> inside = new ArrayList<>();
            while (next < ordered.size() && ordered.get(next).span().start() < sentence.span().end()) {
                Mention mention = ordered.get(next++);
                if (mention.type() != NameType.PERSON || !Namesakes.isHouse(sentence, mention)) {
                    inside.add(mention);
                }
            }
            boolean open = before != null && before.endsQuoted && before.paragraph() == sentence.paragraph();
            before = new Line(sentence, lines.size(), inside, open);
            lines.add(before);
        }
        return lines;
    }

    private void cover(Mention mention) {
        boolean actor = ACTORS.contains(mention.type());
        @Nullable Mention[] cover = covering.computeIfAbsent(mention.type(), type -> new Mention[words.size()]);
        for (int i = tokenAt(mention.span().start()); i < words.size()
                && token(i).start() < mention.span().end(); i++) {
            named[i] |= actor;
            Mention there = cover[i];
            if (there == null || there.span().length() < mention.span().length()) {
                cover[i] = mention;
            }
        }
    }

    /** The first token that ends behind {@code offset}. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (token(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public int size() {
        return words.size();
    }

    /** The place of this sentence among all, from 0. */
    public int number() {
        return number;
    }

    public int paragraph() {
        return sentence.paragraph();
    }

    public Role role() {
        return sentence.role();
    }

    /** Whether it tells what happened: a sentence of the body, or a long one of a numbered paragraph. */
    public boolean tells() {
        boolean numbered = role() == Role.LIST && size() >= NUMBERED && word(size() - 1).equals(".");
        return role() == Role.BODY || numbered;
    }

    public Span span() {
        return sentence.span();
    }

    /** Word {@code i} in lower case; empty before the first and after the last. */
    public String word(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i);
    }

    public Token token(int i) {
        return sentence.tokens().get(i);
    }

    public boolean isQuoted(int i) {
        return quoted[i];
    }

    public boolean isComma(int i) {
        return word(i).equals(",");
    }

    /** The longest name of {@code type} over word {@code i}, or null. */
    public @Nullable Mention mention(int i, NameType type) {
        @Nullable Mention[] cover = covering.get(type);
        return cover == null || i < 0 || i >= cover.length ? null : cover[i];
    }

    public boolean isCovered(int i, NameType type) {
        return mention(i, type) != null;
    }

    public boolean isPossessive(int i) {
        return i < words.size() && token(i).isPossessive() && !endsName(i);
    }

    /** Whether word {@code i} is an apostrophe that belongs to the name before it. */
    boolean endsName(int i) {
        return i > 0 && i < words.size() && token(i).isPossessive() && token(i).text().length() == 1
                && SIBILANTS.indexOf(last(word(i - 1))) < 0;
    }

    private static char last(String word) {
        return word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
    }

    /** Whether word {@code i} is part of the name of someone who may act. */
    public boolean isNamed(int i) {
        return i >= 0 && i < named.length && named[i];
    }

    /** The names of those who may act, from token {@code from} up to, without, {@code to}. */
    List<Mention> actors(int from, int to) {
        List<Mention> actors = new ArrayList<>();
        for (int i = from; i < to; i++) {
            for (NameType type : ACTORS) {
                Mention mention = mention(i, type);
                if (mention != null && !actors.contains(mention)) {
                    actors.add(mention);
                }
            }
        }
        return actors;
    }

    /** Whether {@code mention} ends with word {@code last} and starts where a word starts; not in "Korea-Japan". */
    boolean isWhole(@Nullable Mention mention, int last) {
        return mention != null
                && mention.span().end() == token(last).end()
                && token(tokenAt(mention.span().start())).start() == mention.span().start();
    }

    /** The words of {@code mention}. */
    public String text(Mention mention) {
        return mention.anchor().quote();
    }

    public List<Mention> mentions() {
        return mentions;
    }

    /** One past the last token of {@code mention}. */
    public int after(Mention mention) {
        return tokenAt(mention.span().end() - 1) + 1;
    }

    /** The span from token {@code from} up to, without, token {@code to}. */
    public Span span(int from, int to) {
        return new Span(token(from).start(), token(to - 1).end());
    }

    /** The words from token {@code from} up to, without, {@code to}, as the release has them, spaces made single. */
    public String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && token(i).start() > token(i - 1).end()) {
                text.append(' ');
            }
            text.append(token(i).text());
        }
        return text.toString();
    }

    /** Steps over "on Friday", "in Tokyo", "today", adverbs and quotation marks, from {@code i} rightwards. */
    public int skipCircumstances(int i) {
        int at = i;
        while (at < size()) {
            int next = circumstance(at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private int circumstance(int i) {
        if (Vocabulary.isHave(word(i))) {
            int next = Vocabulary.isQuote(word(i + 1)) ? i + 2 : i + 1;
            return Vocabulary.isFinite(word(next)) || Vocabulary.isAdverb(word(next))
                    || Vocabulary.isParticiple(word(next)) ? i + 1 : i;
        }
        if (Vocabulary.isAdverb(word(i)) || Vocabulary.isQuote(word(i))) {
            return i + 1;
        }
        if (word(i).equals("(")) {
            Mention day = mention(i + 1, NameType.DATE);
            return day != null && word(after(day)).equals(")") ? after(day) + 1 : i;
        }
        int at = Vocabulary.isPreposition(word(i)) ? i + 1 : i;
        Mention date = mention(at, NameType.DATE);
        if (date != null && tokenAt(date.span().start()) == at) {
            return after(date);
        }
        Mention place = mention(at, NameType.PLACE);
        if (at > i && (word(i).equals("in") || word(i).equals("at")) && place != null) {
            return after(place);
        }
        return i;
    }
}
