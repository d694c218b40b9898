package org.readout.desk.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.desk.margin.MarginRow.CommitmentRow;
import org.readout.desk.margin.MarginRow.EventRow;
import org.readout.desk.margin.MarginRow.HeadRow;
import org.readout.desk.margin.MarginRow.NameRow;
import org.readout.desk.margin.MarginRow.NoteRow;
import org.readout.desk.margin.MarginRow.RejectedMarkRow;
import org.readout.desk.margin.MarginRow.RejectedRow;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.model.Commitment;
import org.readout.model.Event;
import org.readout.model.Force;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Note;
import org.readout.model.Review;
import org.readout.model.Version;

/**
 * The rows of the margin for one release.
 *
 * @param text whose marks they are
 * @param held the mark in hand, or null
 * @param form what is being written, or null
 * @param rejectedShown whether what was rejected is listed at the end
 * @param compact whether each card but the one in hand is one line
 */
record MarginRows(Contents contents, Version text, @Nullable Mark held, @Nullable Form form, boolean rejectedShown,
        boolean compact) {

    static boolean isPromise(Commitment commitment) {
        return commitment.review() != Review.REJECTED && commitment.force() != Force.POSITION;
    }

    /** Whether rows of the same marks would be the same here and there but for the mark in hand. */
    boolean isDrawnAs(MarginRows other) {
        return text.id().equals(other.text.id()) && Objects.equals(form, other.form)
                && rejectedShown == other.rejectedShown && compact == other.compact
                && contents.policy().equals(other.contents.policy());
    }

    /** Whether another mark of a kind is in hand than was, or none is that was. */
    boolean holdsAnother(@Nullable MarginRows before, Class<? extends Mark> kind) {
        return before == null || !Objects.equals(held(kind), before.held(kind));
    }

    private @Nullable UUID held(Class<? extends Mark> kind) {
        return held != null && kind.isInstance(held) ? held.id() : null;
    }

    /** Commitments in the order of the text, positions among them as light lines; at the end what was rejected. */
    List<MarginRow> commitments() {
        List<MarginRow> rows = new ArrayList<>();
        List<Commitment> rejected = new ArrayList<>();
        for (Commitment commitment : contents.commitments()) {
            if (commitment.review() == Review.REJECTED) {
                rejected.add(commitment);
            } else {
                rows.add(row(commitment));
            }
        }
        if (!rejected.isEmpty()) {
            rows.add(new RejectedRow(rejected.size(), rejectedShown));
            rejected.stream().filter(mark -> rejectedShown || isChosen(mark)).forEach(mark -> rows.add(row(mark)));
        }
        return rows;
    }

    /** Events first, since parties and dates rest on them; then names by type and entity. */
    List<MarginRow> names() {
        List<MarginRow> rows = new ArrayList<>();
        List<Event> events = contents.events().stream().filter(event -> event.review() != Review.REJECTED).toList();
        if (!events.isEmpty()) {
            rows.add(new HeadRow(Messages.text("margin.events", events.size()), null));
            events.forEach(event -> rows.add(new EventRow(event, paragraph(event), isChosen(event), contents.policy().awaits(event), compact && !isHeld(event),
                    form(event, EventForm.class))));
        }
        for (Map.Entry<NameType, List<NameGroup>> type : contents.names().entrySet()) {
            rows.add(new HeadRow(
                    Messages.text("margin.names.head", Words.type(type.getKey()).toUpperCase(Locale.UK), type.getValue().size()), type.getKey()));
            type.getValue().forEach(group -> rows.add(row(group)));
        }
        List<Mark> rejected = contents.rejected();
        if (!rejected.isEmpty()) {
            rows.add(new RejectedRow(rejected.size(), rejectedShown));
            rejected.stream().filter(mark -> rejectedShown || isChosen(mark))
                    .forEach(mark -> rows.add(new RejectedMarkRow(mark, paragraph(mark), isChosen(mark))));
        }
        return rows;
    }

    /** In the order of the text; those that are resolved as light lines. */
    List<MarginRow> notes() {
        return contents.notes().stream().filter(note -> note.review() != Review.REJECTED).map(this::row).toList();
    }

    private MarginRow row(Note note) {
        boolean light = (compact || note.resolved()) && !isHeld(note);
        return new NoteRow(note, paragraph(note), isChosen(note), light, form(note, NoteForm.class));
    }

    private MarginRow row(Commitment commitment) {
        boolean light = (compact || commitment.force() == Force.POSITION) && !isHeld(commitment);
        return new CommitmentRow(
                commitment, paragraph(commitment), isChosen(commitment), light, form(commitment, CommitmentForm.class));
    }

    private MarginRow row(NameGroup group) {
        int at = held instanceof Mention mention && group.type() == mention.type() && group.entity().equals(mention.entity())
                ? group.indexOf(mention.id()) : -1;
        boolean written = form != null && group.indexOf(form.mark()) >= 0;
        return new NameRow(group, at, at < 0 ? 0 : paragraph(group.mentions().get(at)), compact && at < 0 && !written,
                written ? form : null);
    }

    private boolean isChosen(Mark mark) {
        return held != null && mark.id().equals(held.id());
    }

    private boolean isHeld(Mark mark) {
        return isChosen(mark) || form != null && form.mark().equals(mark.id());
    }

    private int paragraph(Mark mark) {
        return text.paragraphAt(mark.span().start());
    }

    private <F extends Form> @Nullable F form(Mark mark, Class<F> kind) {
        return form != null && form.mark().equals(mark.id()) && kind.isInstance(form) ? kind.cast(form) : null;
    }
}
