package org.readout.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.readout.extract.Texts;
import org.readout.model.Release;

/** The readouts beside the project, as releases. */
final class Corpus {

    private static final Path FOLDER = Path.of("../shared/corpus");
    private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 1);

    private Corpus() {}

    static boolean isThere() {
        return Files.isDirectory(FOLDER);
    }

    /** The text of each readout, in the order of their names. */
    static List<String> texts() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().map(Corpus::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All readouts one after the other, as often as it takes to fill {@code length} UTF-16 code units. */
    static String text(int length) {
        String once = String.join("\n\n", texts());
        return (once + "\n\n").repeat(length / once.length() + 1).substring(0, length);
    }

    static Release release(String text) {
        return Texts.release(text, PUBLISHED);
    }

    /** How much a text weighs in UTF-8, in millions of bytes. */
    static double megabytes(List<String> texts) {
        return texts.stream().mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum() / 1e6;
    }
}
