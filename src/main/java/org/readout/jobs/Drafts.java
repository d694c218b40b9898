package org.readout.jobs;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.readout.extract.Extractor;
import org.readout.intake.Intake;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Mark;
import org.readout.model.Publication;
import org.readout.model.Release;
import org.readout.model.Suggestions;

/** Reads a draft as a release would be read, and keeps nothing of it. */
final class Drafts {

    private Drafts() {}

    /** @param publisher whose draft it is; empty where it does not matter */
    static AnnotatedRelease read(Extractor extractor, String text, String publisher, LocalDate today) {
        Release taken = Intake.read("draft.txt", text.getBytes(StandardCharsets.UTF_8), null);
        Publication found = taken.publication();
        Release release = new Release(taken.id(), taken.source(),
                new Publication(found.title(), publisher.isEmpty() ? found.publisher() : publisher,
                        found.published() == null ? today : found.published(), found.language(), null, null),
                taken.version());
        if (!extractor.speaks(release.publication().language())) {
            return new AnnotatedRelease(release, List.of());
        }
        Suggestions suggestions = extractor.suggest(release);
        List<Mark> marks = new ArrayList<>(suggestions.mentions());
        marks.addAll(suggestions.commitments());
        marks.addAll(suggestions.events());
        return new AnnotatedRelease(release, marks);
    }
}
