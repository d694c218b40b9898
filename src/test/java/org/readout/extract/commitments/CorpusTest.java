package org.readout.extract.commitments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.readout.extract.Extractor;
import org.readout.extract.Releases;
import org.readout.model.Commitment;
import org.readout.model.Mark;
import org.readout.model.Release;
import org.readout.model.Suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What holds for every release: marks lie in the text, quote it, do not overlap, and come out the same each time. */
class CorpusTest {

    private static final Path CORPUS = Path.of("../shared/corpus");
    /** Every so many-th release of the corpus is read, so that the whole build stays short. */
    private static final int STEP = 6;

    @Test
    void holdsOnTheCorpus() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "../shared/corpus is not there; commitments are not tried on it");
        List<Path> files;
        try (Stream<Path> listed = Files.list(CORPUS)) {
            files = listed.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
        int commitments = 0;
        for (int i = 0; i < files.size(); i += STEP) {
            commitments += check(files.get(i));
        }
        assertThat(commitments).isGreaterThan(files.size() / STEP);
    }

    private static int check(Path file) throws IOException {
        String text = Files.readString(file).replace("\r\n", "\n");
        String day = file.getFileName().toString().substring(0, 10);
        int bodyEnd = text.length() * 3 / 4;
        Release release = Releases.of(text, "The White House", day, bodyEnd);
        Suggestions found = new Extractor().suggest(release);
        List<Mark> marks = new ArrayList<>(found.commitments());
        marks.addAll(found.events());
        for (Mark mark : marks) {
            assertThat(mark.span().end()).as("%s", file).isLessThanOrEqualTo(bodyEnd);
            String quote = mark.anchor().quote();
            assertThat(quote).as("%s", file).isEqualTo(mark.span().in(text)).isEqualTo(quote.strip());
            assertThat(mark.cue()).as("%s", file).isNotNull();
        }
        int end = 0;
        for (Commitment commitment : found.commitments()) {
            assertThat(commitment.span().start()).as("%s", file).isGreaterThanOrEqualTo(end);
            assertThat(commitment.parties()).as("%s: %s", file, commitment.anchor().quote()).isNotEmpty();
            end = commitment.span().end();
        }
        assertThat(told(new Extractor().suggest(release))).as("%s", file).isEqualTo(told(found));
        return found.commitments().size();
    }

    /** All but the ids, which are new each time. */
    private static List<String> told(Suggestions found) {
        List<String> told = new ArrayList<>();
        for (Commitment one : found.commitments()) {
            told.add(one.span() + " " + one.force() + one.parties() + one.said() + one.due());
        }
        found.events().forEach(one -> told.add(one.span() + " " + one.kind() + one.participants() + one.date()));
        return told;
    }
}
