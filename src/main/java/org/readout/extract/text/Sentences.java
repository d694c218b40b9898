package org.readout.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.readout.model.Paragraph;
import org.readout.model.Span;
import org.readout.model.Version;

/** Cuts a version into sentences: never in page furniture, never across paragraphs, in the order of the text. */
public final class Sentences {

    private final String text;
    private final Roles roles;
    private final List<Sentence> sentences = new ArrayList<>();

    private Sentences(Version version) {
        this.text = version.text();
        this.roles = new Roles(text);
    }

    /** The sentences of {@code version}. */
    public static List<Sentence> of(Version version) {
        Sentences sentences = new Sentences(version);
        int furniture = 0;
        for (Paragraph paragraph : version.paragraphs()) {
            int start = paragraph.span().start();
            int end = paragraph.span().end();
            while (furniture < version.furniture().size() && version.furniture().get(furniture).end() <= start) {
                furniture++;
            }
            for (int f = furniture; f < version.furniture().size() && version.furniture().get(f).start() < end; f++) {
                Span grey = version.furniture().get(f);
                sentences.addLines(start, grey.start(), paragraph.number());
                start = Math.max(start, grey.end());
            }
            sentences.addLines(start, end, paragraph.number());
        }
        return List.copyOf(sentences.sentences);
    }

    private void addLines(int start, int end, int paragraph) {
        for (Span line : Lines.of(text, start, end)) {
            addLine(line, paragraph);
        }
    }

    private void addLine(Span line, int paragraph) {
        List<Token> tokens = Tokenizer.tokens(text, line);
        if (tokens.isEmpty()) {
            return;
        }
        List<Integer> cuts = cuts(line, tokens);
        Role role = roles.of(line, tokens, cuts.size() == 1);
        int from = 0;
        if (role == Role.BODY) {
            from = Datelines.length(tokens);
            if (from > 0) {
                add(tokens.subList(0, from), paragraph, Role.DATELINE);
            }
        }
        for (int cut : cuts) {
            if (cut > from) {
                add(tokens.subList(from, cut), paragraph, role);
                from = cut;
            }
        }
    }

    private void add(List<Token> tokens, int paragraph, Role role) {
        Span span = new Span(tokens.getFirst().start(), tokens.getLast().end());
        sentences.add(new Sentence(span, paragraph, role, tokens));
    }

    /** The number of tokens up to each sentence's end. */
    private List<Integer> cuts(Span line, List<Token> tokens) {
        SentenceEnds ends = new SentenceEnds(text, line.start(), line.end());
        List<Integer> cuts = new ArrayList<>();
        int token = 0;
        for (int end = ends.next(); end >= 0; end = ends.next()) {
            while (token < tokens.size() && tokens.get(token).start() < end) {
                token++;
            }
            if (token > 0 && token < tokens.size() && endsBetween(tokens, token)) {
                cuts.add(token);
            }
        }
        for (int bullet = 1; bullet + 1 < tokens.size(); bullet++) {
            if (startsItem(tokens, bullet)) {
                cuts.add(bullet);
            }
        }
        cuts.add(tokens.size());
        return List.copyOf(new TreeSet<>(cuts));
    }

    /** Whether an item of a list run together starts with {@code tokens[bullet]}: "the talks. - The ministers". */
    private static boolean startsItem(List<Token> tokens, int bullet) {
        String mark = tokens.get(bullet).text();
        String before = tokens.get(bullet - 1).text();
        boolean apart = tokens.get(bullet - 1).end() < tokens.get(bullet).start()
                && tokens.get(bullet).end() < tokens.get(bullet + 1).start();
        return apart
                && (mark.equals("-") || mark.equals("*") || mark.equals("\u2022"))
                && (before.equals(".") || before.equals(";") || before.equals(":"));
    }

    /** Whether the end {@link SentenceEnds} sees in front of {@code tokens[next]} is one; it does not know all abbreviations. */
    private static boolean endsBetween(List<Token> tokens, int next) {
        Token before = tokens.get(next - 1);
        Token after = tokens.get(next);
        if (before.end() > after.start() || Character.isLowerCase(after.text().codePointAt(0))) {
            return false;
        }
        boolean abbreviated = before.isWord() && before.text().endsWith(".");
        return !abbreviated || !Abbreviations.goesOn(before.text(), after.text());
    }
}
