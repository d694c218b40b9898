package org.readout.jobs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.readout.brief.Block;
import org.readout.brief.BriefRequest;
import org.readout.brief.Png;
import org.readout.brief.Strip;
import org.readout.model.AnnotatedRelease;
import org.readout.model.ReviewPolicy;
import org.readout.timeline.Arrangement;
import org.readout.timeline.Gathering;
import org.readout.timeline.Kind;
import org.readout.timeline.Picture;
import org.readout.timeline.TimelineEntry;
import org.readout.timeline.Words;

/** The timeline of a brief: what was said when, and what falls due. Dates that are only mentioned stay out of it. */
public final class BriefStrip implements Strip {

    /** As wide as a page is between its margins, so that its type is read at its own size. */
    private static final double WIDTH = 660;
    /** More than so many items nobody listens to; the table has them all. */
    private static final int SPOKEN = 40;

    private final Words words = Words.english();

    @Override
    public Optional<Block.Picture> draw(List<AnnotatedRelease> releases, BriefRequest request) {
        List<TimelineEntry> entries = Gathering.of(releases, ReviewPolicy.USUAL.withTrusted(1)).stream()
                .filter(entry -> entry.kind() != Kind.DATE && entry.kind() != Kind.PUBLICATION)
                .filter(entry -> wanted(entry, request))
                .toList();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Picture picture = Picture.of(entries, Arrangement.FOR_BRIEF, WIDTH, words, request.made());
        return Optional.of(new Block.Picture(new Png(picture.png()), (int) Math.ceil(picture.width()),
                (int) Math.ceil(picture.height()), picture.inWords(SPOKEN), words.get("legend")));
    }

    private static boolean wanted(TimelineEntry entry, BriefRequest request) {
        LocalDate from = request.from();
        LocalDate to = request.to();
        return (from == null || !entry.when().timex().to().isBefore(from))
                && (to == null || !entry.when().timex().from().isAfter(to));
    }
}
