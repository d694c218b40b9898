package org.readout.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.readout.model.EventKind;
import org.readout.model.Force;
import org.readout.model.Ids;
import org.readout.model.NameType;
import org.readout.model.ReadoutException;

/** Reads W3C annotations, our own and others': a collection, a page, a list of annotations or a single one. */
final class WebAnnotationReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String URN = "urn:uuid:";

    private final String name;
    private final JsonNode root;

    /** The annotations of each source, by its address. */
    private final Map<String, Source> sources = new LinkedHashMap<>();

    private static final class Source {
        final List<GivenMark> marks = new ArrayList<>();
        final List<String> refused = new ArrayList<>();
        String sha256 = "";
        String called = "";
    }

    WebAnnotationReader(String name, byte[] bytes) {
        this.name = name;
        try {
            root = JSON.readTree(bytes);
        } catch (IOException e) {
            throw new ReadoutException(name + ": is not JSON. Export it again.", e);
        }
    }

    List<GivenRelease> releases() {
        collect(root);
        if (sources.isEmpty()) {
            throw new ReadoutException(name + ": holds no annotation. Export it again.");
        }
        List<GivenRelease> releases = new ArrayList<>();
        sources.forEach((address, source) -> releases.add(new GivenRelease(
                source.called.isEmpty() ? address : source.called,
                uuid(address), source.sha256, null, source.marks, null, source.refused)));
        return releases;
    }

    private void collect(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::collect);
        } else if (node.has("target")) {
            annotation(node);
        } else if (node.isObject()) {
            collect(node.path("first"));
            collect(node.path("items"));
        }
    }

    private void annotation(JsonNode annotation) {
        JsonNode target = one(annotation.path("target"));
        JsonNode from = target.isTextual() ? target : target.path("source");
        String address = from.isTextual() ? from.asText() : from.path("id").asText();
        Source source = sources.computeIfAbsent(address, any -> new Source());
        source.sha256 = from.path("readout:sha256").asText(source.sha256);
        source.called = from.path("readout:file").asText(source.called);
        String where = name + ": annotation " + annotation.path("id").asText("without id");
        Place place = place(target.path("selector"));
        try {
            if (!place.hasPosition() && place.quote().isEmpty()) {
                throw new ReadoutException(where + ": is on the whole source and on no words of it.");
            }
            source.marks.add(mark(annotation, place, where));
        } catch (ReadoutException e) {
            source.refused.add(e.line());
        }
    }

    private static GivenMark mark(JsonNode annotation, Place place, String where) {
        List<JsonNode> bodies = bodies(annotation);
        for (MarkKind kind : MarkKind.values()) {
            if (annotation.path(kind.code()) instanceof ObjectNode ours) {
                ObjectNode fields = ours.deepCopy();
                Bodies.overlay(kind, bodies, fields);
                return GivenMark.of(kind, id(annotation), place, new Fields(fields, where));
            }
        }
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        MarkKind kind = bodies.stream()
                .filter(body -> !body.path("purpose").asText().equals("commenting"))
                .map(body -> kind(body.path("value").asText()))
                .filter(any -> any != MarkKind.NOTE)
                .findFirst().orElse(MarkKind.NOTE);
        for (JsonNode body : bodies) {
            boolean tells = kind != MarkKind.NOTE && kind(body.path("value").asText()) == kind;
            if (tells && body instanceof ObjectNode tag) {
                tag.put("purpose", "classifying");
            }
        }
        Bodies.overlay(kind, bodies, fields);
        if (kind == MarkKind.NOTE && !fields.has("text")) {
            // A bare highlight, or one with tags alone, is kept too: someone found these words worth marking.
            fields.put("text", "");
        }
        return GivenMark.of(kind, id(annotation), place, new Fields(fields, where));
    }

    /** What kind of mark a word of classification stands for. */
    private static MarkKind kind(String value) {
        String constant = value.toUpperCase(Locale.ROOT).replace('-', '_');
        for (NameType type : NameType.values()) {
            if (type.name().equals(constant)) {
                return MarkKind.MENTION;
            }
        }
        for (Force force : Force.values()) {
            if (force.name().equals(constant)) {
                return MarkKind.COMMITMENT;
            }
        }
        for (EventKind event : EventKind.values()) {
            if (event.name().equals(constant)) {
                return MarkKind.EVENT;
            }
        }
        return MarkKind.NOTE;
    }

    private static List<JsonNode> bodies(JsonNode annotation) {
        List<JsonNode> bodies = new ArrayList<>();
        JsonNode body = annotation.path("body");
        if (body.isArray()) {
            body.forEach(bodies::add);
        } else if (body.isObject()) {
            bodies.add(body);
        }
        if (annotation.hasNonNull("bodyValue")) {
            bodies.add(JsonNodeFactory.instance.objectNode()
                    .put("value", annotation.path("bodyValue").asText())
                    .put("purpose", "commenting"));
        }
        bodies.removeIf(each -> !each.path("value").isTextual());
        return bodies;
    }

    private static Place place(JsonNode selectors) {
        int start = -1;
        int end = -1;
        JsonNode quote = JsonNodeFactory.instance.missingNode();
        for (JsonNode selector : selectors.isArray() ? selectors : JsonNodeFactory.instance.arrayNode().add(selectors)) {
            JsonNode inner = selector.has("refinedBy") ? one(selector.path("refinedBy")) : selector;
            if (inner.path("type").asText().equals("TextQuoteSelector")) {
                quote = inner;
            } else if (inner.path("type").asText().equals("TextPositionSelector")) {
                start = inner.path("start").asInt(-1);
                end = inner.path("end").asInt(-1);
            }
        }
        return new Place(start, end, quote.path("exact").asText(), quote.path("prefix").asText(), quote.path("suffix").asText());
    }

    private static JsonNode one(JsonNode node) {
        return node.isArray() && !node.isEmpty() ? node.get(0) : node;
    }

    private static UUID id(JsonNode annotation) {
        UUID id = uuid(annotation.path("id").asText());
        return id == null ? Ids.next() : id;
    }

    private static @Nullable UUID uuid(String address) {
        return address.startsWith(URN) ? Uuids.orNull(address.substring(URN.length())) : null;
    }
}
