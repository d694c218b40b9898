package org.readout.jobs;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.brief.Section;
import org.readout.model.Force;
import org.readout.model.Status;

/**
 * A brief as it is asked for.
 *
 * @param sections their names in the order wanted, or {@code all} alone for the whole annotated brief; empty for the
 *     one-page brief
 * @param word what is wanted of a Word document beyond the brief
 * @param extras what goes out beside it
 */
public record BriefOrder(Wanted wanted, Front front, List<String> sections, Word word, Extras extras) {

    /** The name under which the brief is asked for with everything in it. */
    public static final String ALL = "all";

    public BriefOrder {
        sections = List.copyOf(sections);
    }

    /** All promises of a library, with the annotated texts. */
    public static BriefOrder everything(String title, boolean suggestions) {
        return new BriefOrder(Wanted.of(suggestions), Front.of(title), List.of(ALL), Word.PLAIN, Extras.NONE);
    }

    /** Without what must be asked for each time: the date, and whether the officer's notes go out. */
    public BriefOrder toKeep() {
        Front undated = new Front(front.title(), front.marking(), null, front.addressee(), front.author(), front.clearance(),
                front.isFinal(), front.purpose(), front.bottomLine(), front.lines(), front.pressed(), front.undisclosed(),
                front.language());
        List<String> kept = sections.stream().filter(section -> !section.equals(Section.NOTES.code())).toList();
        return new BriefOrder(wanted, undated, kept, word, new Extras(extras.annexes(), false));
    }

    /**
     * What is wanted of a Word document.
     *
     * @param comments whether each commitment and difference in the annotated texts has a comment at its words
     * @param author of the comments; empty for nobody by name
     * @param template a document of Word to write in, or null
     */
    public record Word(boolean comments, String author, @Nullable Path template) {

        public static final Word PLAIN = new Word(false, "", null);
    }

    /**
     * What goes out beside the brief, or in it, only when asked for.
     *
     * @param annexes whether the register and the annotated texts go out with it, as files of their own
     * @param notes whether the officer's notes go out
     */
    public record Extras(boolean annexes, boolean notes) {

        public static final Extras NONE = new Extras(false, false);
    }

    /**
     * What is wanted of the library.
     *
     * @param from first day said, or null
     * @param to last day said, or null
     * @param days so many days up to the day the brief is made, instead of from and to; 0 for those
     * @param search words as the search takes them; empty for all
     * @param parties persons, organizations or countries; empty for all
     * @param countries ISO 3166-1 alpha-2 codes or names of states, one of which must be a party's; empty for all
     * @param forces empty for all but positions
     * @param statuses empty for all
     * @param threads keys of threads, or words of their names; empty for all
     * @param releases empty for all
     * @param suggestions whether suggestions go out too; else accepted marks alone
     */
    public record Wanted(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            int days,
            String search,
            List<String> parties,
            List<String> countries,
            Set<Force> forces,
            Set<Status> statuses,
            List<String> threads,
            List<UUID> releases,
            boolean suggestions) {

        public Wanted {
            parties = List.copyOf(parties);
            countries = List.copyOf(countries);
            forces = Set.copyOf(forces);
            statuses = Set.copyOf(statuses);
            threads = List.copyOf(threads);
            releases = List.copyOf(releases);
        }

        /** Everything that is promised. */
        public static Wanted of(boolean suggestions) {
            return new Wanted(
                    null, null, 0, "", List.of(), List.of(), Set.of(), Set.of(), List.of(), List.of(), suggestions);
        }

        /** Of these releases alone; of all where there is none. */
        public Wanted of(List<UUID> chosen) {
            return new Wanted(from, to, days, search, parties, countries, forces, statuses, threads, chosen, suggestions);
        }
    }

    /**
     * What stands on it beside what the library says. What is empty is left out, but for the marking.
     *
     * @param marking a classification, above and below on every page; empty for the one a brief has unless told otherwise
     * @param date printed on it; null for the day it is made
     * @param isFinal false for a draft
     * @param pressed what to say if pressed
     * @param undisclosed what is not for disclosure
     * @param language of headings, as an ISO 639-1 code; empty for English
     */
    public record Front(
            String title,
            String marking,
            @Nullable LocalDate date,
            String addressee,
            String author,
            String clearance,
            boolean isFinal,
            String purpose,
            String bottomLine,
            String lines,
            String pressed,
            String undisclosed,
            String language) {

        public static Front of(String title) {
            return new Front(title, "", null, "", "", "", false, "", "", "", "", "", "");
        }
    }
}
