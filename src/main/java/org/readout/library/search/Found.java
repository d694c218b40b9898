package org.readout.library.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.readout.model.Mark;
import org.readout.model.Span;

/** Where in a text what was asked for stands. */
final class Found {

    /** More in one text, and the eye is helped no further. */
    private static final int MOST = 5000;

    /** One place: {@code asked} says which of the things asked for, counted from 0. */
    record Place(int asked, Span span) {}

    private Found() {}

    /** The places of the phrases and, as one thing more, of the marks of which all the facts hold; in no order. */
    static List<Place> in(String text, List<Mark> marks, Question question) {
        List<Place> places = new ArrayList<>();
        List<Clause.Phrase> phrases = question.phrases();
        if (!phrases.isEmpty()) {
            List<Word> words = Words.of(text);
            for (int i = 0; i < phrases.size(); i++) {
                add(words, phrases.get(i), i, places);
            }
        }
        if (!question.facts().isEmpty()) {
            for (Mark mark : marks) {
                Set<String> facts = Facts.of(mark);
                if (question.facts().stream().allMatch(fact -> fact.isIn(facts))) {
                    places.add(new Place(phrases.size(), mark.span()));
                }
            }
        }
        return places;
    }

    static boolean holds(String text, Clause.Phrase phrase) {
        List<Place> places = new ArrayList<>();
        add(Words.of(text), phrase, 0, places);
        return !places.isEmpty();
    }

    private static void add(List<Word> words, Clause.Phrase phrase, int asked, List<Place> places) {
        int length = phrase.words().size();
        for (int at = 0; at + length <= words.size() && places.size() < MOST; at++) {
            if (stands(words, at, phrase)) {
                int start = words.get(at).start();
                places.add(new Place(asked, new Span(start, Math.max(start, end(words, at + length - 1, phrase)))));
            }
        }
    }

    private static boolean stands(List<Word> words, int at, Clause.Phrase phrase) {
        int last = phrase.words().size() - 1;
        for (int i = 0; i <= last; i++) {
            String wanted = phrase.words().get(i);
            String there = words.get(at + i).text();
            if (i == last && phrase.unfinished() ? !there.startsWith(wanted) : !there.equals(wanted)) {
                return false;
            }
        }
        return true;
    }

    /** Of a pair of letters found by its first, the first alone was asked for. */
    private static int end(List<Word> words, int last, Clause.Phrase phrase) {
        Word word = words.get(last);
        boolean half = word.spaceless() && phrase.unfinished() && !word.isTail()
                && phrase.words().getLast().length() < word.text().length();
        return half && last + 1 < words.size() ? words.get(last + 1).start() : word.end();
    }
}
