package org.readout.extract.clauses;

import java.util.ArrayList;
import java.util.List;

import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;

/** The names under a joint statement: persons, and beside them at most their offices, states and the day. */
final class Signatures {

    /** A signature stands within so many of the last sentences. */
    private static final int CLOSING = 4;
    /** Tokens that no name covers, stops and commas, that a line of signatures may have. */
    private static final int LOOSE = 4;

    private Signatures() {}

    /** The persons who signed, if they are {@code count}; else nobody. */
    static List<Party> of(Reading reading, int count) {
        List<Clauses> all = reading.clauses();
        List<Party> signers = new ArrayList<>();
        for (Clauses clauses : all.subList(Math.max(1, all.size() - CLOSING), Math.max(1, all.size()))) {
            if (isSignature(clauses.line())) {
                clauses.line().mentions().stream()
                        .filter(mention -> mention.type() == NameType.PERSON)
                        .map(reading.stage().cast()::person)
                        .filter(person -> !signers.contains(person))
                        .forEach(signers::add);
            }
        }
        return signers.size() == count && count > 1 ? List.copyOf(signers) : List.of();
    }

    private static boolean isSignature(Line line) {
        boolean[] covered = new boolean[line.size()];
        for (Mention mention : line.mentions()) {
            for (int k = line.tokenAt(mention.span().start()); k < line.after(mention); k++) {
                covered[k] = true;
            }
        }
        int loose = 0;
        for (int k = 0; k < line.size(); k++) {
            if (!covered[k] && line.token(k).isWord() && line.word(k).length() > 1) {
                return false;
            }
            loose += covered[k] ? 0 : 1;
        }
        return loose <= LOOSE;
    }
}
