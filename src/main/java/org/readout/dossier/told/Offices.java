package org.readout.dossier.told;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/** Reads an office's words: which office it is, and whose, however it is put. */
public final class Offices {

    private static final Set<String> SMALL = WordList.of(Offices.class, "officesmall.txt");
    private static final int LONGEST_STATE = 6;

    private static final int MOST = 20_000;

    private final States states;
    private final Map<String, Read> known = new HashMap<>();

    public Offices(States states) {
        this.states = states;
    }

    /**
     * An office's words parted into state and office.
     *
     * @param bare the office's words as written, without the state's
     */
    public record Read(Set<String> core, @Nullable String country, String bare) {}

    /** Parts an office's words. The same few stand in release after release. */
    public Read read(String office) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(office, this::parted);
    }

    private Read parted(String office) {
        List<String> words = WordList.parts(office.replace(',', ' ').replaceAll("\\s+", " ").strip(), ' ');
        Set<String> core = new TreeSet<>();
        String country = null;
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < words.size();) {
            int taken = 1;
            String code = null;
            for (int length = Math.min(LONGEST_STATE, words.size() - i); length > 0 && code == null; length--) {
                code = states.code(bare(String.join(" ", words.subList(i, i + length))));
                taken = length;
            }
            if (code == null) {
                Folding.words(words.get(i)).forEach(word -> core.add(singular(word)));
                kept.add(words.get(i));
                taken = 1;
            } else if (country == null) {
                country = code;
            }
            i += taken;
        }
        core.removeAll(SMALL);
        return new Read(core, country, String.join(" ", kept));
    }

    /** Several hold it together: "Presidents". */
    private static String singular(String word) {
        boolean many = word.length() > 5 && word.endsWith("s") && !word.endsWith("ss") && !SMALL.contains(word);
        return many ? word.substring(0, word.length() - 1) : word;
    }

    private static String bare(String name) {
        return name.endsWith("'s") || name.endsWith("’s") ? name.substring(0, name.length() - 2) : name;
    }
}
