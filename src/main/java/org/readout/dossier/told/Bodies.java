package org.readout.dossier.told;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Compares the names of organizations. */
public final class Bodies {

    private static final Set<String> OF_STATES = WordList.of(Bodies.class, "statebodies.txt");

    private final Offices offices;

    public Bodies(States states) {
        offices = new Offices(states);
    }

    /**
     * The same for "South Korean Ministry of Foreign Affairs" and "Foreign Ministry of the Republic of Korea". A body that
     * every state has one of, named without its state, is that publisher's.
     *
     * @param country the state it is known to be of, or null
     */
    public String key(String name, @Nullable String country, String publisher) {
        Offices.Read read = offices.read(name);
        String state = read.country() == null ? country : read.country();
        String words = read.core().isEmpty() ? String.join(" ", Folding.words(name)) : String.join(" ", read.core());
        if (state == null && read.core().stream().anyMatch(OF_STATES::contains)) {
            state = Folding.plain(publisher);
        }
        return words + '|' + (state == null ? "" : state);
    }

    /** Whether a name is letters that stand for words: "NATO", "U.S.-EU TTC" is none. */
    public static boolean isAcronym(String name) {
        return name.length() > 1 && name.length() <= 8 && name.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
}
