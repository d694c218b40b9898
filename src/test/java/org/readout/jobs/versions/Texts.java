package org.readout.jobs.versions;

import java.util.ArrayList;
import java.util.List;

import org.readout.model.Anchor;
import org.readout.model.CommitmentDraft;
import org.readout.model.Force;
import org.readout.model.Ids;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Paragraph;
import org.readout.model.Review;
import org.readout.model.Span;
import org.readout.model.Version;

/** Versions and marks for the tests. */
final class Texts {

    private Texts() {}

    /** A version whose paragraphs are its lines. */
    static Version version(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.lines().toList()) {
            if (!line.isEmpty()) {
                paragraphs.add(new Paragraph(paragraphs.size() + 1, new Span(start, start + line.length())));
            }
            start += line.length() + 1;
        }
        return new Version(Ids.next(), 1, text, "", paragraphs, List.of());
    }

    static Mark name(Version version, Span span) {
        return new Mention(Ids.next(), Anchor.of(version, span), NameType.PERSON, span.in(version.text()), null,
                Review.ACCEPTED, null);
    }

    static Mark promise(Version version, Span span) {
        return new CommitmentDraft(Anchor.of(version, span), Force.AGREED).review(Review.ACCEPTED).build();
    }

    /** Where words stand first. */
    static Span span(Version version, String words) {
        int at = version.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(words);
        }
        return new Span(at, at + words.length());
    }
}
