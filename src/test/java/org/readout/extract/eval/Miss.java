package org.readout.extract.eval;

import java.util.Comparator;

/**
 * Something the extractor got wrong.
 *
 * @param cost what it costs an officer's trust: a wrong date or a promise nobody made before a name left unmarked
 */
record Miss(int cost, String what, String file, String quote) {

    static final int WRONG_DATE = 6;
    static final int FALSE_PROMISE = 5;
    static final int WRONG_FORCE = 4;
    static final int MISSED_PROMISE = 4;
    static final int WRONG_PARTIES = 3;
    static final int STATEMENT = 2;
    static final int NAME = 1;
    static final int LESSER_NAME = 0;

    static final Comparator<Miss> WORST_FIRST = Comparator.comparingInt(Miss::cost).reversed();

    /** One line, the quote cut to what tells it apart. */
    String line() {
        String cut = quote.length() <= 110 ? quote : quote.substring(0, 107) + "...";
        return what + ": \"" + cut.replace('\n', ' ') + "\" (" + file + ")";
    }
}
