package org.readout.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The markings a desk chooses from. A one-page brief always has one. */
public final class Markings {

    private static final List<String> ALL = read();

    private Markings() {}

    /** From the lowest to the highest. */
    public static List<String> all() {
        return ALL;
    }

    /** The one a brief has that nobody gave another. */
    public static String usual() {
        return ALL.getFirst();
    }

    private static List<String> read() {
        try (InputStream file = Objects.requireNonNull(Markings.class.getResourceAsStream("markings.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
