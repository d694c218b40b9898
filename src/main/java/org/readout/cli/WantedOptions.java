package org.readout.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.jobs.BriefOrder;
import org.readout.model.Force;
import org.readout.model.ReadoutException;
import org.readout.model.Status;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** What of a library goes into a brief. */
final class WantedOptions {

    /** Which marks go out. */
    enum Reviewed {
        ACCEPTED,
        ALL
    }

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = Converters.Day.class,
            description = "only what was said on this day or later")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = Converters.Day.class,
            description = "only what was said on this day or earlier")
    private @Nullable LocalDate to;

    @Option(
            names = "--party",
            paramLabel = "P",
            description = "only what this person, organization or country commits to or is asked for; may be repeated")
    private List<String> parties = List.of();

    @Option(
            names = "--force",
            paramLabel = "F",
            split = ",",
            converter = Converters.OfForce.class,
            description = "only agreed, unilateral, shared-view, offer, request or position; may be repeated."
                    + " All but positions if left out")
    private Set<Force> forces = Set.of();

    @Option(
            names = "--review",
            paramLabel = "accepted|all",
            description = "accepted marks alone (the default), or suggestions too")
    private Reviewed review = Reviewed.ACCEPTED;

    @Option(
            names = "--country",
            paramLabel = "C",
            description = "only commitments with a party of this state, by its code or English name; may be repeated")
    private List<String> countries = List.of();

    @Option(
            names = "--status",
            paramLabel = "S",
            split = ",",
            description = "only commitments that are open, done or lapsed; may be repeated")
    private Set<Status> statuses = Set.of();

    @Option(
            names = "--release",
            paramLabel = "N",
            description = "only this release, counted from 1 in the order of the shelf; may be repeated")
    private List<Integer> releases = List.of();

    @Option(names = "--days", paramLabel = "N", description = "only what was said in the last N days, today counted")
    private int days;

    @Option(names = "--search", paramLabel = "QUERY", description = "only of releases that answer this search")
    private String search = "";

    @Option(names = "--thread", paramLabel = "WORDS", description = "only statements of threads called so; may be repeated")
    private List<String> threads = List.of();

    /** The places of releases on the shelf. */
    List<Integer> releases() {
        return releases;
    }

    /**
     * @param chosen the releases at those places
     * @throws ReadoutException if the days are in no order
     */
    BriefOrder.Wanted wanted(List<UUID> chosen) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new ReadoutException("--to " + to + " is before --from " + from + ". Put the earlier day first.");
        }
        if (days < 0 || days > 0 && (from != null || to != null)) {
            throw new ReadoutException("--days counts back from today; it goes with neither --from nor --to, and is 1 or more.");
        }
        return new BriefOrder.Wanted(from, to, days, search, parties, countries, forces, statuses, threads, chosen,
                review == Reviewed.ALL);
    }

    /** What a template wants, with what was said at the shell in its place. */
    BriefOrder.Wanted over(BriefOrder.Wanted kept, ParseResult said, List<UUID> chosen) {
        boolean period = said.hasMatchedOption("--from") || said.hasMatchedOption("--to") || days > 0;
        return new BriefOrder.Wanted(
                period ? from : kept.from(),
                period ? to : kept.to(),
                period ? days : kept.days(),
                search.isBlank() ? kept.search() : search,
                parties.isEmpty() ? kept.parties() : parties,
                countries.isEmpty() ? kept.countries() : countries,
                forces.isEmpty() ? kept.forces() : forces,
                statuses.isEmpty() ? kept.statuses() : statuses,
                threads.isEmpty() ? kept.threads() : threads,
                chosen.isEmpty() ? kept.releases() : chosen,
                said.hasMatchedOption("--review") ? review == Reviewed.ALL : kept.suggestions());
    }
}
