package org.readout.desk.margin;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.model.Commitment;
import org.readout.model.Event;
import org.readout.model.HistoryEntry;
import org.readout.model.Mark;
import org.readout.model.NameType;
import org.readout.model.Note;

/** One row of the margin. Rows are values: a card is drawn anew only where its row is another. */
sealed interface MarginRow {

    /** The mark the row stands for, or null. */
    default @Nullable UUID mark() {
        return null;
    }

    /** Where the words of a commitment or a note begin, in UTF-16 code units; -1 for rows that have no one place. */
    default int start() {
        return -1;
    }

    /** Whether it is shown as one line. */
    default boolean light() {
        return false;
    }

    /** What the officer is writing in it, or null. */
    default @Nullable Form form() {
        return null;
    }

    /**
     * @param paragraph where it stands, counted from 1
     * @param light shown as one line: a position, or any where cards are compact, that is not in hand
     * @param form what the officer is writing in it, or null
     */
    record CommitmentRow(Commitment commitment, int paragraph, boolean chosen, boolean light, @Nullable CommitmentForm form)
            implements MarginRow {
        @Override
        public UUID mark() {
            return commitment.id();
        }

        @Override
        public int start() {
            return commitment.span().start();
        }
    }

    /**
     * @param awaits whether the officer is asked to judge it
     * @param light shown as one line
     */
    record EventRow(Event event, int paragraph, boolean chosen, boolean awaits, boolean light,
            @Nullable EventForm form) implements MarginRow {
        @Override
        public UUID mark() {
            return event.id();
        }
    }

    /**
     * @param chosen place in the group of the mention in hand, from 0; -1 if none is
     * @param paragraph of the mention in hand
     * @param light shown as one line
     * @param form of the mention in hand or of the whole group, or null
     */
    record NameRow(NameGroup group, int chosen, int paragraph, boolean light, @Nullable Form form) implements MarginRow {
        @Override
        public UUID mark() {
            return group.mentions().get(Math.max(0, chosen)).id();
        }
    }

    /** @param light shown as one line */
    record NoteRow(Note note, int paragraph, boolean chosen, boolean light, @Nullable NoteForm form)
            implements MarginRow {
        @Override
        public UUID mark() {
            return note.id();
        }

        @Override
        public int start() {
            return note.span().start();
        }
    }

    /** @param type what the names under it name, or null where the head is of something else */
    record HeadRow(String text, @Nullable NameType type) implements MarginRow {}

    /** The quiet line that shows or hides what was rejected. */
    record RejectedRow(int count, boolean shown) implements MarginRow {}

    /** A name or event that was rejected, to be taken back. */
    record RejectedMarkRow(Mark rejected, int paragraph, boolean chosen) implements MarginRow {
        @Override
        public UUID mark() {
            return rejected.id();
        }
    }

    /**
     * @param only the mark whose history it is, or null where it is the release's
     * @param first whether it is the first step that touched that mark
     * @param now stands for the state of that mark at present
     */
    record HistoryRow(HistoryEntry entry, @Nullable UUID only, boolean first, int now) implements MarginRow {}

    /** Over the history of one mark: its words, and the way back to the history of all. */
    record HistoryOfRow(String quote) implements MarginRow {}
}
