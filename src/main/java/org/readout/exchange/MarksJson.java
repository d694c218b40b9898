package org.readout.exchange;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Mark;
import org.readout.model.ReadoutException;
import org.readout.model.Release;
import org.readout.model.Signature;

/**
 * Marks in Readout's own form, described with this package. Read marks are checked against the text they are for: the
 * hash first, then every quote, so that a mark can never come to stand at other words.
 */
public final class MarksJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Fields> documents;

    private MarksJson(Map<String, Fields> documents) {
        this.documents = documents;
    }

    /**
     * Reads a file of marks.
     *
     * @param source what to call it in messages
     * @throws ReadoutException if it is not of this form
     */
    public static MarksJson read(String source, byte[] bytes) {
        JsonNode root;
        try {
            root = JSON.readTree(bytes);
        } catch (IOException e) {
            throw new ReadoutException(source + ": is not JSON. Correct the file, or move it away.", e);
        }
        Map<String, Fields> documents = new LinkedHashMap<>();
        for (Fields document : new Fields(root, source).objects("documents")) {
            String file = document.text("file");
            documents.put(file, new Fields(document.node(), source + ": " + file));
        }
        return new MarksJson(documents);
    }

    /** Writes the marks of releases, rejected ones too, and who called which reviewed; the bytes are UTF-8. */
    public static byte[] write(List<AnnotatedRelease> releases) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(MarksWriter.tree(JSON, releases));
        } catch (IOException e) {
            throw new IllegalStateException("A tree is always written", e);
        }
    }

    /** The names of the files it has marks for, in its order. */
    public List<String> files() {
        return List.copyOf(documents.keySet());
    }

    /**
     * The marks for a release, found by the name of its file; none where the file has none for it.
     *
     * @throws ReadoutException if the release's text is not the one that was marked, or a quote is not at its place
     */
    public List<Mark> marks(Release release) {
        Fields document = documents.get(release.source());
        return document == null ? List.of() : new MarksReader(document, release.version()).marks();
    }

    /**
     * Who called a release reviewed, and when; null where the file does not say so.
     *
     * @throws ReadoutException if the moment is none
     */
    public @Nullable Signature reviewed(Release release) {
        Fields document = documents.get(release.source());
        Fields signed = document == null ? null : document.object("reviewed");
        return signed == null ? null : new Signature(signed.text("officer"), signed.instant("at"));
    }
}
