package org.readout.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.WordList;

/** The states of the world: from a name, a demonym or a capital to the ISO code, and from the code to the short name. */
public final class Countries {

    /** One row of the list of states. */
    record Row(String code, String name, List<String> names, List<String> demonyms, List<String> capitals) {}

    static final List<Row> ROWS = WordList.table(Countries.class, "countries.txt").stream().map(Countries::row).toList();

    private static final Map<String, String> CODES = codes();
    private static final Map<String, String> SHORT_NAMES = new HashMap<>();
    private static final Set<String> DEMONYMS = new HashSet<>();
    private static final Set<String> OWN = new HashSet<>();

    static {
        ROWS.forEach(row -> SHORT_NAMES.put(row.code(), row.name()));
        ROWS.forEach(row -> DEMONYMS.addAll(row.demonyms()));
        for (Row row : ROWS) {
            OWN.add(key(row.name()));
            row.names().forEach(name -> OWN.add(key(name)));
        }
    }

    private Countries() {}

    private static Row row(List<String> fields) {
        return new Row(
                fields.get(0), fields.get(1), list(fields, 2), list(fields, 3), list(fields, 4));
    }

    private static List<String> list(List<String> fields, int index) {
        return fields.size() <= index || fields.get(index).isEmpty()
                ? List.of()
                : List.of(fields.get(index).split(";"));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (Row row : ROWS) {
            List<String> all = new ArrayList<>(List.of(row.name()));
            all.addAll(row.names());
            all.addAll(row.demonyms());
            all.addAll(row.capitals());
            all.forEach(name -> codes.putIfAbsent(key(name), row.code()));
        }
        return codes;
    }

    private static String key(String name) {
        return name.replace('\u2019', '\'');
    }

    /**
     * The ISO 3166-1 alpha-2 code of the state that {@code name} names: "Japan", "ROK", "Japanese" or "Tokyo" standing for
     * its government; null where it names none.
     */
    public static @Nullable String code(String name) {
        String key = key(name.strip());
        String code = CODES.get(key);
        if (code == null && key.length() > 3 && key.equals(key.toUpperCase(Locale.ROOT))) {
            code = CODES.get(key.charAt(0) + key.substring(1).toLowerCase(Locale.ROOT));
        }
        return code == null && key.startsWith("the ") ? CODES.get(key.substring(4)) : code;
    }

    /** Whether {@code name} is an adjective or a people, "Japanese", and not a state's own name. */
    public static boolean isDemonym(String name) {
        return DEMONYMS.contains(name);
    }

    /** Whether {@code name}, or a longer name it is part of, shares a word with the short name of the state with this code. */
    public static boolean isNearShort(String code, String name) {
        List<String> small = List.of(name(code).split(" ", -1));
        return ROWS.stream()
                .filter(row -> row.code().equals(code))
                .flatMap(row -> Stream.concat(Stream.of(row.name()), row.names().stream()))
                .filter(other -> other.contains(name))
                .anyMatch(other -> List.of(other.split(" ", -1)).stream().anyMatch(small::contains));
    }

    /** Whether {@code name} is a state's own name in words, "Turkey", and no demonym, capital or abbreviation. */
    public static boolean isOwnName(String name) {
        return OWN.contains(key(name)) && name.length() > 3 && !name.equals(name.toUpperCase(Locale.ROOT))
                && name.indexOf('.') < 0;
    }

    /** The short English name of the state with this code; the code itself where there is none. */
    public static String name(String code) {
        return SHORT_NAMES.getOrDefault(code, code);
    }
}
