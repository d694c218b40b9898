package org.readout.extract.eval;

import java.util.Locale;

/** How many of how many are right. */
final class Share {

    private int right;
    private int all;

    void count(boolean isRight) {
        right += isRight ? 1 : 0;
        all++;
    }

    double value() {
        return all == 0 ? 1 : (double) right / all;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d of %d (%.1f %%)", right, all, 100 * value());
    }
}
