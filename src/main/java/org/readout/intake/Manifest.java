package org.readout.intake;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.readout.model.Publication;
import org.readout.model.ReadoutException;

/** The list {@value #NAME} beside the files of a folder, which gives them their publication data. */
public final class Manifest {

    public static final String NAME = "manifest.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Publication> publications;

    private Manifest(Map<String, Publication> publications) {
        this.publications = publications;
    }

    /**
     * The manifest of a folder; one that names nothing where the folder has none.
     *
     * @throws ReadoutException if it is there and cannot be read or understood
     */
    public static Manifest beside(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return new Manifest(Map.of());
        }
        return read(file.toString(), Intake.bytes(file));
    }

    /**
     * Reads a manifest.
     *
     * @param source what to call it in messages
     * @throws ReadoutException if it is not a list of files with their data
     */
    public static Manifest read(String source, byte[] bytes) {
        List<@Nullable Entry> entries;
        try {
            entries = JSON.readValue(bytes, new TypeReference<>() {});
        } catch (IOException e) {
            throw broken(source, "it is not a list of files in JSON", e);
        }
        Map<String, Publication> publications = new LinkedHashMap<>();
        if (entries == null) {
            throw broken(source, "it is not a list of files in JSON", null);
        }
        for (Entry entry : entries) {
            if (entry == null || entry.file() == null || entry.file().isBlank()) {
                throw broken(source, "an entry names no file", null);
            }
            if (entry.file().chars().anyMatch(Character::isISOControl)) {
                throw broken(source, "an entry names a file that cannot be", null);
            }
            publications.put(entry.file(), entry.publication(source));
        }
        return new Manifest(publications);
    }

    /** The names of the files it lists, in its order. */
    public List<String> files() {
        return List.copyOf(publications.keySet());
    }

    /** What it says of a file, or null where it does not list it; what it leaves out is blank. */
    public @Nullable Publication of(String file) {
        return publications.get(file);
    }

    /** The files it lists that are not in the folder. */
    public List<String> missingIn(Path folder) {
        return publications.keySet().stream()
                .filter(file -> !Files.exists(folder.resolve(file)))
                .toList();
    }

    private static ReadoutException broken(String source, String why, @Nullable Throwable cause) {
        String line = source + ": the manifest cannot be used: " + why + ". Correct it, or move it away.";
        return cause == null ? new ReadoutException(line) : new ReadoutException(line, cause);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Entry(
            @Nullable String file,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String published,
            @Nullable String language,
            @Nullable String address,
            @Nullable String retrieved) {

        Publication publication(String source) {
            return new Publication(
                    title == null ? "" : title.strip(),
                    publisher == null ? "" : publisher.strip(),
                    day(source, published),
                    language == null || language.isBlank() ? Languages.UNKNOWN : language.strip(),
                    web(source),
                    day(source, retrieved));
        }

        private @Nullable LocalDate day(String source, @Nullable String value) {
            if (value == null || value.isBlank()) {
                return null;
            }
            try {
                return LocalDate.parse(value.strip());
            } catch (DateTimeException e) {
                throw broken(source, "\u201C" + value + "\u201D at " + file + " is no date such as 2024-12-27", e);
            }
        }

        private @Nullable URI web(String source) {
            try {
                return address == null || address.isBlank() ? null : new URI(address.strip());
            } catch (URISyntaxException e) {
                throw broken(source, "\u201C" + address + "\u201D at " + file + " is no web address", e);
            }
        }
    }
}
