package org.readout.desk.versions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Related;
import org.readout.desk.toolkit.Words;
import org.readout.model.Kin;
import org.readout.model.Publication;
import org.readout.model.ReleaseSummary;
import org.readout.model.VersionSummary;

/** What a release can be held against, in the order of the list. */
final class Entries {

    /** Of releases found by words so many are listed. */
    private static final int MOST = 60;

    private Entries() {}

    /** What is asked, then its versions, translations and copies. */
    static List<Entry> kin(Related related) {
        List<Entry> entries = new ArrayList<>();
        UUID own = related.release();
        if (own == null) {
            return entries;
        }
        Set<UUID> listed = new HashSet<>();
        for (Kin kin : related.asked()) {
            add(Entry.Group.ASKED, kin.beside(own), related, listed, entries);
        }
        List<VersionSummary> versions = related.versions();
        for (int i = versions.size() - 2; i >= 0; i--) {
            VersionSummary version = versions.get(i);
            entries.add(new Entry(Entry.Group.VERSION, Messages.text("versions.number", version.number()),
                    Messages.text("reader.words", version.words()), null, version.id()));
        }
        related.translations().forEach(kin -> add(Entry.Group.TRANSLATION, kin.beside(own), related, listed, entries));
        related.copies().forEach(copy -> add(Entry.Group.COPY, copy, related, listed, entries));
        return entries;
    }

    private static void add(Entry.Group group, UUID release, Related related, Set<UUID> listed, List<Entry> entries) {
        Publication publication = related.publications().get(release);
        if (publication != null && listed.add(release)) {
            entries.add(new Entry(group, publication.title(),
                    detail(publication.publisher(), publication.published(), Words.language(publication.language())), release, null));
        }
    }

    /** Other releases with these words, in lower case, in title or publisher. */
    static List<Entry> matching(List<ReleaseSummary> shelf, UUID own, String words) {
        return shelf.stream()
                .filter(summary -> !summary.id().equals(own))
                .filter(summary -> (summary.title() + " " + summary.publisher())
                        .toLowerCase(Locale.ROOT).contains(words))
                .limit(MOST)
                .map(summary -> new Entry(Entry.Group.OTHER, summary.title(), detail(summary.publisher(), summary.published(), ""),
                        summary.id(), null))
                .toList();
    }

    private static String detail(String publisher, @Nullable LocalDate published, String language) {
        List<String> parts = new ArrayList<>();
        parts.add(publisher.isEmpty() ? Messages.text("reader.no.publisher") : publisher);
        if (published != null) {
            parts.add(Words.day(published));
        }
        parts.add(language);
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }
}
