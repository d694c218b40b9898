package org.readout.brief;

import java.util.List;
import java.util.Optional;

import org.readout.brief.Block.Picture;
import org.readout.model.AnnotatedRelease;

/** Draws the timeline of a brief: a brief itself knows of none. */
@FunctionalInterface
public interface Strip {

    Strip NONE = (releases, request) -> Optional.empty();

    /**
     * A picture of what goes out; empty where nothing of it is dated.
     *
     * @param releases those of the brief, with the marks that go out and no others
     */
    Optional<Picture> draw(List<AnnotatedRelease> releases, BriefRequest request);
}
