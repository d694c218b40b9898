package org.readout.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.extract.Extractor;
import org.readout.intake.Intake;
import org.readout.intake.Manifest;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Mark;
import org.readout.model.Release;
import org.readout.model.Suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The sample releases and, where they lie beside the checkout, the documents they retell: the same six encounters. */
class SeedsOnTheTimelineTest {

    @ParameterizedTest
    @ValueSource(strings = {"seeds", "../shared/seeds"})
    void tellOfSixEncountersAndCiteFive(Path folder) throws IOException {
        assumeTrue(Files.isDirectory(folder), () -> folder + " is not here; its documents are not tried");
        List<TimelineEntry> entries = Gathering.of(suggested(folder));
        assertThat(entries)
                .filteredOn(entry -> entry.kind() == Kind.MEETING && entry.told())
                .extracting(entry -> entry.when().from().toLocalDate().toString())
                .containsExactly("2024-06-28", "2024-10-04", "2024-12-23", "2024-12-26", "2025-01-13", "2025-03-22");
        assertThat(entries)
                .filteredOn(entry -> entry.kind() == Kind.MEETING && !entry.told())
                .extracting(entry -> entry.when().timex().value() + (entry.inferred() ? " (inferred)" : "") + place(entry))
                .as("what they only cite, each once").containsExactly(
                        "2023-10", "2023-11 Busan", "2024-06-20", "2025-02 Munich", "2025-03-22 (inferred)");
        assertThat(entries)
                .filteredOn(entry -> entry.kind() == Kind.COMMITMENT)
                .extracting(entry -> entry.when().timex().value())
                .as("a promise recalled stands where it was made").contains("2023-03");
    }

    private static String place(TimelineEntry entry) {
        return entry.what() instanceof What.Encounter encounter && encounter.place() != null ? " " + encounter.place() : "";
    }

    private static List<AnnotatedRelease> suggested(Path folder) throws IOException {
        Extractor extractor = new Extractor();
        List<AnnotatedRelease> releases = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                Release release = Intake.read(file, Manifest.beside(folder).of(file.getFileName().toString()));
                Suggestions found = extractor.suggest(release);
                List<Mark> marks = new ArrayList<>(found.mentions());
                marks.addAll(found.commitments());
                marks.addAll(found.events());
                releases.add(new AnnotatedRelease(release, marks));
            }
        }
        return releases;
    }
}
