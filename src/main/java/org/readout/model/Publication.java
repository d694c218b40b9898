package org.readout.model;

import java.net.URI;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Who put a release out, when, and where it was found. What is not known is null, never a guess.
 *
 * @param title the headline; where there is none the opening words with an ellipsis, or the file's name
 * @param publisher the ministry or outlet; empty where it is not known
 * @param language BCP 47, "und" where it is not known
 * @param publisherFound where in the text the publisher was found; null where it was given, confirmed or is not known
 * @param publishedFound where in the text the date was found; null where it was given, confirmed or is not known
 */
public record Publication(
        String title,
        String publisher,
        @Nullable LocalDate published,
        String language,
        @Nullable URI address,
        @Nullable LocalDate retrieved,
        @Nullable Clue publisherFound,
        @Nullable Clue publishedFound) {

    /** What is given, and not found in the text. */
    public Publication(
            String title,
            String publisher,
            @Nullable LocalDate published,
            String language,
            @Nullable URI address,
            @Nullable LocalDate retrieved) {
        this(title, publisher, published, language, address, retrieved, null, null);
    }

    /** Whether the date was found where it may not be that of publication: the officer is to be asked. */
    public boolean isDateUnsure() {
        return published != null && publishedFound != null && publishedFound.isUnsure();
    }

    /** Whether the publisher was found where another may be named: the officer is to be asked. */
    public boolean isPublisherUnsure() {
        return !publisher.isEmpty() && publisherFound != null && publisherFound.isUnsure();
    }

    /** As the officer says it is: nothing left to ask. */
    public Publication describedAs(String publisher, @Nullable LocalDate published) {
        return new Publication(title, publisher, published, language, address, retrieved);
    }
}
