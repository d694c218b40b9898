package org.readout.desk.margin;

import java.util.UUID;

/** What the officer is writing in a card, until it is saved or let go. One is open at a time. */
sealed interface Form permits MarkForm, GroupForm, MergeForm, SplitForm {

    /** The mark it stands at; of a group, its first. */
    UUID mark();

    /** Whether it would change anything. */
    boolean isChanged();

    /** Keeps what is written as one step that can be undone; false, with the reason beside the field, if it cannot. */
    boolean save();
}
