package org.readout.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What the first lines of a text print of its publication. Only what can be read in one way: "10/07/2024" is July or
 * October, but where the distributor that prints the month first has put its name beside it, it is October.
 *
 * @param publisher empty where it is not printed
 * @param published null where it is not printed, or can be read in two ways
 */
record Imprint(String publisher, @Nullable LocalDate published) {

    /** How many paragraphs of the body may come before or among the publication lines. */
    private static final int HEAD = 12;

    private static final int SHORT = 160;

    /** A distributor's line, under the name of the body it distributes for. */
    private static final Pattern DISTRIBUTED =
            Pattern.compile("(?i).*\\|\\s*(?:news|press) release\\b.*|.*\\bdistributed by \\p{L}.*\\d{4}.*");

    private static final Pattern IMPRINT = Pattern.compile(
            "(?i).*\\|\\s*(?:news|press) release\\b.*|.*\\b(?:distributed|issued|published|released) (?:by|on)\\b.*\\d{4}.*");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?i)^(\\d{1,2})/(\\d{1,2})/(\\d{4})\\s*\\|.*Distributed by Public\\b.*");
    private static final Pattern DATELINE =
            Pattern.compile("^\\p{Lu}[\\p{L} .'\u2019-]{1,40}, \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2} \\((\\p{Lu}[\\p{L}\\p{N} .&-]{1,30})\\)\\W.*", Pattern.DOTALL);

    /** @param body the paragraphs of the body, from the first */
    static Imprint of(List<String> body) {
        String publisher = "";
        LocalDate published = null;
        for (int i = 0; i < Math.min(body.size(), HEAD); i++) {
            String line = body.get(i);
            if (published == null && line.length() <= SHORT) {
                published = date(line);
            }
            if (publisher.isEmpty() && i > 0 && DISTRIBUTED.matcher(line).matches() && isName(body.get(i - 1))) {
                publisher = body.get(i - 1);
            }
            Matcher dateline = DATELINE.matcher(line);
            if (publisher.isEmpty() && dateline.matches()) {
                publisher = dateline.group(1);
            }
        }
        return new Imprint(publisher, published);
    }

    /** Whether a line tells of the publication, as against what is published. */
    static boolean isImprint(String line) {
        return line.length() <= SHORT
                && !Lines.endsSentence(line)
                && (IMPRINT.matcher(line).matches() || PrintedDate.of(line) != null);
    }

    private static @Nullable LocalDate date(String line) {
        Matcher monthFirst = MONTH_FIRST.matcher(line);
        if (monthFirst.matches()) {
            return PrintedDate.of(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2));
        }
        return PrintedDate.of(line);
    }

    private static boolean isName(String line) {
        return line.length() <= 100 && Lines.hasLetter(line) && !Lines.endsSentence(line) && !isImprint(line);
    }
}
