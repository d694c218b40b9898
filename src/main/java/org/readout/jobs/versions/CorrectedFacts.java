package org.readout.jobs.versions;

import org.readout.model.Publication;

/** What is known of the publication of a release whose text was put right. */
final class CorrectedFacts {

    private CorrectedFacts() {}

    /**
     * What the corrected file says, where it says something; the rest stays. Publisher and date the officer gave or confirmed
     * stay too, but for what the new file is sure of.
     */
    static Publication of(Publication known, Publication corrected) {
        boolean publisher = !corrected.publisher().isEmpty()
                && (known.publisher().isEmpty() || known.publisherFound() != null || corrected.publisherFound() == null);
        boolean published = corrected.published() != null
                && (known.published() == null || known.publishedFound() != null || corrected.publishedFound() == null);
        boolean address = corrected.address() != null;
        boolean retrieved = corrected.retrieved() != null;
        return new Publication(
                corrected.title(),
                publisher ? corrected.publisher() : known.publisher(),
                published ? corrected.published() : known.published(),
                corrected.language(),
                address ? corrected.address() : known.address(),
                retrieved ? corrected.retrieved() : known.retrieved(),
                publisher ? corrected.publisherFound() : known.publisherFound(),
                published ? corrected.publishedFound() : known.publishedFound(),
                corrected.titleFound(),
                corrected.languageFound(),
                address ? corrected.addressFound() : known.addressFound(),
                retrieved ? corrected.retrievedFound() : known.retrievedFound());
    }
}
