package org.readout.jobs;

import java.util.List;

/**
 * How the marks of a file fared in a library.
 *
 * @param releases one for each text the file has marks for
 */
public record ExchangeReport(List<OfRelease> releases) {

    public ExchangeReport {
        releases = List.copyOf(releases);
    }

    /**
     * How the marks for one text fared.
     *
     * @param name of the release, as the file or the library calls it
     * @param found whether the library has it
     * @param added new marks
     * @param updated marks of ours that now say what the file says
     * @param same marks that were there already
     * @param moved of all these, those whose words stand elsewhere than the file says
     * @param lost a line for each mark that could not be placed or understood
     */
    public record OfRelease(String name, boolean found, int added, int updated, int same, int moved, List<String> lost) {

        public OfRelease {
            lost = List.copyOf(lost);
        }

        /** Marks at their words. */
        public int fitted() {
            return added + updated + same - moved;
        }

        /** "a.txt: 12 fitted, 1 moved, 0 did not fit; 3 new, 1 changed". */
        public String line() {
            if (!found) {
                return name + ": not in this library; its " + lost.size() + (lost.size() == 1 ? " mark was" : " marks were")
                        + " left out";
            }
            return name + ": " + fitted() + " fitted, " + moved + " moved, " + lost.size() + " did not fit; "
                    + added + " new, " + updated + " changed";
        }
    }

    /** Whether every mark found its words. */
    public boolean isWhole() {
        return releases.stream().allMatch(release -> release.found() && release.lost().isEmpty());
    }
}
