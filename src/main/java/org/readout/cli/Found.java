package org.readout.cli;

import org.readout.model.Checkup;
import org.readout.model.Holdings;

/** What was found in a library, for a terminal. */
final class Found {

    private Found() {}

    static String line(Checkup found) {
        return holdings(found.holdings()) + "; read: " + count(found.texts(), "text") + ", "
                + count(found.originals(), "original") + ", " + count(found.quotes(), "quote");
    }

    static String holdings(Holdings holdings) {
        return count(holdings.releases(), "release") + ", " + count(holdings.marks(), "mark") + ", "
                + count(holdings.changes(), "change") + " in the history";
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
