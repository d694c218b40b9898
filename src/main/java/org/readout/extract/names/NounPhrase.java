package org.readout.extract.names;

import java.util.Set;

/**
 * The words in front of the noun of an event or agreement that belong to its name, and how the phrase opens.
 *
 * @param from first atom of the name, without article
 * @param opening what stands in front of it
 * @param named whether a capitalized word, a number or a state stands between
 */
record NounPhrase(int from, Opening opening, boolean named) {

    /** What stands in front of a noun phrase: "the" or an owner, "a", or neither. */
    enum Opening {
        DEFINITE,
        INDEFINITE,
        BARE
    }

    private static final Set<String> ORDINALS = Set.of(
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth");

    /** Reads leftwards from {@code noun}, no further than {@code free}. */
    static NounPhrase before(Passage passage, int noun, int free, Cover persons) {
        NounWalk walk = new NounWalk(passage, noun, free, persons);
        Opening opening = walk.go();
        int from = walk.from(opening);
        return new NounPhrase(from, opening, walk.isNamed(from));
    }

    static boolean isOrdinal(Atom atom) {
        String text = atom.text();
        int last = text.length() - 1;
        return ORDINALS.contains(atom.lower())
                || Character.isDigit(text.charAt(0)) && last >= 2 && Character.isLetter(text.charAt(last));
    }
}
