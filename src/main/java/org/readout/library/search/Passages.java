package org.readout.library.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.readout.library.search.Found.Place;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Note;
import org.readout.model.Paragraph;
import org.readout.model.Passage;
import org.readout.model.Review;
import org.readout.model.Span;
import org.readout.model.Version;

/** Looks in a release, as the store has it, for what was asked; an index left behind can thus show no words that are gone. */
final class Passages {

    /** What is shown of a longer paragraph, in UTF-16 code units, and how much of it before the first hit. */
    private static final int SHOWN = 200;
    private static final int BEFORE = 40;

    private final Question question;
    private final AnnotatedRelease release;
    private final Version version;
    private final String text;

    Passages(Question question, AnnotatedRelease release) {
        this.question = question;
        this.release = release;
        version = release.release().version();
        text = version.text();
    }

    /** Every place that answers, in order, none overlapping another. */
    List<Span> all() {
        return merged(Found.in(text, release.marks(), question));
    }

    /** The place with the most different things asked for, near each other; the first of these. */
    Passage best() {
        List<Place> places = new ArrayList<>(Found.in(text, release.marks(), question));
        places.sort(Comparator.comparing(Place::span));
        if (places.isEmpty()) {
            return beside();
        }
        int best = 0;
        int most = -1;
        for (int i = 0; i < places.size(); i++) {
            int worth = worth(places, i);
            if (worth > most) {
                best = i;
                most = worth;
            }
        }
        return at(places.get(best).span().start(), merged(places), "");
    }

    private int worth(List<Place> places, int first) {
        Span span = places.get(first).span();
        Span paragraph = paragraph(span.start()).span();
        Set<Integer> asked = new HashSet<>();
        for (int i = first; i < places.size(); i++) {
            int start = places.get(i).span().start();
            if (start >= paragraph.end() || start > span.start() + SHOWN - BEFORE) {
                break;
            }
            asked.add(places.get(i).asked());
        }
        return version.isFurniture(span) ? 0 : asked.size();
    }

    /** The release answers by a note, or by its title or a name: shown is where the note stands, or the opening. */
    private Passage beside() {
        for (Note note : release.notes()) {
            String words = note.text() + " " + String.join(" ", note.tags());
            boolean answers = note.review() != Review.REJECTED
                    && question.phrases().stream().anyMatch(phrase -> Found.holds(words, phrase));
            if (answers) {
                return at(note.span().start(), List.of(), note.text());
            }
        }
        return at(opening(), List.of(), "");
    }

    private int opening() {
        return version.paragraphs().stream()
                .map(Paragraph::span)
                .filter(span -> !version.isFurniture(span))
                .findFirst().map(Span::start).orElse(0);
    }

    private Passage at(int offset, List<Span> hits, String note) {
        Paragraph paragraph = paragraph(offset);
        Span shown = shown(paragraph.span(), offset);
        List<Span> inSight = hits.stream()
                .filter(shown::overlaps)
                .map(hit -> new Span(Math.max(hit.start(), shown.start()), Math.min(hit.end(), shown.end())))
                .toList();
        return new Passage(
                paragraph.number(), shown, text.substring(shown.start(), shown.end()), inSight, note);
    }

    private Paragraph paragraph(int offset) {
        int index = version.paragraphAt(offset) - 1;
        return index < version.paragraphs().size()
                ? version.paragraphs().get(index)
                : new Paragraph(1, new Span(0, text.length()));
    }

    /** A short paragraph whole; of a longer one a piece around {@code offset} that begins and ends with a word. */
    private Span shown(Span paragraph, int offset) {
        if (paragraph.end() - paragraph.start() <= SHOWN + BEFORE) {
            return paragraph;
        }
        int start = Math.min(Math.max(paragraph.start(), offset - BEFORE), Math.max(paragraph.start(), paragraph.end() - SHOWN));
        if (start > paragraph.start()) {
            int blank = text.indexOf(' ', start);
            start = blank >= 0 && blank < offset ? blank + 1 : whole(Math.min(start, offset));
        }
        int end = Math.min(paragraph.end(), start + SHOWN);
        if (end < paragraph.end()) {
            int blank = text.lastIndexOf(' ', end);
            end = blank > start + SHOWN / 2 ? blank : whole(end);
        }
        return new Span(start, end);
    }

    /** The offset, or the one before where it would part a pair of surrogates. */
    private int whole(int offset) {
        boolean parts = offset > 0 && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return parts ? offset - 1 : offset;
    }

    private static List<Span> merged(List<Place> places) {
        List<Span> spans = new ArrayList<>();
        places.stream().map(Place::span).sorted().forEach(span -> {
            if (!spans.isEmpty() && spans.getLast().end() >= span.start()) {
                Span last = spans.removeLast();
                spans.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                spans.add(span);
            }
        });
        return spans;
    }
}
