package org.readout.desk.versions;

import org.readout.jobs.versions.Comparison;
import org.readout.model.AnnotatedRelease;

/** What is shown of two texts. */
sealed interface Beside {

    /** Nothing is chosen, or it is being read. */
    record Nothing() implements Beside {}

    /**
     * Two texts as one, with what was left out and what was put in.
     *
     * @param summary what changed, and what would become of the marks
     */
    record Differences(Comparison comparison, String summary) implements Beside {}

    /**
     * Two editions in two languages.
     *
     * @param told whether it is known which is the original; else the left one is the open release
     */
    record Editions(AnnotatedRelease original, AnnotatedRelease translation, boolean told) implements Beside {}
}
