package org.readout.extract.clauses;

import java.util.List;
import java.util.Set;

import org.readout.extract.text.WordList;
import org.readout.model.NameType;
import org.readout.model.Party;

/**
 * Who came, where sentences of their own say so: "Attending for the Union were", "The Omani delegation was led by Said",
 * "Marin and Costa led their delegations". Those behind "accompanied by" or "including" only stand by.
 */
final class Attendance {

    private static final Set<String> ASIDE = WordList.of(Attendance.class, "standby.txt");

    private Attendance() {}

    /** The persons that {@code line} counts among those who came; empty where it counts nobody. */
    static List<Party> in(Line line, Cast cast) {
        if (!counts(line)) {
            return List.of();
        }
        int end = 0;
        while (end < line.size() && !isAside(line, end)) {
            end++;
        }
        int last = end;
        return line.mentions().stream()
                .filter(mention -> mention.type() == NameType.PERSON && line.tokenAt(mention.span().start()) < last)
                .filter(mention -> !line.isPossessive(line.after(mention)))
                .map(cast::person)
                .distinct()
                .toList();
    }

    private static boolean isAside(Line line, int k) {
        String word = line.word(k);
        return ASIDE.contains(word) || word.equals("including") || word.equals("comprised") || word.equals("comprising")
                || word.equals("agreed") || word.equals("included") && k > 0 && line.word(k - 1).equals("and");
    }

    private static boolean counts(Line line) {
        if (isWhoTheyWere(line)) {
            return true;
        }
        boolean delegation = false;
        boolean leads = false;
        boolean state = false;
        for (int k = 0; k < line.size(); k++) {
            String next = line.word(k + 1);
            delegation |= isDelegation(line.word(k)) || state && line.word(k).equals("represented");
            state |= line.isCovered(k, NameType.COUNTRY);
            leads |= isLeading(line.word(k)) && (next.equals("by") || next.equals("the") || next.equals("their"));
            if (isAttending(line.word(k)) && isRoll(line, k + 1)) {
                return true;
            }
        }
        return leads && delegation;
    }

    /** "The two heads of delegation met. <b>They were Asante, Minister of Trade, and</b>": who it was that was spoken of just before. */
    private static boolean isWhoTheyWere(Line line) {
        boolean were = line.word(0).equals("they") && (line.word(1).equals("were") || line.word(1).equals("are"));
        return were && line.isCovered(2, NameType.PERSON);
    }

    private static boolean isDelegation(String word) {
        return switch (word) {
            case "delegation", "delegations", "side", "sides", "team", "teams", "mission", "missions" -> true;
            default -> false;
        };
    }

    private static boolean isLeading(String word) {
        return switch (word) {
            case "led", "headed", "represented", "chaired", "co-chaired", "heads", "leads", "leading", "heading" -> true;
            default -> false;
        };
    }

    private static boolean isAttending(String word) {
        return switch (word) {
            case "attending", "participating", "participants", "attendees", "part", "present", "representing" -> true;
            default -> false;
        };
    }

    /** "Attending <b>for the Union were</b>", "participants <b>included</b>". */
    private static boolean isRoll(Line line, int from) {
        for (int k = from; k < Math.min(line.size(), from + 8); k++) {
            if (line.isCovered(k, NameType.PERSON)) {
                return false;
            }
            switch (line.word(k)) {
                case "were", "included", "include", "are" -> {
                    return !line.word(k + 1).endsWith("ed");
                }
                default -> { }
            }
        }
        return false;
    }
}
