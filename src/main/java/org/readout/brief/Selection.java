package org.readout.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.readout.brief.BriefRequest.Scope;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Event;
import org.readout.model.Mark;
import org.readout.model.Note;
import org.readout.model.Review;
import org.readout.model.Timex;

/** What of a library a request asks for. */
final class Selection {

    private final BriefRequest request;
    private final PartyFilter parties;

    Selection(BriefRequest request) {
        this.request = request;
        this.parties = new PartyFilter(request.parties());
    }

    /** The releases wanted, in order of the date said; those not dated last. */
    List<AnnotatedRelease> releases(List<AnnotatedRelease> all) {
        Comparator<LocalDate> undatedLast = Comparator.nullsLast(Comparator.naturalOrder());
        return all.stream()
                .filter(this::wants)
                .map(annotated -> new Dated(annotated, firstDaySaid(annotated)))
                .sorted(Comparator.comparing(Dated::said, undatedLast)
                        .thenComparing(dated -> dated.annotated.release().publication().published(), undatedLast)
                        .thenComparing(dated -> dated.annotated.release().publication().title())
                        .thenComparing(dated -> dated.annotated.release().id()))
                .map(Dated::annotated)
                .toList();
    }

    /** A release with its first day, which is looked for among all its marks, and not at each comparison. */
    private record Dated(AnnotatedRelease annotated, @Nullable LocalDate said) {}

    /** The commitments of a release that go out, in the order of its text. */
    List<Commitment> commitments(AnnotatedRelease annotated) {
        Timex fallback = said(annotated);
        return visible(annotated.commitments()).stream()
                .filter(commitment -> request.forces().contains(commitment.force()))
                .filter(commitment -> isInRange(commitment.said() == null ? fallback : commitment.said()))
                .filter(commitment -> parties.acceptsAny(Sides.of(commitment).all()))
                .toList();
    }

    <M extends Mark> List<M> visible(List<M> marks) {
        return marks.stream()
                .filter(mark -> mark.review() == Review.ACCEPTED
                        || mark.review() == Review.SUGGESTED && request.scope() == Scope.ALL)
                .toList();
    }

    List<Note> notes(AnnotatedRelease annotated) {
        return request.notes()
                ? annotated.notes().stream().filter(note -> note.review() != Review.REJECTED).toList()
                : List.of();
    }

    private boolean wants(AnnotatedRelease annotated) {
        if (!request.releases().isEmpty() && !request.releases().contains(annotated.release().id())) {
            return false;
        }
        if (!commitments(annotated).isEmpty()) {
            return true;
        }
        return isInRange(said(annotated))
                && (parties.asksForAll()
                        || parties.acceptsAny(visible(annotated.events()).stream()
                                .flatMap(event -> event.participants().stream())));
    }

    private boolean isInRange(@Nullable Timex said) {
        LocalDate from = request.from();
        LocalDate to = request.to();
        if (from == null && to == null) {
            return true;
        }
        return said != null
                && (from == null || !said.to().isBefore(from))
                && (to == null || !said.from().isAfter(to));
    }

    private static @Nullable LocalDate firstDaySaid(AnnotatedRelease annotated) {
        Timex said = said(annotated);
        return said == null ? null : said.from();
    }

    /** When what a release reports was said: its first dated event, or else the day it was published. */
    private static @Nullable Timex said(AnnotatedRelease annotated) {
        LocalDate published = annotated.release().publication().published();
        Stream<Timex> events = annotated.events().stream()
                .filter(event -> event.reported() && event.review() != Review.REJECTED)
                .map(Event::date)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
        return Stream.concat(events, Stream.ofNullable(published).map(Timex::day)).findFirst().orElse(null);
    }
}
