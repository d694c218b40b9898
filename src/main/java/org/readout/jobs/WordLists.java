package org.readout.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.model.Force;
import org.readout.model.Learned;
import org.readout.model.Lesson;
import org.readout.model.Lexicon;
import org.readout.model.NameType;
import org.readout.model.ReadoutException;

/**
 * A desk's own word lists: names and cue words in text files that anyone can write, in a folder {@code lexicon}. UTF-8, one
 * entry a line, fields parted by tabs, {@code #} starts a comment. A line that cannot be read is told and passed over.
 */
final class WordLists {

    static final String FOLDER = "lexicon";
    private static final long LARGEST = 16 << 20;

    /** The lists there are, with what stands in a new one. */
    private enum Kind {
        NAMES("names.tsv", "text, type (person, office, organization, country, place, event, agreement), who or what is meant"),
        PERSONS("persons.tsv", "name as it stands in texts, canonical name (blank: the same)"),
        ORGANIZATIONS("organizations.tsv", "name as it stands in texts, canonical name (blank: the same)"),
        PLACES("places.tsv", "name as it stands in texts, canonical name (blank: the same)"),
        CUES("cues.tsv", "governing words, force (agreed, unilateral, shared-view, offer, request, position)");

        final String file;
        final String fields;

        Kind(String file, String fields) {
            this.file = file;
            this.fields = fields;
        }

        /** Whether {@code name} is this list's; the program's own lists end in .txt, so that is taken too. */
        boolean isIn(String name) {
            String stem = file.substring(0, file.length() - 4);
            return name.equals(file) || name.equals(stem + ".txt");
        }
    }

    private final List<Lexicon.Taught> taught = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();

    private WordLists() {}

    /** Reads the lists of these folders; of two that disagree the earlier named, and in a list the later line, holds. */
    static WordLists read(List<Path> folders) {
        WordLists lists = new WordLists();
        folders.forEach(lists::folder);
        return lists;
    }

    /** What the lists teach, what holds first. */
    List<Lexicon.Taught> taught() {
        return List.copyOf(taught);
    }

    /** A line for each thing that could not be read: the file, the line, what is wrong, what to do. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    /**
     * Makes the folder with an empty list of each kind, where they are not there yet, for the officer to fill.
     *
     * @throws ReadoutException if it cannot be made
     */
    static void lay(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Kind kind : Kind.values()) {
                Path file = folder.resolve(kind.file);
                if (!Files.exists(file) && !Files.exists(folder.resolve(kind.file.replace(".tsv", ".txt")))) {
                    Files.writeString(file, "# One entry a line, fields parted by tabs; # starts a comment.\n# "
                            + kind.fields + "\n");
                }
            }
        } catch (IOException e) {
            throw new ReadoutException(folder + " cannot be written. Check that you may write there.", e);
        }
    }

    private void folder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                Kind kind = Arrays.stream(Kind.values()).filter(each -> each.isIn(name)).findFirst().orElse(null);
                if (kind != null) {
                    file(file, kind);
                } else if (name.endsWith(".tsv")) {
                    troubles.add(file + " is no list Readout knows and was passed over. Name it "
                            + Arrays.stream(Kind.values()).map(each -> each.file).collect(Collectors.joining(", ")) + ".");
                }
            }
        } catch (IOException | UncheckedIOException e) {
            troubles.add(folder + " cannot be read. Check that you may open it.");
        }
    }

    private void file(Path file, Kind kind) throws IOException {
        String text;
        try {
            if (Files.size(file) > LARGEST) {
                troubles.add(file + " is larger than 16 MB and was passed over. Part it into names you need.");
                return;
            }
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
        } catch (CharacterCodingException e) {
            troubles.add(file + " is not UTF-8 and was passed over. Save it as UTF-8.");
            return;
        }
        List<String> lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
        List<Lexicon.Taught> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    Lesson lesson = lesson(kind, Arrays.stream(line.split("\t", -1)).map(String::strip).toList());
                    entries.add(new Lexicon.Taught(
                            0, lesson, Learned.Source.list(file.getFileName().toString(), i + 1)));
                } catch (IllegalArgumentException e) {
                    troubles.add(file + ", line " + (i + 1) + ": " + e.getMessage() + " The line was passed over.");
                }
            }
        }
        Collections.reverse(entries);
        taught.addAll(entries);
    }

    private static Lesson lesson(Kind kind, List<String> fields) {
        String words = fields.getFirst();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("there are no words before the first tab.");
        }
        return switch (kind) {
            case NAMES -> new Lesson.Name(words, type(field(fields, 1)), canonical(fields, 2));
            case PERSONS -> new Lesson.Name(words, NameType.PERSON, canonical(fields, 1));
            case ORGANIZATIONS -> new Lesson.Name(words, NameType.ORGANIZATION, canonical(fields, 1));
            case PLACES -> new Lesson.Name(words, NameType.PLACE, canonical(fields, 1));
            case CUES -> new Lesson.Governing(words, force(field(fields, 1)));
        };
    }

    private static String field(List<String> fields, int at) {
        return at < fields.size() ? fields.get(at) : "";
    }

    private static String canonical(List<String> fields, int at) {
        String given = field(fields, at);
        return given.isEmpty() ? fields.getFirst() : given;
    }

    private static NameType type(String code) {
        return Arrays.stream(NameType.values())
                .filter(type -> type.name().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> none("type", code, NameType.values()));
    }

    private static Force force(String code) {
        return Arrays.stream(Force.values())
                .filter(force -> force.code().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> none("force", code, Force.values()));
    }

    private static IllegalArgumentException none(String what, String given, Enum<?>[] all) {
        String names = Arrays.stream(all)
                .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
        return new IllegalArgumentException(given.isEmpty()
                ? "the " + what + " is missing after a tab; it is one of " + names + "."
                : "there is no " + what + " \u201c" + given + "\u201d; write one of " + names + ".");
    }
}
