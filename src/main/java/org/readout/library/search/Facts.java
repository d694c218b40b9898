package org.readout.library.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.readout.model.Commitment;
import org.readout.model.Event;
import org.readout.model.Force;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Note;
import org.readout.model.Party;
import org.readout.model.Review;

/**
 * What a mark says that a search can ask for, as words with a sign before them: "party:kim hong", "force:agreed". Names
 * are there with every run of their words, in both orders where they are persons' ("okano masataka", "masataka okano"),
 * so that one word is looked up however much of a name is typed.
 */
final class Facts {

    static final String PARTY = "party:";
    static final String COUNTRY = "country:";
    static final String FORCE = "force:";
    static final String DUE = "has:due";
    static final String COMMITMENT = "has:commitment";

    /** Longer runs of a name's words are not kept; who types more is led by runs of this length. */
    static final int LONGEST_RUN = 5;

    private final Set<String> facts = new HashSet<>();

    private Facts() {}

    /** What a mark says; nothing where the officer rejected it. */
    static Set<String> of(Mark mark) {
        Facts facts = new Facts();
        if (mark.review() != Review.REJECTED) {
            facts.add(mark);
        }
        return facts.facts;
    }

    private void add(Mark mark) {
        switch (mark) {
            case Commitment commitment -> {
                commitment.parties().forEach(this::party);
                if (commitment.addressee() != null) {
                    party(commitment.addressee());
                }
                facts.add(FORCE + commitment.force().code());
                if (commitment.force() != Force.POSITION) {
                    facts.add(COMMITMENT);
                }
                if (commitment.due() != null) {
                    facts.add(DUE);
                }
            }
            case Event event -> event.participants().forEach(this::party);
            case Mention mention -> {
                if (mention.type() == NameType.COUNTRY) {
                    runs(COUNTRY, words(mention.entity()));
                }
            }
            case Note note -> { }
        }
    }

    private void party(Party party) {
        List<String> words = words(party.name());
        runs(PARTY, words);
        if (words.size() > 1 && words.size() <= LONGEST_RUN) {
            runs(PARTY, turned(words));
        }
        if (party.country() != null) {
            runs(COUNTRY, words(party.country()));
        }
    }

    private void runs(String sign, List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_RUN); to++) {
                facts.add(sign + String.join(" ", words.subList(from, to)));
            }
        }
    }

    /** Given names before the surname, where it came first. */
    static List<String> turned(List<String> words) {
        List<String> turned = new ArrayList<>(words.subList(1, words.size()));
        turned.add(words.getFirst());
        return turned;
    }

    static List<String> words(String text) {
        return Words.of(text).stream().map(Word::text).toList();
    }
}
