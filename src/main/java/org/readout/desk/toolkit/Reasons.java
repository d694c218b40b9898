package org.readout.desk.toolkit;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.readout.model.Cue;

/**
 * Why a mark was suggested, for the eye. The extractor's line has parts between semicolons: the rule, called by its best
 * known verb; the verb that stands here; whom words such as "they" were taken for.
 */
public final class Reasons {

    private static final Pattern PARTS = Pattern.compile("; ");
    private static final Pattern HERE = Pattern.compile("here “(.+)”");
    private static final Pattern FIRST = Pattern.compile("^\\S+");
    private static final Pattern BARE = Pattern.compile("(?<! \\+) (-ing|noun)$");
    private static final Pattern MEANT = Pattern.compile("(‘.+’) = (.+?)(?:, (paragraph \\d+))?");

    private Reasons() {}

    /** The rule by the verb that stands in the text: "offered to + infinitive". */
    public static String rule(Cue cue) {
        List<String> parts = parts(cue);
        String rule = parts.getFirst();
        for (String part : parts) {
            Matcher here = HERE.matcher(part);
            if (here.matches()) {
                rule = FIRST.matcher(rule).replaceFirst(Matcher.quoteReplacement(here.group(1)));
            }
        }
        return BARE.matcher(rule).replaceFirst(" + $1").replace(" ... ", " … ");
    }

    /** What else led to it, a sentence each: "‘They’ is read as Anne Dubois (paragraph 2)."; may be empty. */
    public static String more(Cue cue) {
        return parts(cue).stream().skip(1).filter(part -> !HERE.matcher(part).matches()).map(Reasons::sentence)
                .collect(Collectors.joining(" "));
    }

    private static String sentence(String part) {
        Matcher meant = MEANT.matcher(part);
        if (!meant.matches()) {
            return part.endsWith(".") ? part : part + ".";
        }
        return meant.group(3) == null
                ? Messages.text("reason.meant", meant.group(1), meant.group(2))
                : Messages.text("reason.meant.at", meant.group(1), meant.group(2), meant.group(3));
    }

    private static List<String> parts(Cue cue) {
        return Arrays.asList(PARTS.split(cue.why(), -1));
    }
}
