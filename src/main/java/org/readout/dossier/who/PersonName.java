package org.readout.dossier.who;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.readout.dossier.told.Folding;
import org.readout.dossier.told.WordList;

/**
 * A personal name in the parts it is compared by: folded, without titles, initials and particles, the syllables of a given
 * name in one.
 *
 * @param parts in the order written
 * @param key the parts in order of the alphabet, the same for every order and hyphenation of one spelling
 */
record PersonName(List<String> parts, String key) {

    private static final Set<String> TITLES = WordList.of(PersonName.class, "titles.txt");
    private static final Set<String> PARTICLES = WordList.of(PersonName.class, "particles.txt");
    /** With these a surname begins: "von der Leyen" is no full name. */
    private static final Set<String> OPENING = Set.of("von", "van", "de", "der", "du", "da", "dos", "della");
    private static final Set<String> SURNAMES_FIRST = WordList.of(PersonName.class, "surnamesfirst.txt");

    static PersonName of(String name) {
        List<String> parts = new ArrayList<>();
        boolean hyphened = false;
        for (String word : WordList.parts(name.replace(',', ' ').replace('.', ' ').replaceAll("\\s+", " ").strip(), ' ')) {
            List<String> syllables = new ArrayList<>(Folding.words(word));
            if (syllables.size() > 1) {
                syllables.removeAll(PARTICLES);
                hyphened = true;
            }
            if (!syllables.isEmpty()) {
                parts.add(String.join("", syllables));
            }
        }
        List<String> whole = List.copyOf(parts);
        parts.removeIf(part -> part.length() == 1 || TITLES.contains(part) || PARTICLES.contains(part));
        while (parts.size() > 1 && OPENING.contains(parts.getFirst())) {
            parts.removeFirst();
        }
        if (parts.isEmpty()) {
            parts.addAll(whole);
        }
        if (!hyphened && parts.size() == 3) {
            joinSyllables(parts);
        }
        return new PersonName(List.copyOf(parts), String.join(" ", parts.stream().sorted().toList()));
    }

    private static void joinSyllables(List<String> parts) {
        if (SURNAMES_FIRST.contains(parts.getFirst())) {
            parts.set(1, parts.get(1) + parts.remove(2));
        } else if (SURNAMES_FIRST.contains(parts.getLast())) {
            parts.set(0, parts.get(0) + parts.remove(1));
        }
    }

    boolean isFull() {
        return parts.size() > 1;
    }

    /** Whether {@code part} may be the surname: the last part, or the first where surnames stand first. */
    boolean maySurname(String part) {
        return parts.getLast().equals(part) || parts.getFirst().equals(part);
    }
}
