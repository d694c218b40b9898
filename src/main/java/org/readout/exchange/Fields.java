package org.readout.exchange;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.readout.model.Ids;
import org.readout.model.ReadoutException;

/**
 * One object of a marks file, read field by field.
 *
 * @param where what to call it in messages: "marks.json: a.txt: commitments 3"
 */
record Fields(JsonNode node, String where) {

    Fields {
        if (!node.isObject()) {
            throw new ReadoutException(where + ": is not an object in JSON. Correct the file.");
        }
    }

    ReadoutException wrong(String what) {
        return new ReadoutException(where + ": " + what + ". Correct the file.");
    }

    boolean has(String field) {
        return node.hasNonNull(field);
    }

    String text(String field) {
        String text = textOrNull(field);
        if (text == null) {
            throw wrong("\"" + field + "\" is missing");
        }
        return text;
    }

    String text(String field, String otherwise) {
        String text = textOrNull(field);
        return text == null ? otherwise : text;
    }

    @Nullable String textOrNull(String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw wrong("\"" + field + "\" is not a text");
        }
        return value.textValue();
    }

    /** A moment as ISO 8601 writes it, with its offset: "2024-12-26T09:00:00Z". */
    Instant instant(String field) {
        try {
            return OffsetDateTime.parse(text(field)).toInstant();
        } catch (DateTimeParseException e) {
            throw wrong("\"" + field + "\" is no moment such as 2024-12-26T09:00:00Z: \"" + text(field) + "\"");
        }
    }

    /** An id; a new one where the field is left out. */
    UUID idOrNew(String field) {
        String id = textOrNull(field);
        try {
            return id == null ? Ids.next() : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw wrong("\"" + field + "\" is no UUID: \"" + id + "\"");
        }
    }

    int number(String field) {
        JsonNode value = node.get(field);
        if (value == null || !value.canConvertToInt() || !value.isIntegralNumber()) {
            throw wrong("\"" + field + "\" is not a whole number");
        }
        return value.intValue();
    }

    double fraction(String field, double otherwise) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return otherwise;
        }
        if (!value.isNumber()) {
            throw wrong("\"" + field + "\" is not a number");
        }
        return value.doubleValue();
    }

    boolean flag(String field, boolean otherwise) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return otherwise;
        }
        if (!value.isBoolean()) {
            throw wrong("\"" + field + "\" is neither true nor false");
        }
        return value.booleanValue();
    }

    <E extends Enum<E>> E constant(Class<E> type, String field, @Nullable E otherwise) {
        String code = textOrNull(field);
        if (code == null && otherwise != null) {
            return otherwise;
        }
        try {
            return Codes.constant(type, text(field));
        } catch (IllegalArgumentException e) {
            throw wrong("\"" + field + "\" cannot be \"" + code + "\"");
        }
    }

    @Nullable Fields object(String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : new Fields(value, where + ": " + field);
    }

    /** The items of a list; none where the field is left out. */
    List<JsonNode> list(String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            throw wrong("\"" + field + "\" is not a list");
        }
        List<JsonNode> items = new ArrayList<>();
        value.forEach(items::add);
        return items;
    }

    List<Fields> objects(String field) {
        List<Fields> objects = new ArrayList<>();
        for (JsonNode item : list(field)) {
            objects.add(new Fields(item, where + ": " + field + " " + (objects.size() + 1)));
        }
        return objects;
    }
}
