package org.readout.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Mark;

/**
 * W3C Web Annotation, as JSON-LD (Web Annotation Data Model and Vocabulary, Recommendations of 23 February 2017): one
 * collection with one page. Each annotation has its text by quote and by position in code points, bodies that any program
 * understands, and under the kind of mark every field of ours, in our own vocabulary, so that all comes back.
 */
final class WebAnnotation implements Format {

    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /** The name space of our own terms. Nothing is ever fetched from it; ".example" belongs to nobody (RFC 2606). */
    static final String OURS = "https://readout.example/ns#";

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String code() {
        return "web-annotation";
    }

    @Override
    public void write(Iterable<AnnotatedRelease> releases, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.setCodec(JSON);
            json.writeStartObject();
            json.writeFieldName("@context");
            json.writeTree(context());
            json.writeStringField("type", "AnnotationCollection");
            json.writeStringField("label", "Marks of a Readout library");
            json.writeObjectFieldStart("first");
            json.writeStringField("type", "AnnotationPage");
            json.writeNumberField("startIndex", 0);
            json.writeArrayFieldStart("items");
            // The collection is named after the annotations in it, so that the same marks always give the same file.
            UUID name = new UUID(0, 0);
            int total = 0;
            for (AnnotatedRelease annotated : releases) {
                Annotations annotations = new Annotations(annotated);
                for (Mark mark : annotated.marks()) {
                    json.writeTree(annotations.of(mark));
                    name = UUID.nameUUIDFromBytes((name + "," + mark.id()).getBytes(StandardCharsets.UTF_8));
                    total++;
                }
            }
            json.writeEndArray();
            json.writeStringField("id", urn(name) + "#page-1");
            json.writeStringField("partOf", urn(name));
            json.writeEndObject();
            json.writeNumberField("total", total);
            json.writeStringField("id", urn(name));
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    static String urn(UUID id) {
        return "urn:uuid:" + id;
    }

    /** The context of the standard, and one for our own fields, which keep to themselves what they call things. */
    private static ArrayNode context() {
        ObjectNode own = JSON.createObjectNode();
        own.put("readout", OURS);
        for (MarkKind kind : MarkKind.values()) {
            ObjectNode term = own.putObject(kind.code()).put("@id", "readout:" + kind.code());
            ObjectNode inside = term.putArray("@context").addNull().addObject().put("@vocab", OURS);
            String list = switch (kind) {
                case MENTION -> "";
                case COMMITMENT -> "parties";
                case EVENT -> "participants";
                case NOTE -> "tags";
            };
            if (!list.isEmpty()) {
                inside.putObject(list).put("@id", OURS + list).put("@container", "@list");
            }
        }
        return JSON.createArrayNode().add(CONTEXT).add(own);
    }

    @Override
    public boolean comesBack() {
        return true;
    }

    @Override
    public boolean recognises(byte[] bytes) {
        return Beginning.isJsonWith(bytes, "\"@context\"");
    }

    @Override
    public List<GivenRelease> read(String name, byte[] bytes) {
        return new WebAnnotationReader(name, bytes).releases();
    }

    /** The annotations of one release. */
    private record Annotations(AnnotatedRelease annotated, CodePoints points) {

        Annotations(AnnotatedRelease annotated) {
            this(annotated, new CodePoints(annotated.release().text()));
        }

        ObjectNode of(Mark mark) {
            MarkKind kind = MarkKind.of(mark);
            ObjectNode fields = FieldsWriter.of(mark);
            ObjectNode annotation = JSON.createObjectNode();
            annotation.put("id", urn(mark.id())).put("type", "Annotation").put("motivation", Bodies.motivation(kind));
            annotation.set("body", Bodies.of(kind, fields));
            target(annotation.putObject("target"), Place.of(mark.anchor(), points));
            annotation.set(kind.code(), fields);
            return annotation;
        }

        private void target(ObjectNode target, Place place) {
            var release = annotated.release();
            target.putObject("source")
                    .put("id", urn(release.id()))
                    .put("type", "Text")
                    .put("format", "text/plain")
                    .put("language", release.publication().language())
                    .put("readout:file", release.source())
                    .put("readout:title", release.publication().title())
                    .put("readout:sha256", release.version().sha256());
            var selectors = target.putArray("selector");
            selectors.addObject()
                    .put("type", "TextQuoteSelector")
                    .put("exact", place.quote())
                    .put("prefix", place.prefix())
                    .put("suffix", place.suffix());
            selectors.addObject()
                    .put("type", "TextPositionSelector")
                    .put("start", place.start())
                    .put("end", place.end());
        }
    }
}
