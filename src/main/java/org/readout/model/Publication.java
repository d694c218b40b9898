package org.readout.model;

import java.net.URI;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Who put a release out, when, and where it was found. What is not known is null, never a guess. Each clue says where
 * the fact was found; it is null where the fact was given, confirmed or is not known.
 *
 * @param title the headline; where there is none the opening words with an ellipsis, or the file's name
 * @param publisher the ministry or outlet; empty where it is not known
 * @param language BCP 47, "und" where it is not known
 * @param address on the web
 * @param retrieved the day it was taken from there, or came by mail
 */
public record Publication(
        String title,
        String publisher,
        @Nullable LocalDate published,
        String language,
        @Nullable URI address,
        @Nullable LocalDate retrieved,
        @Nullable Clue publisherFound,
        @Nullable Clue publishedFound,
        @Nullable Clue titleFound,
        @Nullable Clue languageFound,
        @Nullable Clue addressFound,
        @Nullable Clue retrievedFound) {

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

    /** What is given, but for publisher and date, which were found there. */
    public Publication(
            String title,
            String publisher,
            @Nullable LocalDate published,
            String language,
            @Nullable URI address,
            @Nullable LocalDate retrieved,
            @Nullable Clue publisherFound,
            @Nullable Clue publishedFound) {
        this(title, publisher, published, language, address, retrieved, publisherFound, publishedFound, null, null, null, null);
    }

    /** Whether the date was found where it may not be that of publication: the officer is to be asked. */
    public boolean isDateUnsure() {
        return published != null && publishedFound != null && publishedFound.isUnsure();
    }

    /** Whether the publisher was found where another may be named: the officer is to be asked. */
    public boolean isPublisherUnsure() {
        return !publisher.isEmpty() && publisherFound != null && publisherFound.isUnsure();
    }

    /** As it is, taken for right by the officer: of publisher, date and language nothing is left to ask. */
    public Publication confirmed() {
        return new Publication(title, publisher, published, language, address, retrieved, null, null, titleFound, null,
                addressFound, retrievedFound);
    }

    /** As the officer says it is, in every part: nothing left to ask. What stays the same keeps where it was found. */
    public Publication describedAs(Publication said) {
        return new Publication(
                said.title, said.publisher, said.published, said.language, said.address, said.retrieved, null, null,
                said.title.equals(title) ? titleFound : null,
                said.language.equals(language) ? languageFound : null,
                said.address == null || !said.address.equals(address) ? null : addressFound,
                said.retrieved == null || !said.retrieved.equals(retrieved) ? null : retrievedFound);
    }
}
