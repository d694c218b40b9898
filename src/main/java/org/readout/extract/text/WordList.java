package org.readout.extract.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the word lists beside the extractor's classes: UTF-8, one entry a line, fields parted by tabs, {@code #} starts a
 * comment. They are data, so that a list is extended without touching code.
 */
public final class WordList {

    private WordList() {}

    /** The entries of {@code name}, a file beside {@code owner}. */
    public static Set<String> of(Class<?> owner, String name) {
        return new LinkedHashSet<>(lines(owner, name));
    }

    /** The fields of each entry of {@code name}, a file beside {@code owner}. */
    public static List<List<String>> table(Class<?> owner, String name) {
        return lines(owner, name).stream()
                .map(line -> Arrays.stream(line.split("\t", -1)).map(String::strip).toList())
                .toList();
    }

    private static List<String> lines(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No word list " + name + " beside " + owner.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.startsWith("#") ? "" : line.stripTrailing())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
