package org.readout.timeline;

import org.jspecify.annotations.Nullable;
import org.readout.model.EventKind;
import org.readout.model.Force;

/** What stands at a date. */
public sealed interface What {

    Kind kind();

    /**
     * A meeting, a call or another encounter.
     *
     * @param told whether the release tells of it; otherwise it is only cited
     */
    record Encounter(EventKind event, String name, @Nullable String place, boolean told) implements What {

        @Override
        public Kind kind() {
            return Kind.MEETING;
        }
    }

    /**
     * A commitment.
     *
     * @param due where its line ends, or null
     */
    record Promise(Force force, String action, boolean restated, @Nullable DueEnd due) implements What {

        @Override
        public Kind kind() {
            return Kind.COMMITMENT;
        }
    }

    /** An anniversary. @param name as the release words it */
    record Anniversary(String name) implements What {

        @Override
        public Kind kind() {
            return Kind.ANNIVERSARY;
        }
    }

    /** A date that stands in a text. */
    record Mentioned() implements What {

        @Override
        public Kind kind() {
            return Kind.DATE;
        }
    }

    /** A release put out; its title is the source's. */
    record Published() implements What {

        @Override
        public Kind kind() {
            return Kind.PUBLICATION;
        }
    }
}
