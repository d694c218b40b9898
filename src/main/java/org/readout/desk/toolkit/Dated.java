package org.readout.desk.toolkit;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import javafx.util.Subscription;

import org.readout.model.AnnotatedRelease;

/**
 * What is dated in every release of the library, for a pane that draws them all. Nobody holds the releases themselves:
 * they arrive page after page, newest first, and each again when it is another than it was. A pane keeps of a release only
 * what it draws. For the interface's thread alone.
 */
public interface Dated {

    /**
     * A part of the library.
     *
     * @param begins whether the library is told from its start: what was told before is to be forgotten
     * @param releases each in the place of what was told of it before. Their marks may be those alone that bear a date,
     *     and their texts may be left out; paragraphs are there
     * @param gone releases the library no longer has
     * @param ripe whether this is to be shown now: every release has been told, or twice as many as were shown last, or the
     *     officer changed one. What is not ripe is to be taken in all the same
     */
    record Page(boolean begins, List<AnnotatedRelease> releases, Set<UUID> gone, boolean ripe) {

        public Page {
            releases = List.copyOf(releases);
            gone = Set.copyOf(gone);
        }
    }

    /** Tells {@code reader} all there is, and from then on each change, until the subscription ends. */
    Subscription follow(Consumer<Page> reader);

    /** Whether somebody who follows has not been told all there is yet. */
    boolean isTelling();
}
