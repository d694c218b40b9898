package org.readout.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.Tokenizer;
import org.readout.extract.text.WordList;
import org.readout.model.Level;

/** The heads of offices: "Minister", "Secretary General", and their plurals. */
final class OfficeHeads {

    /**
     * @param words its atoms, lower case
     * @param lower whether it also counts where it is written small
     */
    record Head(List<String> words, boolean plural, Level level, boolean lower) {}

    private static final Map<String, List<Head>> HEADS = new HashMap<>();

    static {
        for (List<String> row : WordList.table(OfficeHeads.class, "officeheads.txt")) {
            boolean lower = row.size() > 3 && row.get(3).equals("lower");
            add(row.get(0), false, level(row.get(2)), lower);
            if (!row.get(1).isEmpty()) {
                add(row.get(1), true, level(row.get(2)), lower);
            }
        }
        for (List<Head> heads : HEADS.values()) {
            heads.sort((a, b) -> b.words().size() - a.words().size());
        }
    }

    private OfficeHeads() {}

    private static Level level(String word) {
        return switch (word) {
            case "leader" -> Level.LEADER;
            case "minister" -> Level.MINISTER;
            case "vice" -> Level.VICE_MINISTER;
            case "official" -> Level.OFFICIAL;
            default -> throw new IllegalStateException("officeheads.txt: " + word);
        };
    }

    private static void add(String name, boolean plural, Level level, boolean lower) {
        // By hand, as all that is done while an officer waits for the first release.
        List<String> words = new ArrayList<>();
        for (Atom atom : Atom.of(Tokenizer.tokens(name))) {
            words.add(atom.text().toLowerCase(Locale.ROOT));
        }
        HEADS.computeIfAbsent(words.getFirst(), key -> new ArrayList<>()).add(new Head(List.copyOf(words), plural, level, lower));
    }

    /** The longest head at atom {@code at}, or null; one written small only if the list allows it. */
    static @Nullable Head at(Passage passage, int at) {
        return passage.head(at);
    }

    /** As {@link #at}, looked up anew. */
    static @Nullable Head longest(Passage passage, int at) {
        if (isGivenName(passage, at)) {
            return null;
        }
        for (Head head : HEADS.getOrDefault(passage.at(at).lower(), List.of())) {
            boolean fits = passage.at(at).isCapitalized() || head.lower();
            for (int i = 1; i < head.words().size() && fits; i++) {
                fits = passage.at(at + i).is(head.words().get(i));
            }
            if (fits) {
                return head;
            }
        }
        return null;
    }

    /** "Foreign Minister <b>Amir</b> Khan": behind an office, a title that is a given name too begins the name. */
    private static boolean isGivenName(Passage passage, int at) {
        return at > 0 && Words.GIVEN.contains(passage.at(at).text()) && passage.at(at + 1).isCapitalized()
                && HEADS.getOrDefault(passage.at(at - 1).lower(), List.of()).stream().anyMatch(head -> head.words().size() == 1);
    }
}
