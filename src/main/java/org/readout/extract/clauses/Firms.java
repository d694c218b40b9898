package org.readout.extract.clauses;

import java.util.List;

import org.readout.extract.clauses.PartyPhrase.Kind;
import org.readout.model.NameType;
import org.readout.model.Party;

/** Whom words for several companies or institutions mean: "both companies", "the two Commissions". */
final class Firms {

    private final List<Clauses> clauses;
    private final Sets sets;

    Firms(List<Clauses> clauses, Sets sets) {
        this.clauses = clauses;
        this.sets = sets;
    }

    /** "Both companies": the bodies last named together. */
    Meaning of(Line line, PartyPhrase phrase) {
        boolean bare = !Vocabulary.isDeterminer(line.word(phrase.from())) || line.word(phrase.from()).equals("their");
        Meaning set = bare ? Meaning.NOBODY
                : sets.before(line, phrase, phrase.count(), part -> part.kind() == Kind.BODY);
        set = set.isNobody() && !bare ? pairOfNames(line) : set;
        return set.isNobody() ? Meaning.plain(Spelt.party(line, phrase)) : set;
    }

    /** "Codelco and Ecopetrol", names of no known kind, in this line or the ones right before. */
    private Meaning pairOfNames(Line line) {
        for (int n = line.number(); n >= Math.max(0, line.number() - 2); n--) {
            Line there = clauses.get(n).line();
            for (int k = 1; k + 1 < there.size(); k++) {
                boolean pair = there.word(k).equals("and") && isOpenName(there, k - 1) && isOpenName(there, k + 1);
                if (pair) {
                    int from = k - 1;
                    while (from > 0 && isOpenName(there, from - 1)) {
                        from--;
                    }
                    int to = k + 2;
                    while (to < there.size() && isOpenName(there, to)) {
                        to++;
                    }
                    return new Meaning(List.of(Party.named(there.text(from, k)), Party.named(there.text(k + 1, to))),
                            there.paragraph());
                }
            }
        }
        return Meaning.NOBODY;
    }

    private static boolean isOpenName(Line line, int k) {
        return line.token(k).isWord() && line.token(k).isCapitalized() && !line.isCovered(k, NameType.PERSON)
                && !line.isCovered(k, NameType.COUNTRY) && !line.isCovered(k, NameType.PLACE)
                && !line.isCovered(k, NameType.AGREEMENT) && !line.isCovered(k, NameType.EVENT)
                && !line.isCovered(k, NameType.OFFICE) && !line.isCovered(k, NameType.DATE)
                && !Vocabulary.isDeterminer(line.word(k)) && !Vocabulary.isPreposition(line.word(k));
    }
}
