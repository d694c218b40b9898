package org.readout.dossier.told;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads a word list beside a class: UTF-8, one entry a line, fields parted by tabs, {@code #} starts a comment. */
public final class WordList {

    private WordList() {}

    /** The entries of {@code name}, a file beside {@code owner}. */
    public static Set<String> of(Class<?> owner, String name) {
        Set<String> entries = new LinkedHashSet<>();
        table(owner, name).forEach(row -> entries.add(row.getFirst()));
        return entries;
    }

    /** The fields of each entry of {@code name}, a file beside {@code owner}. */
    public static List<List<String>> table(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No word list " + name + " beside " + owner.getName());
            }
            List<List<String>> rows = new ArrayList<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> rows.add(parts(line, '\t')));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The stripped parts of {@code line} between the marks. */
    public static List<String> parts(String line, char mark) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, from)) {
            parts.add(line.substring(from, at).strip());
            from = at + 1;
        }
        parts.add(line.substring(from).strip());
        return parts;
    }
}
