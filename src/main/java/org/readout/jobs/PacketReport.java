package org.readout.jobs;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.model.Change;
import org.readout.model.Edit;

/**
 * What a colleague's packet does to a library.
 *
 * @param officer who made it
 * @param arrived how many releases were new here
 * @param known how many were here already
 * @param added how many marks are new here
 * @param judged how many of our suggestions the colleague had judged
 * @param same how many marks are here as the colleague has them
 * @param history how many of the colleague's changes are now in the history here
 * @param conflicts where both had judged, and otherwise; ours stays
 * @param lost a line for each mark whose words are not here
 * @param change what puts the marks in, as one step; null where there is nothing to put in
 */
public record PacketReport(String officer, int arrived, int known, int added, int judged, int same, int history,
        List<Conflict> conflicts, List<String> lost, @Nullable Change change) {

    public PacketReport {
        conflicts = List.copyOf(conflicts);
        lost = List.copyOf(lost);
    }

    /**
     * One mark on which two officers do not agree.
     *
     * @param release its title
     * @param quote the words it stands at
     * @param ours what it says here; that it was deleted, where it was
     * @param theirs what it says in the packet
     * @param take puts theirs in the place of ours
     */
    public record Conflict(String release, int paragraph, String quote, String ours, String theirs, Edit take) {}

    /** In one line. */
    public String line() {
        return "From " + officer + ": " + arrived + " new releases, " + known + " known; " + added + " marks added, " + judged
                + " suggestions judged, " + same + " the same, " + conflicts.size() + " in conflict, " + lost.size() + " lost; "
                + history + " changes of history";
    }
}
