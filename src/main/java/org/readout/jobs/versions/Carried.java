package org.readout.jobs.versions;

import org.jspecify.annotations.Nullable;
import org.readout.model.Mark;
import org.readout.model.Span;

/**
 * What became of a mark in a later version.
 *
 * @param mark as it stood in the earlier version
 * @param place where it stands in the later one, with the same words; null where that is not sure
 * @param perhaps where its words may have stood, if they are not there: to be shown, never to be taken
 */
public record Carried(Mark mark, Outcome outcome, @Nullable Span place, @Nullable Span perhaps) {

    /** How a mark fared. */
    public enum Outcome {
        /** Its words stand where they stood, whatever was put in or left out before them. */
        FOUND,
        /** Its words, in the sentence they were in, stand elsewhere. */
        MOVED,
        /** Its words are gone, or stand in another sentence, or it cannot be told where. */
        NEEDS_REVIEW
    }
}
