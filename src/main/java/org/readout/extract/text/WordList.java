package org.readout.extract.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
        List<List<String>> table = new ArrayList<>();
        for (String line : lines(owner, name)) {
            List<String> fields = new ArrayList<>();
            int from = 0;
            for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
                fields.add(line.substring(from, tab).strip());
                from = tab + 1;
            }
            fields.add(line.substring(from).strip());
            table.add(fields);
        }
        return table;
    }

    private static List<String> lines(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No word list " + name + " beside " + owner.getName());
            }
            // By hand, for it is done for every list while an officer waits for the first release.
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<String> lines = new ArrayList<>();
            int from = 0;
            while (from < text.length()) {
                int newline = text.indexOf('\n', from);
                int end = newline < 0 ? text.length() : newline;
                String line = text.charAt(from) == '#' ? "" : text.substring(from, end).stripTrailing();
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                from = end + 1;
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
