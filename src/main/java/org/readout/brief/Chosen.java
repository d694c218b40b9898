package org.readout.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Event;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.Note;
import org.readout.model.Publication;
import org.readout.model.Release;

/**
 * A release with the marks of it that go out.
 *
 * @param number counted from 1 through the brief
 * @param commitments by their number in the brief
 */
record Chosen(
        int number,
        Release release,
        Map<Integer, Commitment> commitments,
        List<Mention> mentions,
        List<Event> events,
        List<Note> notes) {

    static List<Chosen> of(List<AnnotatedRelease> releases, BriefRequest request) {
        Selection selection = new Selection(request);
        List<Chosen> chosen = new ArrayList<>();
        int next = 1;
        for (AnnotatedRelease annotated : selection.releases(releases)) {
            Map<Integer, Commitment> numbered = new TreeMap<>();
            for (Commitment commitment : selection.commitments(annotated)) {
                numbered.put(next++, commitment);
            }
            chosen.add(new Chosen(
                    chosen.size() + 1,
                    annotated.release(),
                    numbered,
                    selection.visible(annotated.mentions()),
                    selection.visible(annotated.events()),
                    selection.notes(annotated)));
        }
        return List.copyOf(chosen);
    }

    /** The release with the marks that go out and no others. */
    AnnotatedRelease annotated() {
        return new AnnotatedRelease(release, Stream.of(commitments.values(), mentions, events)
                .<Mark>flatMap(Collection::stream).toList());
    }

    Publication publication() {
        return release.publication();
    }

    String title() {
        return Clean.line(publication().title());
    }

    String publisher() {
        String publisher = Clean.line(publication().publisher());
        return publisher.isEmpty() ? Wording.of("publisher.none") : publisher;
    }

    /** The date of publication by itself. */
    String published() {
        LocalDate published = publication().published();
        return published == null ? Wording.of("published.unknown") : DateWords.of(published);
    }

    /** The date of publication within a citation: "published 27 December 2024". */
    String publishedOn() {
        LocalDate published = publication().published();
        return published == null
                ? Wording.of("published.none")
                : Wording.of("published.on", DateWords.of(published));
    }

    @Nullable String address() {
        return Clean.link(publication().address());
    }

    /** "¶2", or "¶2–3" for a statement that runs on. */
    String paragraph(Commitment commitment) {
        int first = release.version().paragraphAt(commitment.span().start());
        int last = release.version().paragraphAt(commitment.span().end() - 1);
        return first == last ? "¶" + first : "¶" + first + "–" + last;
    }
}
