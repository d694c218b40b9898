package org.readout.dossier;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.dossier.told.Cutter;
import org.readout.dossier.told.States;
import org.readout.extract.Extractor;
import org.readout.extract.Releases;
import org.readout.extract.names.Countries;
import org.readout.extract.text.Sentence;
import org.readout.extract.text.Sentences;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Mark;
import org.readout.model.Publication;
import org.readout.model.Release;
import org.readout.model.Suggestions;

/** Releases written for these tests and marked by the extractor. */
public final class Papers {

    public static final States STATES = new States() {
        @Override
        public @Nullable String code(String name) {
            return Countries.code(name);
        }

        @Override
        public String name(String code) {
            return Countries.name(code);
        }
    };

    public static final Cutter CUTTER = version -> Sentences.of(version).stream().map(Sentence::span).toList();

    private static final Extractor EXTRACTOR = new Extractor();

    private Papers() {}

    /** The release with the extractor's marks; its file is called after the day. */
    public static AnnotatedRelease of(String publisher, String published, String text) {
        Release read = Releases.of(text, publisher, published);
        Publication publication = read.publication();
        Release release = new Release(read.id(), published + " " + publisher + ".txt", publication, read.version());
        Suggestions suggestions = EXTRACTOR.suggest(release);
        List<Mark> marks = new ArrayList<>(suggestions.mentions());
        marks.addAll(suggestions.commitments());
        marks.addAll(suggestions.events());
        return new AnnotatedRelease(release, marks);
    }

    public static Dossier dossier(List<AnnotatedRelease> releases) {
        Dossier dossier = new Dossier(STATES, CUTTER);
        releases.forEach(dossier::put);
        return dossier;
    }
}
