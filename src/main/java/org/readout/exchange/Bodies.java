package org.readout.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The bodies of annotations that any program understands: a class, a name, a description, a comment, tags. What another
 * program changed in them is taken over into the fields of ours when they come back.
 */
final class Bodies {

    private Bodies() {}

    static String motivation(MarkKind kind) {
        return switch (kind) {
            case MENTION -> "identifying";
            case COMMITMENT, EVENT -> "classifying";
            case NOTE -> "commenting";
        };
    }

    static ArrayNode of(MarkKind kind, ObjectNode fields) {
        ArrayNode bodies = JsonNodeFactory.instance.arrayNode();
        switch (kind) {
            case MENTION -> {
                body(bodies, "classifying", fields.path("type").asText().toLowerCase(Locale.ROOT));
                body(bodies, "identifying", fields.path("entity").asText());
            }
            case COMMITMENT -> {
                body(bodies, "classifying", fields.path("force").asText());
                body(bodies, "describing", fields.path("action").asText());
            }
            case EVENT -> {
                body(bodies, "classifying", fields.path("kind").asText());
                body(bodies, "identifying", fields.path("name").asText());
            }
            case NOTE -> {
                body(bodies, "commenting", fields.path("text").asText());
                fields.path("tags").forEach(tag -> body(bodies, "tagging", tag.asText()));
            }
        }
        return bodies;
    }

    private static void body(ArrayNode bodies, String purpose, String value) {
        bodies.addObject().put("type", "TextualBody").put("value", value).put("format", "text/plain").put("purpose", purpose);
    }

    /** Takes what the bodies say over into the fields of a mark of this kind. */
    static void overlay(MarkKind kind, List<JsonNode> bodies, ObjectNode fields) {
        List<String> tags = new ArrayList<>();
        for (JsonNode body : bodies) {
            String value = body.path("value").asText();
            String purpose = body.path("purpose").asText();
            if (kind == MarkKind.NOTE && purpose.equals("tagging")) {
                tags.add(value);
                continue;
            }
            String field = field(kind, purpose);
            if (!field.isEmpty()) {
                fields.put(field, kind == MarkKind.MENTION && field.equals("type") ? value.toUpperCase(Locale.ROOT) : value);
            }
        }
        if (kind == MarkKind.NOTE) {
            ArrayNode list = fields.putArray("tags");
            tags.forEach(list::add);
        }
    }

    private static String field(MarkKind kind, String purpose) {
        return switch (kind) {
            case MENTION -> purpose.equals("classifying") ? "type" : purpose.equals("identifying") ? "entity" : "";
            case COMMITMENT -> purpose.equals("classifying") ? "force" : purpose.equals("describing") ? "action" : "";
            case EVENT -> purpose.equals("classifying") ? "kind" : purpose.equals("identifying") ? "name" : "";
            case NOTE -> purpose.equals("commenting") || purpose.isEmpty() ? "text" : "";
        };
    }
}
