package org.readout.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.Token;
import org.readout.extract.text.Tokenizer;
import org.readout.extract.text.WordList;

/** The names known beforehand, from the lists of countries, places, organizations and agreements; the longest fits first. */
final class Gazetteer {

    /** What an entry of the gazetteer is. */
    enum Kind {
        COUNTRY,
        DEMONYM,
        /** Of a region: "European". */
        ADJECTIVE,
        CAPITAL,
        PLACE,
        ORGANIZATION,
        AGREEMENT
    }

    /**
     * @param words its atoms
     * @param code of the state it names or lies in, empty where there is none
     */
    record Entry(List<String> words, Kind kind, String canonical, String code) {

        int length() {
            return words.size();
        }

        boolean isPlace() {
            return kind == Kind.PLACE || kind == Kind.CAPITAL;
        }

        boolean isGeographic() {
            return kind == Kind.COUNTRY || isPlace();
        }
    }

    /**
     * The names that start with the same letters, up to the first mark that is none. They are cut into atoms when a text
     * first asks for them, since a release knows few of the thousands.
     */
    private static final class Shelf {

        private record Name(String words, Kind kind, String canonical, String code) {}

        private final List<Name> names = new ArrayList<>();
        private volatile @Nullable Map<String, List<Entry>> entries;

        /** The entries whose first atom is {@code lower}, the longest first. */
        List<Entry> entries(String lower) {
            Map<String, List<Entry>> cut = entries;
            if (cut == null) {
                cut = cut();
                entries = cut;
            }
            return cut.getOrDefault(lower, List.of());
        }

        private Map<String, List<Entry>> cut() {
            Map<String, List<Entry>> cut = new HashMap<>();
            for (Name name : names) {
                List<String> words = new ArrayList<>();
                for (Atom atom : Atom.of(Tokenizer.tokens(name.words()))) {
                    words.add(atom.text());
                }
                cut.computeIfAbsent(words.getFirst().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                        .add(new Entry(words, name.kind(), name.canonical(), name.code()));
            }
            for (List<Entry> list : cut.values()) {
                list.sort((a, b) -> b.length() - a.length());
            }
            return cut;
        }
    }

    private static final Map<String, Shelf> SHELVES = new HashMap<>();

    static {
        for (Countries.Row row : Countries.ROWS) {
            add(row.name(), Kind.COUNTRY, row.name(), row.code());
            // Loops, since the first use of each lambda takes a while and an officer waits for this.
            for (String name : row.names()) {
                add(name, Kind.COUNTRY, row.name(), row.code());
            }
            for (String name : row.demonyms()) {
                add(name, Kind.DEMONYM, row.name(), row.code());
            }
            for (String name : row.capitals()) {
                add(name, Kind.CAPITAL, name, row.code());
            }
        }
        for (List<String> row : WordList.table(Gazetteer.class, "places.txt")) {
            add(row.getFirst(), Kind.PLACE, row.getFirst(), row.size() > 1 ? row.get(1) : "");
        }
        for (List<String> row : WordList.table(Gazetteer.class, "regionadjectives.txt")) {
            add(row.get(0), Kind.ADJECTIVE, row.get(1), "");
        }
        addAll("organizations.txt", Kind.ORGANIZATION);
        addAll("agreements.txt", Kind.AGREEMENT);
    }

    private Gazetteer() {}

    /** Each name of a list, and the canonical name it stands for. */
    private static void addAll(String list, Kind kind) {
        Set<String> known = new HashSet<>();
        for (List<String> row : WordList.table(Gazetteer.class, list)) {
            String name = row.getFirst();
            String canonical = row.size() > 1 && !row.get(1).isEmpty() ? row.get(1) : name;
            String code = row.size() > 2 ? row.get(2) : "";
            if (known.add(name)) {
                add(name, kind, canonical, code);
            }
            if (kind == Kind.ORGANIZATION && !known.contains(canonical) && !isOfPlainWords(canonical)) {
                known.add(canonical);
                add(canonical, kind, canonical, code);
            }
        }
    }

    /** "Ministry of Foreign Affairs", of which there are many: rules read it with its owner. */
    private static boolean isOfPlainWords(String name) {
        for (Token token : Tokenizer.tokens(name.toLowerCase(Locale.ROOT))) {
            if (token.isWord() && !Words.isPlainWord(token.text())) {
                return false;
            }
        }
        return true;
    }

    private static void add(String name, Kind kind, String canonical, String code) {
        SHELVES.computeIfAbsent(letters(name.toLowerCase(Locale.ROOT)), key -> new Shelf())
                .names.add(new Shelf.Name(name, kind, canonical, code));
    }

    /** The letters {@code lower} starts with. */
    private static String letters(String lower) {
        int end = 0;
        while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
            end++;
        }
        return lower.substring(0, end);
    }

    private static List<Entry> entries(Passage passage, int at) {
        String lower = passage.at(at).lower();
        Shelf shelf = SHELVES.get(letters(lower));
        return shelf == null ? List.of() : shelf.entries(lower);
    }

    /** The longest entry that starts at atom {@code at}, or null. */
    static @Nullable Entry at(Passage passage, int at) {
        return passage.entry(at);
    }

    /** The state or nationality within the atoms {@code at} to {@code end}, of the entries that start at {@code at}; or null. */
    static @Nullable Entry state(Passage passage, int at, int end) {
        int shorter = end - at + 1;
        for (Entry entry : entries(passage, at)) {
            if (entry.length() < shorter && fits(passage, at, entry)) {
                if (entry.kind() == Kind.COUNTRY || entry.kind() == Kind.DEMONYM) {
                    return entry;
                }
                shorter = entry.length();
            }
        }
        return null;
    }

    /** As {@link #at}, looked up anew. */
    static @Nullable Entry longest(Passage passage, int at) {
        for (Entry entry : entries(passage, at)) {
            if (fits(passage, at, entry)) {
                return entry;
            }
        }
        return null;
    }

    /** The longest entry that ends in front of atom {@code end}, or null. */
    static @Nullable Entry before(Passage passage, int end) {
        for (int at = Math.max(0, end - 8); at < end; at++) {
            Entry entry = at(passage, at);
            if (entry != null && at + entry.length() == end) {
                return entry;
            }
        }
        return null;
    }

    private static boolean fits(Passage passage, int at, Entry entry) {
        for (int i = 0; i < entry.length(); i++) {
            Atom atom = passage.at(at + i);
            String word = entry.words().get(i);
            boolean same = atom.text().equals(word)
                    || atom.isShouted() && (i > 0 || atom.text().length() > 2) && atom.text().equalsIgnoreCase(word);
            if (!same && !(i > 0 && atom.is("the") && word.equalsIgnoreCase("the"))) {
                return false;
            }
        }
        return true;
    }
}
