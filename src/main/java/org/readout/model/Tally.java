package org.readout.model;

/**
 * How many marks of a release the officer is asked about, and how many of these are judged, whatever the policy: counted
 * apart by kind and by confidence in hundredths, rounded down.
 *
 * @param code for each kind and confidence its letter, the confidence or -1 where there is none, a colon, how many there are,
 *     a stroke, how many of them are judged, and a blank, as in {@code "c50:2/1 m93:40/7 "}. The letters are those below
 */
public record Tally(String code) {

    /** Commitments that are no positions, and are suggested or once were. */
    public static final char COMMITMENT = 'c';
    /** Events that are reported, and are suggested or once were. */
    public static final char REPORTED = 'e';
    /** Events that are cited in passing, and are suggested or once were. */
    public static final char CITED = 'f';
    /** Names that are suggested or once were. */
    public static final char MENTION = 'm';
    /** Commitments that are neither positions nor rejected, whoever made them. */
    public static final char PROMISE = 'p';

    public static final Tally NOTHING = new Tally("");

    private interface Counted {
        boolean counts(char kind, int hundredths);
    }

    /** How many suggestions there are, or were, that the officer is asked about. */
    public int asked(ReviewPolicy policy) {
        return sum((kind, hundredths) -> asksAbout(policy, kind, hundredths), false);
    }

    /** How many of these are judged. */
    public int judged(ReviewPolicy policy) {
        return sum((kind, hundredths) -> asksAbout(policy, kind, hundredths), true);
    }

    public int waiting(ReviewPolicy policy) {
        return asked(policy) - judged(policy);
    }

    /** How many commitments stand, positions left out. */
    public int promises() {
        return sum((kind, hundredths) -> kind == PROMISE, false);
    }

    /** How many of these nobody has judged. */
    public int promisesWaiting() {
        return promises() - sum((kind, hundredths) -> kind == PROMISE, true);
    }

    private static boolean asksAbout(ReviewPolicy policy, char kind, int hundredths) {
        boolean trusted = hundredths >= Math.round(policy.trusted() * 100) && hundredths >= 0;
        return switch (kind) {
            case COMMITMENT -> true;
            case REPORTED -> !trusted;
            case CITED, MENTION -> !trusted && !policy.briefOnly();
            default -> false;
        };
    }

    /** Reads the code letter by letter: a shelf sums a hundred thousand of them at once. */
    private int sum(Counted counted, boolean judged) {
        int sum = 0;
        int at = 0;
        while (at < code.length()) {
            char kind = code.charAt(at);
            int colon = code.indexOf(':', at);
            int stroke = code.indexOf('/', colon);
            int end = code.indexOf(' ', stroke);
            if (counted.counts(kind, number(at + 1, colon))) {
                sum += judged ? number(stroke + 1, end) : number(colon + 1, stroke);
            }
            at = end + 1;
        }
        return sum;
    }

    private int number(int from, int to) {
        return Integer.parseInt(code, from, to, 10);
    }
}
