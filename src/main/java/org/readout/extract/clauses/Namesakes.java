package org.readout.extract.clauses;

import java.util.List;
import java.util.Set;

import org.readout.extract.text.Sentence;
import org.readout.extract.text.Token;
import org.readout.extract.text.WordList;
import org.readout.model.Mention;

/** Tells a person from the house that is called after one: "the <b>Kofi Asante</b> Convention Centre" meets nobody. */
final class Namesakes {

    private static final Set<String> BUILDINGS = WordList.of(Namesakes.class, "buildings.txt");
    /** "International Convention Centre": what a house is stands no further behind its name. */
    private static final int HOUSE = 3;

    private Namesakes() {}

    /** Whether words with capitals, the last of them for a house or a road, follow {@code person} at once. */
    static boolean isHouse(Sentence sentence, Mention person) {
        List<Token> tokens = sentence.tokens();
        int first = after(tokens, person.span().end());
        for (int k = first; k < Math.min(tokens.size(), first + HOUSE) && tokens.get(k).isWord() && tokens.get(k).isCapitalized(); k++) {
            if (BUILDINGS.contains(tokens.get(k).lower())) {
                return true;
            }
        }
        return false;
    }

    /** The first token at or behind {@code offset}, in UTF-16 code units. */
    private static int after(List<Token> tokens, int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
