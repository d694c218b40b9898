package org.readout.dossier.told;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.readout.model.AnnotatedRelease;
import org.readout.model.Mention;
import org.readout.model.Review;
import org.readout.model.Span;

/** A release's sentences, with the names in each: what claims are read from. */
final class Place {

    private static final int LONGEST = 500;
    private static final int AROUND = 160;

    final AnnotatedRelease annotated;
    final Told from;
    final List<Span> sentences;
    private final List<Mention> mentions;
    private final Map<Span, String> words = new HashMap<>();

    Place(AnnotatedRelease annotated, Told from, List<Span> sentences) {
        this.annotated = annotated;
        this.from = from;
        this.sentences = sentences;
        mentions = annotated.mentions().stream().filter(mention -> mention.review() != Review.REJECTED).toList();
    }

    String text() {
        return annotated.release().text();
    }

    int paragraph(int offset) {
        return annotated.release().version().paragraphAt(offset);
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<Mention> in(Span span) {
        List<Mention> inside = new ArrayList<>();
        for (Mention mention : mentions) {
            if (span.contains(mention.span())) {
                inside.add(mention);
            }
        }
        return inside;
    }

    /** The words there, held once however much is read from them. */
    String words(Span span) {
        return words.computeIfAbsent(span, made -> made.in(text()));
    }

    /** The sentence around a place; of a very long one the words about it. */
    Span around(Span span) {
        for (Span sentence : sentences) {
            if (sentence.contains(span.start()) && sentence.end() >= span.end()) {
                return sentence.length() <= LONGEST ? sentence : near(span, sentence);
            }
        }
        return span;
    }

    private Span near(Span span, Span sentence) {
        int start = Math.max(sentence.start(), span.start() - AROUND);
        int end = Math.min(sentence.end(), span.end() + AROUND);
        while (start > sentence.start() && !Character.isWhitespace(text().charAt(start - 1))) {
            start--;
        }
        while (end < sentence.end() && !Character.isWhitespace(text().charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }
}
