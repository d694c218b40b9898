package org.readout.extract;

import org.readout.model.Release;
import org.readout.model.Suggestions;

/** Suggests names, dates, events and commitments in a release, each with the cue that made it. */
public final class Extractor {

    /** Whether releases in {@code language} (BCP 47) get suggestions. */
    public boolean speaks(String language) {
        return language.equals("en") || language.startsWith("en-");
    }

    /** Suggestions for the newest version; the same release gives the same suggestions, ids apart. */
    public Suggestions suggest(Release release) {
        throw new IllegalStateException("in work: " + release.id());
    }
}
