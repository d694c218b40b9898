package org.readout.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Lines above or below a release that say who put it out: "Ministry of … Press Release No. 12/2024". All take short lines. */
final class Letterhead {

    /** How the names of ministries and other bodies begin that put releases out, in lower case. */
    private static final List<String> BODIES = WordList.read("publishers.txt");

    private static final Pattern RELEASE = Pattern.compile(
            "(?i)\\b(?:press (?:release|statement|communiqu[e\u00e9]|note|information)|news release|media (?:release|note|statement)|for immediate release|no\\.?:? ?\\d{1,4}|statement no)\\b");
    private static final Pattern TAIL = Pattern.compile(
            "(?i)[\\s,|:\u00b7\u2013\u2014-]*\\b(?:press (?:release|statement|communiqu[e\u00e9]|note)|news release|media (?:release|note))\\b.*$");
    private static final Pattern DISTRIBUTED =
            Pattern.compile("(?i).*\\|\\s*(?:news|press) release\\b.*|.*\\bdistributed by \\p{L}.*\\d{4}.*");
    private static final Pattern ON_BEHALF = Pattern.compile("(?i)\\bdistributed by .{2,40} on behalf of (?:the )?(\\p{L}[^.|]{3,100})");
    private static final Pattern IMPRINT = Pattern.compile(
            "(?i).*\\|\\s*(?:news|press) release\\b.*|.*\\b(?:distributed|issued|published|released) (?:by|on)\\b.*\\d{4}.*"
                    + "|for (?:immediate )?release\\b.*|(?:no|n\u00b0|ref)\\.?:? ?[\\d/-]{1,12}|(?:press|news|media) (?:release|statement|note)(?: no\\.? ?[\\d/-]{1,12})?");
    private static final Pattern LABEL = Pattern.compile("(?i)^(?:source|publisher|issued by|released by|published by|from):? ?(\\p{Lu}[^.|]{3,90})$");
    private static final Pattern DATE_LABEL = Pattern.compile("(?i)^(?:published|posted|released?|date|dated|issued|updated|publication|last)\\b.*");

    private Letterhead() {}

    /** The distributor's line that begins with its own date, or null. */
    static @Nullable String stamp(String line) {
        return line.contains("Distributed by Public") ? line : null;
    }

    static boolean isLabel(String line) {
        return DATE_LABEL.matcher(line).matches();
    }

    static boolean isDistributor(String line) {
        return DISTRIBUTED.matcher(line).matches();
    }

    /** For whom a distributor distributes, or null. */
    static @Nullable String distributedFor(String line) {
        Matcher behalf = ON_BEHALF.matcher(line);
        return behalf.find() ? behalf.group(1).strip() : null;
    }

    /** Who is named behind "Source:" and the like, or null. */
    static @Nullable String labelled(String line) {
        Matcher label = LABEL.matcher(line);
        boolean names = label.matches() && (line.indexOf(':') > 0 || line.toLowerCase(Locale.ROOT).contains(" by "));
        return names && PrintedDate.of(label.group(1)) == null ? label.group(1).strip() : null;
    }

    /** Whether it says that it heads a release: "Press Release No. 12/2024". */
    static boolean tellsRelease(String line) {
        return RELEASE.matcher(line).find();
    }

    /** The body a line names and little else, or null. */
    static @Nullable String publisher(String line) {
        String name = TAIL.matcher(line).replaceFirst("").strip();
        String lower = name.toLowerCase(Locale.ROOT);
        boolean body = BODIES.stream().anyMatch(words -> lower.equals(words) || lower.startsWith(words + " "));
        boolean plain = name.length() <= 90 && DateInLine.all(name).isEmpty() && name.chars().noneMatch(c -> c == ':' || c == ';');
        return body && plain && isTitled(name) ? name : null;
    }

    /** Whether every longer word is written as in a name: "Ministry of Foreign Affairs", and no headline's verb. */
    private static boolean isTitled(String name) {
        for (String word : List.of(name.split(" ", -1))) {
            if (word.length() > 3 && Character.isLowerCase(word.charAt(0))) {
                return false;
            }
        }
        return !VERBS.matcher(name).find();
    }

    private static final Pattern VERBS = Pattern.compile(
            "(?i)\\b(?:announces?|meets?|met|says|said|signs?|hosts?|holds?|held|visits?|welcomes?|condemns?|receives?|statement|remarks|readout|on the|regarding|with|concerning|to)\\b");

    static boolean isImprint(String line) {
        return IMPRINT.matcher(line).matches() || distributedFor(line) != null || tellsRelease(line) && publisher(line) != null;
    }
}
