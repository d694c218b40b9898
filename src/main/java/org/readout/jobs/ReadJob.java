package org.readout.jobs;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.readout.exchange.AnalysisJson;
import org.readout.extract.Extractor;
import org.readout.extract.lexicon.LessonBook;
import org.readout.intake.Intake;
import org.readout.intake.Taker;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Lexicon;
import org.readout.model.Mark;
import org.readout.model.Publication;
import org.readout.model.ReadoutException;
import org.readout.model.Release;
import org.readout.model.Suggestions;

/** Reads files, with the user's own word lists, and says what is in them; stores nothing. */
public final class ReadJob {

    private final Extractor extractor = new Extractor();
    private final @Nullable LocalDate published;
    private final WordLists lists = WordLists.read(List.of(Home.folder().resolve(WordLists.FOLDER)));
    private final LessonBook book = new LessonBook(Lexicon.of(lists.taught(), Map.of()));

    /** @param published when the files were published, over what a manifest says; null to leave it to that */
    public ReadJob(@Nullable LocalDate published) {
        this.published = published;
    }

    /**
     * What was read.
     *
     * @param releases in the order of the files, each with suggestions where its language is spoken
     * @param failures a line for each file, or entry of the user's word lists, that could not be read
     */
    public record Result(List<AnnotatedRelease> releases, List<String> failures) {

        public Result {
            releases = List.copyOf(releases);
            failures = List.copyOf(failures);
        }

        /** Writes the releases in the form for programs, in UTF-8; the stream is flushed and left open. */
        public void writeJson(OutputStream out) throws IOException {
            AnalysisJson.write(releases, out);
        }
    }

    /** Reads files, and those of folders and archives, with the manifests beside them. One that fails stops no other. */
    public Result run(List<Path> files) {
        List<AnnotatedRelease> releases = new ArrayList<>();
        List<String> failures = new ArrayList<>(lists.troubles());
        for (Arrival arrival : new Arrivals().of(files)) {
            if (arrival.trouble() != null) {
                failures.add(arrival.trouble());
                continue;
            }
            try {
                read(arrival, releases, failures);
            } catch (ReadoutException e) {
                failures.add(e.line());
            }
        }
        return new Result(releases, failures);
    }

    private void read(Arrival arrival, List<AnnotatedRelease> releases, List<String> failures) {
        byte[] bytes = Intake.bytes(arrival.file());
        Intake.each(Intake.name(arrival.file()), bytes, arrival.publication(), null, new Taker() {
            @Override
            public void take(Release release, byte[] original) {
                releases.add(annotated(dated(release)));
            }

            @Override
            public void fail(String source, String line) {
                failures.add(line);
            }
        });
    }

    private AnnotatedRelease annotated(Release release) {
        if (!extractor.speaks(release.publication().language())) {
            return new AnnotatedRelease(release, List.of());
        }
        Suggestions suggestions = extractor.suggest(release, book);
        List<Mark> marks = new ArrayList<>(suggestions.mentions());
        marks.addAll(suggestions.commitments());
        marks.addAll(suggestions.events());
        return new AnnotatedRelease(release, marks);
    }

    private Release dated(Release release) {
        if (published == null) {
            return release;
        }
        Publication read = release.publication();
        Publication dated = new Publication(read.title(), read.publisher(), published, read.language(), read.address(),
                read.retrieved(), read.publisherFound(), null, read.titleFound(), read.languageFound(), read.addressFound(),
                read.retrievedFound());
        return new Release(release.id(), release.source(), dated, release.version());
    }
}
