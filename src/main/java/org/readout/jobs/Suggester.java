package org.readout.jobs;

import org.jspecify.annotations.Nullable;
import org.readout.extract.Extractor;
import org.readout.extract.lexicon.LessonBook;
import org.readout.model.Release;
import org.readout.model.Suggestions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the extractor suggest marks, where it can. */
final class Suggester {

    private static final Logger LOG = LoggerFactory.getLogger(Suggester.class);

    private final Extractor extractor;

    Suggester(Extractor extractor) {
        this.extractor = extractor;
    }

    /**
     * Suggestions for a release. Null where the extractor does not speak its language, or stumbles over the text: the
     * release can then still be read and marked by hand, and is suggested for again by a later extractor.
     */
    @Nullable Suggestions suggest(Release release, LessonBook book) {
        if (!extractor.speaks(release.publication().language())) {
            return null;
        }
        try {
            return extractor.suggest(release, book);
        } catch (RuntimeException e) {
            LOG.warn("No suggestions for release {}: {}", release.id(), e.getClass().getName());
            LOG.debug("No suggestions", e);
            return null;
        }
    }
}
