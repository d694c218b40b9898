package org.readout.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Publication;
import org.readout.model.ReadoutException;
import org.readout.model.Signature;
import org.readout.model.Span;

/** Readout's own form for a whole library: a marks file whose documents hold their texts, too, and what is known of them. */
final class LibraryJson implements Format {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String code() {
        return "json";
    }

    @Override
    public boolean comesBack() {
        return true;
    }

    @Override
    public void write(Iterable<AnnotatedRelease> releases, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.setCodec(JSON);
            json.writeStartObject();
            json.writeArrayFieldStart("documents");
            for (AnnotatedRelease annotated : releases) {
                json.writeTree(document(annotated));
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    static ObjectNode document(AnnotatedRelease annotated) {
        ObjectNode document = JSON.createObjectNode();
        Publication publication = annotated.release().publication();
        document.put("id", annotated.release().id().toString());
        document.put("title", publication.title());
        document.put("publisher", publication.publisher());
        document.put("published", text(publication.published()));
        document.put("language", publication.language());
        document.put("address", text(publication.address()));
        document.put("retrieved", text(publication.retrieved()));
        document.put("text", annotated.release().text());
        CodePoints points = new CodePoints(annotated.release().text());
        ArrayNode furniture = document.putArray("furniture");
        for (Span span : annotated.release().version().furniture()) {
            furniture.addArray().add(points.toCodePoint(span.start())).add(points.toCodePoint(span.end()));
        }
        return new MarksWriter(document, annotated, true).document();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    @Override
    public boolean recognises(byte[] bytes) {
        return Beginning.isJsonWith(bytes, "\"documents\"");
    }

    @Override
    public List<GivenRelease> read(String name, byte[] bytes) {
        JsonNode root;
        try {
            root = JSON.readTree(bytes);
        } catch (IOException e) {
            throw new ReadoutException(name + ": is not JSON. Export it again.", e);
        }
        List<GivenRelease> releases = new ArrayList<>();
        for (Fields document : new Fields(root, name).objects("documents")) {
            releases.add(release(document));
        }
        return releases;
    }

    private static GivenRelease release(Fields document) {
        List<GivenMark> marks = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (MarkKind kind : MarkKind.values()) {
            for (Fields fields : document.objects(kind.list())) {
                try {
                    Place place = new Place(fields.number("start"), fields.number("end"), fields.text("quote"), "", "");
                    marks.add(GivenMark.of(kind, fields.idOrNew("id"), place, fields));
                } catch (ReadoutException e) {
                    refused.add(e.line());
                }
            }
        }
        UUID id = document.has("id") ? document.idOrNew("id") : null;
        Fields signed = document.object("reviewed");
        Signature reviewed = signed == null ? null : new Signature(signed.text("officer"), signed.instant("at"));
        return new GivenRelease(document.text("file"), id, document.text("sha256", ""), document.textOrNull("text"),
                marks, reviewed, refused);
    }
}
