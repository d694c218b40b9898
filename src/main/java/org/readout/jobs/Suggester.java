package org.readout.jobs;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.readout.extract.Extractor;
import org.readout.library.Library;
import org.readout.model.Release;
import org.readout.model.Suggestions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the extractor suggest marks, for new releases and for those whose suggestions are of an older extractor. */
final class Suggester {

    private static final Logger LOG = LoggerFactory.getLogger(Suggester.class);

    private final Library library;
    private final Extractor extractor;

    Suggester(Library library, Extractor extractor) {
        this.library = library;
        this.extractor = extractor;
    }

    /**
     * Suggestions for a release. Null where the extractor does not speak its language, or stumbles over the text: the
     * release can then still be read and marked by hand, and is suggested for again by a later extractor.
     */
    @Nullable Suggestions suggest(Release release) {
        if (!extractor.speaks(release.publication().language())) {
            return null;
        }
        try {
            return extractor.suggest(release);
        } catch (RuntimeException e) {
            LOG.warn("No suggestions for release {}: {}", release.id(), e.getClass().getName());
            LOG.debug("No suggestions", e);
            return null;
        }
    }

    /**
     * Replaces suggestions that another version of the extractor made.
     *
     * @param stopped asked before each release
     * @return how many releases have new suggestions
     */
    int renew(BooleanSupplier stopped) {
        int renewed = 0;
        for (UUID id : library.notSuggestedBy(Extractor.VERSION, "").join()) {
            if (stopped.getAsBoolean()) {
                break;
            }
            Release release = library.annotated(List.of(id)).join().getFirst().release();
            Suggestions suggestions = suggest(release);
            if (suggestions != null) {
                library.replaceSuggestions(release.version().id(), suggestions).join();
                renewed++;
            }
        }
        return renewed;
    }
}
