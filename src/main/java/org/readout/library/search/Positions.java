package org.readout.library.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words handed to the index, each at its position. */
final class Positions extends TokenStream {

    /** So far apart stand the words of a title from those of the text: no phrase reaches over. */
    private static final int GAP = 100;

    private final List<String> words = new ArrayList<>();
    private final List<Integer> steps = new ArrayList<>();
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private int at;

    /** Adds the words of a text, one after the other. */
    Positions add(String text) {
        int gap = GAP;
        for (Word word : Words.of(text)) {
            words.add(word.text());
            steps.add(gap);
            gap = 1;
        }
        return this;
    }

    /** Adds words that stand in a row. */
    Positions add(List<String> row) {
        int gap = GAP;
        for (String word : row) {
            words.add(word);
            steps.add(gap);
            gap = 1;
        }
        return this;
    }

    /** Adds words that all stand at one position, the next. */
    Positions together(Collection<String> all) {
        int gap = 1;
        for (String word : all) {
            words.add(word);
            steps.add(gap);
            gap = 0;
        }
        return this;
    }

    /** How the words begin, as {@link Fields#BEGINNINGS} has it. */
    Set<String> beginnings() {
        Set<String> beginnings = new HashSet<>();
        for (String word : words) {
            int end = 0;
            for (int i = 0; i < Fields.LONGEST_BEGINNING && end < word.length(); i++) {
                end += Character.charCount(word.codePointAt(end));
                beginnings.add(word.substring(0, end));
            }
        }
        return beginnings;
    }

    @Override
    public void reset() {
        at = 0;
    }

    @Override
    public boolean incrementToken() {
        if (at == words.size()) {
            return false;
        }
        clearAttributes();
        term.append(words.get(at));
        step.setPositionIncrement(steps.get(at));
        at++;
        return true;
    }
}
