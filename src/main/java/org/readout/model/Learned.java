package org.readout.model;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A lesson with where it comes from and whether it is followed.
 *
 * @param times how many judgements teach it
 */
public record Learned(Lesson lesson, Source source, int times, State state) {

    /** Whether a lesson is followed. */
    public enum State {
        /** It is followed. */
        IN_USE,
        /** The officer took it back. */
        TAKEN_BACK,
        /** A newer judgement says otherwise. */
        OVERRULED
    }

    /**
     * Where a lesson comes from: the newest judgement that teaches it, or a line of a word list.
     *
     * @param release null for a word list
     * @param mark null for a word list
     * @param title of the release, or the list and its line: "names.tsv, line 3"
     * @param at when it was judged; null for a word list
     * @param officer who judged; empty for a word list
     */
    public record Source(
            @Nullable UUID release, @Nullable UUID mark, String title, @Nullable Instant at, String officer) {

        /** A line of a desk's word list. */
        public static Source list(String file, int line) {
            return new Source(null, null, file + ", line " + line, null, "");
        }
    }
}
