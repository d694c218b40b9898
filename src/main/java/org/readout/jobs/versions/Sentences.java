package org.readout.jobs.versions;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.readout.model.Paragraph;
import org.readout.model.Span;
import org.readout.model.Version;

/** The sentences of a text, by their places and by their words. A headline, or a paragraph without a full stop, is one. */
final class Sentences {

    private final String text;
    private final List<Span> spans = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Span> places = new HashMap<>();

    Sentences(Version version) {
        text = version.text();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        for (Paragraph paragraph : version.paragraphs()) {
            String words = paragraph.span().in(text);
            breaks.setText(words);
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
                add(paragraph.span().start() + from, words.substring(from, to).stripTrailing());
                from = to;
            }
        }
    }

    private void add(int start, String words) {
        if (!words.isEmpty()) {
            Span span = new Span(start, start + words.length());
            spans.add(span);
            counts.merge(words, 1, Integer::sum);
            places.putIfAbsent(words, span);
        }
    }

    /** The sentences {@code span} stands in, in order; empty where it stands in none, as between paragraphs. */
    List<Span> of(Span span) {
        int at = Collections.binarySearch(spans, span, Comparator.comparingInt(Span::start));
        int first = at >= 0 ? at : Math.max(0, -at - 2);
        List<Span> found = new ArrayList<>();
        for (int i = first; i < spans.size() && spans.get(i).start() < span.end(); i++) {
            if (spans.get(i).overlaps(span)) {
                found.add(spans.get(i));
            }
        }
        return found;
    }

    /** How often a sentence stands in the text. */
    int count(String sentence) {
        return counts.getOrDefault(sentence, 0);
    }

    /** Where it stands first, or null. */
    @Nullable Span place(String sentence) {
        return places.get(sentence);
    }
}
