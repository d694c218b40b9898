package org.readout.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Furniture known by its shape: marks of the end, page numbers, bars of links, labels, ways to reach a press office. */
final class FurnitureShapes {

    private static final int SHORT = 160;

    /** A link in a bar has no more words. */
    private static final int LINK_WORDS = 4;

    /** A line of a contact block is no longer than this, in UTF-16 code units. */
    private static final int CONTACT_LINE = 120;

    private static final List<String> LABELS = WordList.read("labels.txt");
    private static final Set<String> CONTACTS = Set.copyOf(WordList.read("contacts.txt"));

    private static final Pattern END = Pattern.compile(
            "[(\\[<\\-\u2013\u2014*/#\\s]*(?:END|ENDS|End|Ends|END/?ALL|30|\uB05D|\u4EE5\u4E0A)[)\\]>\\-\u2013\u2014*/#.\\s]*");
    private static final Pattern RULE = Pattern.compile("[#*_=~\u2022\\-\u2013\u2014\\s]{2,80}");
    private static final Pattern PAGE = Pattern.compile(
            "(?i)(?:page|p\\.) ?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?|[-\u2013\u2014] ?\\d{1,4} ?[-\u2013\u2014]|\\d{1,3} ?/ ?\\d{1,3}");
    private static final Pattern COUNT = Pattern.compile(
            "(?i)\\d[\\d,.]{0,8}k? (?:views?|comments?|shares?|likes?|min(?:ute)?s? read|min(?:ute)?s?)|(?:views?|comments?|shares?|hits?|likes?)\\s?[:(]\\s?\\d[\\d,.]{0,8}k?\\)?");
    private static final Pattern REACH = Pattern.compile(
            "(?i).*(?:[\\p{L}\\p{N}._-]@[\\p{L}\\p{N}]|\\b(?:tel|phone|fax|e-?mail|mob(?:ile)?|website)\\b ?[.:]|\\+\\d[\\d ()./-]{6,20}|\\bwww\\.|https?://).*");
    private static final Pattern COPYRIGHT = Pattern.compile("(?i)(?:copyright\\b|\u00A9|\\(c\\) ?\\d{4}).*");

    private FurnitureShapes() {}

    /** Whether the line, a short one, is furniture by its looks alone. */
    static boolean isFurniture(String line) {
        if (line.length() > SHORT) {
            return false;
        }
        return isEnd(line) || PAGE.matcher(line).matches() || COUNT.matcher(line).matches()
                || COPYRIGHT.matcher(line).matches() || isLabelled(line) || isBar(line);
    }

    /** "-END-", "###", "(END)": what stands behind the last paragraph of a release. */
    static boolean isEnd(String line) {
        return line.length() <= SHORT && (END.matcher(line).matches() && !line.equals("30") || RULE.matcher(line).matches());
    }

    private static boolean isLabelled(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return LABELS.stream().anyMatch(lower::startsWith);
    }

    /** "Home > News > Press Releases", "Privacy | Accessibility | Sitemap": links side by side, half of them of a menu. */
    private static boolean isBar(String line) {
        List<String> links = links(line);
        if (links.size() < 3) {
            return false;
        }
        int known = 0;
        for (String link : links) {
            if (link.chars().filter(c -> c == ' ').count() >= LINK_WORDS) {
                return false;
            }
            known += FurnitureWords.isMenu(link) ? 1 : 0;
        }
        return known >= 2 && known * 2 >= links.size();
    }

    private static List<String> links(String line) {
        List<String> links = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || "|>\u00BB\u203A\u00B7\u2022/".indexOf(line.charAt(i)) >= 0) {
                String link = line.substring(from, i).strip();
                if (!link.isEmpty()) {
                    links.add(link);
                }
                from = i + 1;
            }
        }
        return links;
    }

    /** Whether it heads a press office's address: "Media contact:", "For further information:". */
    static boolean headsContacts(String line) {
        return line.length() <= SHORT && CONTACTS.contains(FurnitureWords.key(line));
    }

    /** Whether it is a way to reach a press office: a number, an address, a page; no running text. */
    static boolean isReach(String line) {
        return line.length() <= CONTACT_LINE && !Lines.isProse(line) && REACH.matcher(line).matches();
    }

    /** "For further information, please contact … at …": a sentence that is the whole block. */
    static boolean invitesQuestions(String line) {
        String lower = line.length() <= 2 * SHORT ? line.toLowerCase(Locale.ROOT) : "";
        boolean opens = lower.startsWith("for further information") || lower.startsWith("for more information")
                || lower.startsWith("for media enquir") || lower.startsWith("for media inquir") || lower.startsWith("for press inquir")
                || lower.startsWith("for additional information") || lower.startsWith("media inquiries") || lower.startsWith("media enquiries");
        return opens && (lower.contains("contact") || lower.contains("visit") || lower.contains("call ") || REACH.matcher(line).matches());
    }
}
