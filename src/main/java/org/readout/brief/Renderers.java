package org.readout.brief;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.readout.model.ReadoutException;

/** The forms a brief can be written in, found by a file's ending. */
public final class Renderers {

    private static final List<Renderer> ALL = List.of(
            new HtmlRenderer(), new MarkdownRenderer(), new WordRenderer(WordWishes.NONE), new PdfRenderer(), new SheetRenderer(), new CsvRenderer());

    private Renderers() {}

    /** The endings a brief can be written to, without the dot. */
    public static List<String> endings() {
        return ALL.stream().map(Renderer::ending).toList();
    }

    /** Those in which the whole brief is written, and not its register alone. */
    static List<String> wholeEndings() {
        return ALL.stream().filter(renderer -> !renderer.isRegister()).map(Renderer::ending).toList();
    }

    /**
     * The renderer for {@code file}, by its ending in upper or lower case.
     *
     * @throws ReadoutException if there is none for it
     */
    public static Renderer forFile(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return withEnding(ending).orElseThrow(() -> new ReadoutException(refusal(name, ending)));
    }

    /** As above, with what is wanted of a Word document beyond the brief. */
    public static Renderer forFile(Path file, WordWishes wishes) {
        Renderer renderer = forFile(file);
        return renderer instanceof WordRenderer ? new WordRenderer(wishes) : renderer;
    }

    /**
     * The renderer for files of this ending.
     *
     * @throws ReadoutException if there is none
     */
    public static Renderer forEnding(String ending) {
        return withEnding(ending).orElseThrow(() -> new ReadoutException(refusal(ending, ending)));
    }

    private static Optional<Renderer> withEnding(String ending) {
        return ALL.stream().filter(renderer -> renderer.ending().equals(ending)).findFirst();
    }

    private static String refusal(String name, String ending) {
        String known = endings().stream().map(each -> "." + each).collect(Collectors.joining(", "));
        String key = ending.isEmpty() ? "ending.none" : "ending.unknown";
        return Wording.of(key, Clean.text(name), Clean.text(ending), known);
    }
}
