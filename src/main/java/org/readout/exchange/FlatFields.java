package org.readout.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a mark as texts under plain names, for forms that know nothing deeper: a party is a line of its parts with
 * bars between, a list has a line for each, "due.date" is "dueDate". An officer can read them and a tool edit them.
 */
final class FlatFields {

    private static final Set<String> PARTS = Set.of("earlier", "due");
    private static final Set<String> PARTY_LISTS = Set.of("parties", "participants");
    private static final Set<String> FLAGS = Set.of("restated", "reported", "resolved", "inferred");
    private static final List<String> PARTY = List.of("name", "country", "office", "level");

    private FlatFields() {}

    static Map<String, String> of(ObjectNode fields) {
        Map<String, String> flat = new LinkedHashMap<>();
        fields.properties().forEach(field -> put(flat, field.getKey(), field.getValue()));
        return flat;
    }

    private static void put(Map<String, String> flat, String name, JsonNode value) {
        if (name.equals("type")) {
            flat.put("nameType", value.asText());
        } else if (PARTS.contains(name)) {
            value.properties().forEach(part -> flat.put(name + capital(part.getKey()), part.getValue().asText()));
        } else if (value.isObject()) {
            flat.put(name, party(value));
        } else if (value.isArray()) {
            List<String> lines = new ArrayList<>();
            value.forEach(item -> lines.add(item.isObject() ? party(item) : escape(item.asText())));
            if (!lines.isEmpty()) {
                flat.put(name, String.join("\n", lines));
            }
        } else {
            flat.put(name, value.asText());
        }
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** "Kim Hong Kyun | KR | Vice Minister | vice-minister", shorter where the last parts are not known. */
    private static String party(JsonNode party) {
        List<String> parts = new ArrayList<>();
        PARTY.forEach(part -> parts.add(escape(party.path(part).asText())));
        if (parts.getLast().equals("unknown")) {
            parts.removeLast();
        }
        while (parts.size() > 1 && parts.getLast().isEmpty()) {
            parts.removeLast();
        }
        return String.join(" | ", parts);
    }

    /** The fields again. Names that are none of ours are passed over. */
    static ObjectNode back(Map<String, String> flat) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        flat.forEach((name, value) -> back(fields, name, value));
        return fields;
    }

    private static void back(ObjectNode fields, String name, String value) {
        String part = PARTS.stream()
                .filter(each -> name.startsWith(each) && name.length() > each.length()
                        && Character.isUpperCase(name.charAt(each.length())))
                .findFirst().orElse("");
        if (!part.isEmpty()) {
            String inside = Character.toLowerCase(name.charAt(part.length())) + name.substring(part.length() + 1);
            plain(fields.withObjectProperty(part), inside, value);
        } else if (PARTY_LISTS.contains(name)) {
            ArrayNode list = fields.putArray(name);
            value.lines().filter(line -> !line.isBlank()).forEach(line -> list.add(party(line)));
        } else if (name.equals("tags")) {
            ArrayNode list = fields.putArray(name);
            for (String line : value.split("\n", -1)) {
                list.add(split(line, '\0').getFirst());
            }
        } else if (name.equals("addressee")) {
            fields.set(name, party(value));
        } else {
            plain(fields, name.equals("nameType") ? "type" : name, value);
        }
    }

    private static void plain(ObjectNode fields, String name, String value) {
        if (FLAGS.contains(name)) {
            fields.put(name, value.equalsIgnoreCase("true"));
        } else if (name.equals("confidence")) {
            Double number = number(value);
            if (number != null) {
                fields.put(name, number);
            }
        } else {
            fields.put(name, value);
        }
    }

    private static @Nullable Double number(String value) {
        try {
            return Double.valueOf(value);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static ObjectNode party(String line) {
        List<String> parts = split(line, '|');
        ObjectNode party = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < Math.min(parts.size(), PARTY.size()); i++) {
            if (!parts.get(i).isEmpty() || i == 0) {
                party.put(PARTY.get(i), parts.get(i));
            }
        }
        return party;
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n").replace("\r", "\\r");
    }

    /** Parts with their escapes undone; the blank on either side of a bar is the form's and not the part's. */
    private static List<String> split(String line, char bar) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                char escaped = line.charAt(++i);
                part.append(escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped);
            } else if (c == bar) {
                parts.add(trimmed(part, parts.isEmpty(), false));
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(trimmed(part, parts.isEmpty(), true));
        return parts;
    }

    private static String trimmed(CharSequence part, boolean first, boolean last) {
        String words = part.toString();
        String from = !first && words.startsWith(" ") ? words.substring(1) : words;
        return !last && from.endsWith(" ") ? from.substring(0, from.length() - 1) : from;
    }
}
