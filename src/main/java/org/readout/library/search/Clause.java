package org.readout.library.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** One thing asked for in a search. */
sealed interface Clause {

    /** Whether releases with it are to be left out. */
    boolean isExcluded();

    /**
     * Words in a row, anywhere in the release or in its title, names and notes.
     *
     * @param words folded
     * @param unfinished whether the last of them may go on
     */
    record Phrase(List<String> words, boolean unfinished, boolean isExcluded) implements Clause {

        public Phrase {
            words = List.copyOf(words);
        }
    }

    /** Words in a row in the publisher's name. */
    record Publisher(Phrase name) implements Clause {

        @Override
        public boolean isExcluded() {
            return name.isExcluded();
        }
    }

    /** Published on one of these days, or telling of what was said on one of them; both ends belong to it. */
    record Dates(LocalDate from, LocalDate to, boolean isExcluded) implements Clause {}

    /** What can be said of a release as a whole; one of these is enough. */
    record State(Set<String> anyOf, boolean isExcluded) implements Clause {

        static final String REVIEWED = "is:reviewed";
        static final String UNREVIEWED = "is:unreviewed";
        static final String NOTE = "has:note";

        public State {
            anyOf = Set.copyOf(anyOf);
        }
    }

    /**
     * What can be said of one statement, meeting or name.
     *
     * @param anyOf facts as {@link Facts} writes them, of which one is enough
     * @param beginnings how a fact may begin, where the word is not typed to its end
     */
    record Fact(Set<String> anyOf, Set<String> beginnings, boolean isExcluded) implements Clause {

        public Fact {
            anyOf = Set.copyOf(anyOf);
            beginnings = Set.copyOf(beginnings);
        }

        /** Whether one of the facts is such a one. */
        boolean isIn(Set<String> facts) {
            return anyOf.stream().anyMatch(facts::contains)
                    || facts.stream().anyMatch(fact -> beginnings.stream().anyMatch(fact::startsWith));
        }
    }
}
