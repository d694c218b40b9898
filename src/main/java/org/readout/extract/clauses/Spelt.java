package org.readout.extract.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.readout.model.Level;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;

/** What the words of a phrase say by themselves: the states they name, the office, and the words as they stand. */
final class Spelt {

    private Spelt() {}

    /** The phrase as a party of its own words, where nobody better is known. */
    static Party party(Line line, PartyPhrase phrase) {
        return new Party(bare(line, phrase), state(phrase), null, Level.UNKNOWN);
    }

    /** Its words without the article. */
    static String bare(Line line, PartyPhrase phrase) {
        int from = Vocabulary.isDeterminer(line.word(phrase.from())) ? phrase.from() + 1 : phrase.from();
        return line.text(Math.min(from, phrase.to() - 1), phrase.to());
    }

    /** The ISO 3166-1 alpha-2 code of the first state it names, or null. */
    static @Nullable String state(PartyPhrase phrase) {
        return phrase.mentions().stream()
                .map(Cast::code)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The states it names, each once. */
    static List<Party> states(PartyPhrase phrase) {
        return phrase.mentions().stream()
                .filter(mention -> Cast.code(mention) != null)
                .map(Cast::state)
                .distinct()
                .toList();
    }

    /** The words of the office in it, in lower case, without states and without what stands behind "of". */
    static List<String> words(Line line, PartyPhrase phrase) {
        List<String> words = new ArrayList<>();
        for (int i = phrase.from(); i < phrase.to() && !line.word(i).equals("of"); i++) {
            if (!line.isCovered(i, NameType.COUNTRY)) {
                words.add(line.word(i));
            }
        }
        int of = phrase.from() + words.size();
        boolean state = line.word(of).equals("of")
                && (line.word(of + 1).equals("state") || line.word(of + 1).equals("government"));
        if (state && !words.isEmpty() && words.getLast().startsWith("head")) {
            words.add("leader");
        }
        return words;
    }

    /** The first state named in it, or null. */
    static @Nullable Mention country(PartyPhrase phrase) {
        return phrase.mentions().stream()
                .filter(mention -> Cast.code(mention) != null)
                .findFirst()
                .orElse(null);
    }
}
