package org.readout.desk.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Workspace;
import org.readout.jobs.TypedDate;
import org.readout.model.Anchor;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Change;
import org.readout.model.Commitment;
import org.readout.model.Description;
import org.readout.model.Due;
import org.readout.model.Edit;
import org.readout.model.Event;
import org.readout.model.EventKind;
import org.readout.model.Ids;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.Note;
import org.readout.model.Publication;
import org.readout.model.Review;
import org.readout.model.Span;
import org.readout.model.Timex;
import org.readout.timeline.Item;
import org.readout.timeline.Source;

/**
 * Changes dates from the strip, and adds to it. Each is one step that can be undone. A change of another release opens
 * that first, so that the officer sees the sentence it is of.
 */
public final class DateChanges {

    private final Workspace workspace;

    public DateChanges(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The date typed for an item; empty where it is none. "Next year" counts from the open release's publication. */
    Optional<Timex> read(Item item, String typed) {
        AnnotatedRelease open = workspace.openProperty().get();
        boolean own = open != null && item.entry().in(open.release().id());
        return read(typed, own ? open.release().publication().published() : item.when().timex().from());
    }

    Optional<Timex> read(String typed, @Nullable LocalDate from) {
        return TypedDate.read(typed, from);
    }

    /** Moves the due end of a commitment to a day. */
    public void due(Item end, LocalDate day) {
        date(end, Timex.day(day));
    }

    /** Gives an item another date. Where several releases tell of it, the one being read is taken, else the first. */
    public void date(Item item, Timex date) {
        AnnotatedRelease open = workspace.openProperty().get();
        Source source = item.entry().sourceIn(open == null ? null : open.release().id());
        if (source.isRelease()) {
            inRelease(source, release -> publication(release, date));
        } else {
            inRelease(source, release -> release.marks().stream()
                    .filter(mark -> mark.id().equals(source.mark())).findFirst()
                    .ifPresent(mark -> change(release, mark, dated(mark, item.end(), date))));
        }
    }

    private static Mark dated(Mark mark, boolean end, Timex date) {
        return switch (mark) {
            case Commitment commitment -> end
                    ? commitment.draft().due(new Due(date, condition(commitment), false)).review(Review.ACCEPTED).build()
                    : commitment.draft().said(date).review(Review.ACCEPTED).build();
            case Event event -> new Event(event.id(), event.anchor(), event.kind(), event.name(), date, event.place(),
                    event.participants(), event.reported(), Review.ACCEPTED, event.cue());
            case Mention mention -> mention.withValue(date).withReview(Review.ACCEPTED);
            case Note note -> note;
        };
    }

    private static @Nullable String condition(Commitment commitment) {
        Due due = commitment.due();
        return due == null ? null : due.condition();
    }

    private void change(AnnotatedRelease release, Mark before, Mark after) {
        if (!before.equals(after)) {
            workspace.change(Messages.text("do.date"), List.of(new Edit(release.release().id(), before, after)));
            workspace.chosenProperty().set(before.id());
        }
    }

    private void publication(AnnotatedRelease release, Timex date) {
        Publication before = release.release().publication();
        if (!date.from().equals(before.published())) {
            workspace.change(Change.ofDescription(Messages.text("do.date"), new Description(
                    release.release().id(), before, before.describedAs(new Publication(before.title(), before.publisher(),
                            date.from(), before.language(), before.address(), before.retrieved())))));
        }
    }

    /**
     * Adds an encounter to the open release, at the words that are chosen there, else at its first paragraph; false where
     * no release is open.
     */
    public boolean add(EventKind kind, String name, Timex date, String place) {
        AnnotatedRelease open = workspace.openProperty().get();
        if (open == null || open.release().version().paragraphs().isEmpty()) {
            return false;
        }
        Span at = workspace.chosenMark().map(Mark::span)
                .orElseGet(() -> open.release().version().paragraphs().getFirst().span());
        Event event = new Event(Ids.next(), Anchor.of(open.release().version(), at), kind, name, date,
                place.isBlank() ? null : place.strip(), List.of(), true, Review.ACCEPTED, null);
        workspace.change(Messages.text("do.add.event"), List.of(Edit.add(open.release().id(), event)));
        workspace.chosenProperty().set(event.id());
        return true;
    }

    /** Does something with a release once it is the one being read. */
    private void inRelease(Source source, Consumer<AnnotatedRelease> work) {
        UUID wanted = source.release();
        AnnotatedRelease open = workspace.openProperty().get();
        if (open != null && open.release().id().equals(wanted)) {
            work.accept(open);
            return;
        }
        workspace.openProperty().addListener(new ChangeListener<@Nullable AnnotatedRelease>() {
            @Override
            public void changed(
                    ObservableValue<? extends @Nullable AnnotatedRelease> property,
                    @Nullable AnnotatedRelease before, @Nullable AnnotatedRelease now) {
                workspace.openProperty().removeListener(this);
                if (now != null && now.release().id().equals(wanted)) {
                    // After all who follow what is open have heard of it.
                    workspace.ui().execute(() -> inRelease(source, work));
                }
            }
        });
        if (source.isRelease()) {
            workspace.open(wanted);
        } else {
            workspace.open(wanted, source.mark());
        }
    }
}
