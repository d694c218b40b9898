package org.readout.jobs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.model.Force;
import org.readout.model.Status;

/**
 * A brief as it is asked for.
 *
 * @param sections their names in the order wanted, or {@code all} alone for the whole annotated brief; empty for the
 *     one-page brief
 * @param word what is wanted of a Word document beyond the brief
 */
public record BriefOrder(Wanted wanted, Front front, List<String> sections, Word word) {

    /** The name under which the brief is asked for with everything in it. */
    public static final String ALL = "all";

    public BriefOrder {
        sections = List.copyOf(sections);
    }

    /** All promises of a library, with the annotated texts. */
    public static BriefOrder everything(String title, boolean suggestions) {
        return new BriefOrder(Wanted.of(suggestions), Front.of(title), List.of(ALL), Word.PLAIN);
    }

    /**
     * What is wanted of a Word document.
     *
     * @param comments whether each commitment in the annotated texts has a comment at its words
     * @param author of the comments; empty for nobody by name
     * @param template a document of Word to write in, or null
     */
    public record Word(boolean comments, String author, @Nullable Path template) {

        static final Word PLAIN = new Word(false, "", null);
    }

    /**
     * What is wanted of the library.
     *
     * @param from first day said, or null
     * @param to last day said, or null
     * @param parties persons, organizations or countries; empty for all
     * @param countries ISO 3166-1 alpha-2 codes or names of states, one of which must be a party's; empty for all
     * @param forces empty for all but positions
     * @param statuses empty for all
     * @param releases numbers on the shelf, counted from 1; empty for all
     * @param suggestions whether suggestions go out too; else accepted marks alone
     */
    public record Wanted(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<String> parties,
            List<String> countries,
            Set<Force> forces,
            Set<Status> statuses,
            List<Integer> releases,
            boolean suggestions) {

        public Wanted {
            parties = List.copyOf(parties);
            countries = List.copyOf(countries);
            forces = Set.copyOf(forces);
            statuses = Set.copyOf(statuses);
            releases = List.copyOf(releases);
        }

        static Wanted of(boolean suggestions) {
            return new Wanted(null, null, List.of(), List.of(), Set.of(), Set.of(), List.of(), suggestions);
        }
    }

    /**
     * What stands on it beside what the library says. What is empty is left out, but for the marking.
     *
     * @param marking a classification, above and below on every page; empty for the one a brief has unless told otherwise
     * @param isFinal false for a draft
     * @param pressed what to say if pressed
     * @param undisclosed what is not for disclosure
     */
    public record Front(
            String title,
            String marking,
            String addressee,
            String author,
            String clearance,
            boolean isFinal,
            String purpose,
            String bottomLine,
            String lines,
            String pressed,
            String undisclosed) {

        static Front of(String title) {
            return new Front(title, "", "", "", "", false, "", "", "", "", "");
        }
    }
}
