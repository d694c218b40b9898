package org.readout.seeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.readout.exchange.MarksJson;
import org.readout.intake.Intake;
import org.readout.intake.Manifest;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Release;

/** The files of the sample library as they lie in the checkout. */
final class Seeds {

    static final Path FOLDER = Path.of("seeds");
    static final Path ORIGINALS = Path.of("..", "shared", "seeds");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Seeds() {}

    /** One line of the manifest, with the text it names. */
    record Seed(String file, String title, String publisher, LocalDate published, String text) {}

    static List<Seed> all() throws IOException {
        List<Seed> seeds = new ArrayList<>();
        for (JsonNode entry : JSON.readTree(FOLDER.resolve("manifest.json").toFile())) {
            String file = entry.required("file").asText();
            seeds.add(new Seed(
                    file,
                    entry.required("title").asText(),
                    entry.required("publisher").asText(),
                    LocalDate.parse(entry.required("published").asText()),
                    Files.readString(FOLDER.resolve(file))));
        }
        return seeds;
    }

    /** A sample release as it is taken in. */
    static Release release(String file) {
        return Intake.read(FOLDER.resolve(file), Manifest.beside(FOLDER).of(file));
    }

    /** The releases that come with accepted marks, with these. */
    static List<AnnotatedRelease> marked() throws IOException {
        MarksJson marks = MarksJson.read("marks.json", Files.readAllBytes(FOLDER.resolve("marks.json")));
        return marks.files().stream()
                .map(Seeds::release)
                .map(release -> new AnnotatedRelease(release, marks.marks(release)))
                .toList();
    }

    static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
