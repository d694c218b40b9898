package org.readout.extract.commitments;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.Vocabulary;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Publication;

/**
 * Who says so: the ministry or person the sentence names, carried on by "it added" and "the ministry", else who put the
 * release out. Asked line by line, in the order of the text.
 */
final class Attributions {

    private static final int LONGEST = 12;

    private final String publisher;
    private String last = "";

    Attributions(Publication publication) {
        this.publisher = publication.publisher();
    }

    /** Who says what stands from token {@code from} to {@code to} of {@code line}. */
    String of(Line line, int from, int to) {
        String named = named(line, from, to);
        if (named == null) {
            return publisher;
        }
        if (!named.isEmpty()) {
            last = named;
        }
        return last.isEmpty() ? publisher : last;
    }

    /** The source the line names; empty if it only points back ("it added"); null if there is none. */
    private @Nullable String named(Line line, int from, int to) {
        for (int k = 0; k < line.size(); k++) {
            boolean edge = k == 0 || line.isComma(k - 1) || Vocabulary.isQuote(line.word(k - 1));
            boolean outside = k < from || k >= to || line.word(k).equals("according");
            if (!edge || !outside || Vocabulary.isQuote(line.word(k))) {
                continue;
            }
            int length = length(line, k);
            boolean opens = k == 0 && !line.word(0).equals("according");
            if (length > 0 && !opens) {
                return source(line, k, k + length);
            }
        }
        return null;
    }

    private static boolean isPerson(String word) {
        return word.equals("he") || word.equals("she") || word.equals("they") || word.equals("we") || word.equals("i");
    }

    private static @Nullable String source(Line line, int from, int end) {
        int start = from;
        if (line.word(from).equals("according") || line.word(from).equals("as")) {
            start = line.word(from).equals("as") ? from + 3 : from + 2;
        } else if (Vocabulary.isSaying(line.word(from))) {
            start = from + 1;
        }
        int of = start;
        while (of < end && !line.word(of).equals("from") && !line.word(of).equals("by")) {
            of++;
        }
        int first = of < end ? of + 1 : start;
        int stop = end;
        while (stop > first && Vocabulary.isSaying(line.word(stop - 1))) {
            stop--;
        }
        if (first < stop && Vocabulary.isDeterminer(line.word(first))) {
            first++;
        }
        if (first + 1 == stop && isPerson(line.word(first))) {
            return null;
        }
        if (first >= stop || line.word(first).equals("it") || stop == first + 1
                && line.word(first).equals("ministry")) {
            return "";
        }
        for (int k = first; k < stop; k++) {
            Mention mention = line.mention(k, NameType.ORGANIZATION);
            Mention person = line.mention(k, NameType.PERSON);
            if (mention != null && k == first && line.after(mention) == stop) {
                return mention.entity();
            }
            if (person != null) {
                return person.entity();
            }
        }
        return line.text(first, stop);
    }

    /** How many tokens an attribution at {@code n} takes, 0 if there is none. */
    static int length(Line line, int n) {
        String word = line.word(n);
        String next = line.word(n + 1);
        boolean by = word.equals("as") && line.word(n + 2).equals("by") && next.length() > 4 && next.endsWith("ed");
        if (word.equals("according") && next.equals("to") || by) {
            return phraseEnd(line, n) - n;
        }
        if (Vocabulary.isSaying(word) && !next.equals("that") && !next.equals(",")) {
            return phraseEnd(line, n) - n;
        }
        if (Vocabulary.isPreposition(word) || word.equals("and") || word.equals("or")) {
            return 0;
        }
        for (int k = n + 1; k < Math.min(line.size(), n + LONGEST); k++) {
            String at = line.word(k);
            if (at.equals(",") || at.equals("and") || at.equals("that") || at.equals("to") || Vocabulary.isModal(at)) {
                return 0;
            }
            if (Vocabulary.isSaying(at)) {
                String after = line.word(k + 1);
                boolean told = at.equals("told") && !after.equals("that") && k - n <= 4;
                boolean plain = told || after.isEmpty() || after.equals(".") || after.equals(",")
                        || line.skipCircumstances(k + 1) > k + 1
                        || after.equals("in");
                boolean quoted = Vocabulary.isPreposition(after) && Vocabulary.isQuote(line.word(n - 1));
                return told || quoted ? phraseEnd(line, n) - n : plain ? k + 1 - n : 0;
            }
        }
        return 0;
    }

    private static int phraseEnd(Line line, int n) {
        int k = n;
        while (k < line.size() && !line.isComma(k) && !(k == line.size() - 1 && line.word(k).equals("."))) {
            k++;
        }
        return k;
    }
}
