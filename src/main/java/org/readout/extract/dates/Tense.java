package org.readout.extract.dates;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.readout.extract.text.WordList;

/** Whether the words around a date look back or ahead. A report looks back unless it says otherwise. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    /** How far a word that looks ahead reaches, in words. */
    private static final int REACH = 14;

    /** One that looks back reaches less far: what is over needs no saying in a report. */
    private static final int BACK = 7;

    /** How far "agreed" stands before "to" and the verb it governs: "agreed with the Prime Minister of Japan to meet". */
    private static final int GOVERNED = 8;

    /** How far "is in Oslo" may stand before the day of what it is for, in words. */
    private static final int STAY = 24;

    /** The longest name of a document or deed after its date, in words: "25 March Joint Statement". */
    private static final int NOUN = 6;

    private static final Map<Tense, Set<String>> CUES = new EnumMap<>(Tense.class);
    private static final Map<String, Set<String>> WORDS = new HashMap<>();
    private static final Set<String> LIMITS = Set.of("until", "till", "starting", "effective");
    private static final Set<String> DETERMINERS = Set.of("the", "his", "her", "its", "their", "our", "'s", "\u2019s", "a", "an");
    private static final Set<String> NO_NOUNS = WordList.of(Tense.class, "nonouns.txt");

    static {
        for (List<String> row : WordList.table(Tense.class, "tensewords.txt")) {
            WORDS.computeIfAbsent(row.get(0), name -> new HashSet<>()).add(row.get(1));
        }
        CUES.put(PAST, WORDS.getOrDefault("past", Set.of()));
        CUES.put(FUTURE, WORDS.getOrDefault("future", Set.of()));
    }

    private static final Set<String> COMING = WORDS.getOrDefault("coming", Set.of());
    private static final Set<String> GOVERNS = WORDS.getOrDefault("governs", Set.of());
    private static final Set<String> HELPS = WORDS.getOrDefault("helps", Set.of());
    private static final Set<String> MADE = WORDS.getOrDefault("made", Set.of());
    private static final Set<String> RECALLS = WORDS.getOrDefault("recalls", Set.of());
    private static final Set<String> TELLS = WORDS.getOrDefault("tells", Set.of());

    /** The tense of the nearest cue to the words {@code from} to {@code to}. */
    static Tense around(Words words, int from, int to) {
        if (words.isIn(from - 1, LIMITS) || words.is(from - 1, "the") && words.isIn(from - 2, LIMITS)) {
            return FUTURE;
        }
        if (isOfNoun(words, from, to)) {
            return ofNoun(words, to);
        }
        if (isDated(words, from)) {
            return PAST;
        }
        boolean parted = false;
        Tense further = UNKNOWN;
        // "Committed their countries Wednesday to stronger ties": the day is that of the verb before, whatever it is to lead to.
        int skipped = words.is(to, "to") ? 2 : 0;
        for (int distance = 1; distance <= REACH; distance++) {
            Tense found = words.isIn(from - distance, COMING) ? FUTURE : cue(words, from - distance);
            parted |= words.is(to - 1 + distance, "and", "but", ";", "which", "who");
            Tense after = found == UNKNOWN && distance > skipped ? cue(words, to - 1 + distance) : UNKNOWN;
            if (parted && further == UNKNOWN && (after == FUTURE || distance <= BACK)) {
                further = after;
            } else if (found == UNKNOWN && !parted) {
                found = after;
            }
            if (found != UNKNOWN) {
                return found == PAST && distance > BACK ? UNKNOWN : found;
            }
        }
        if (further != UNKNOWN) {
            return further;
        }
        return words.is(from - 1, "by") || isUnderWay(words, from) ? FUTURE : UNKNOWN;
    }

    /** "To observe <b>the agreement of</b> 4 August": what bears a date has been made, whatever is to be done about it. */
    private static boolean isDated(Words words, int from) {
        int of = words.is(from - 1, "the") ? from - 2 : from - 1;
        boolean bears = words.is(of, "dated", "of") && words.isIn(of - 1, MADE);
        for (int k = of - 2; bears && k >= of - 1 - NOUN; k--) {
            if (words.isIn(k, DETERMINERS)) {
                return !words.is(k, "a", "an");
            }
        }
        return false;
    }

    /** "Berg <b>is in Oslo for</b> talks on Friday": whoever has come stays for what is still ahead. */
    private static boolean isUnderWay(Words words, int from) {
        boolean aim = false;
        for (int k = from - 1; k >= Math.max(0, from - STAY); k--) {
            if (words.is(k, "for") || words.is(k, "to") && !words.isCapitalized(k + 1)) {
                aim = true;
            } else if (words.is(k, "is", "are") && words.is(k + 1, "in", "at") && words.isCapitalized(k + 2)) {
                return aim;
            } else if (words.is(k, ";", ":", "but")) {
                return false;
            }
        }
        return false;
    }

    /** Whether the date tells which of its kind a noun means, "their August meeting": no verb then speaks of when. */
    private static boolean isOfNoun(Words words, int from, int to) {
        return words.isIn(from - 1, DETERMINERS) && words.isWord(to) && !words.isIn(to, NO_NOUNS) && !words.word(to).endsWith("ed");
    }

    /** A statement or an order that bears a date has been made; a meeting may be to come. */
    private static Tense ofNoun(Words words, int to) {
        int end = to;
        while (end < to + NOUN && words.isWord(end) && !words.isIn(end, NO_NOUNS)) {
            end++;
        }
        return words.isIn(end - 1, MADE) ? PAST : UNKNOWN;
    }

    private static Tense cue(Words words, int i) {
        if (i < 0 || i >= words.size()) {
            return UNKNOWN;
        }
        // "Their common will to work" is a noun.
        if (words.is(i, "will") && (words.is(i + 1, "to", "of") || words.isIn(i - 1, DETERMINERS))) {
            return UNKNOWN;
        }
        String word = words.word(i);
        boolean lower = Character.isLowerCase(words.get(i).text().charAt(0));
        if (lower && words.is(i - 1, "to") && isGoverned(words, i)) {
            return FUTURE;
        }
        if (words.isIn(i, TELLS)) {
            return isHelped(words, i) ? FUTURE : UNKNOWN;
        }
        boolean participle = lower && (word.length() > 4 && word.endsWith("ed") || cues(PAST).contains(word));
        if (participle && isHelped(words, i)) {
            return FUTURE;
        }
        String exact = words.get(i).lower();
        for (Tense tense : List.of(FUTURE, PAST)) {
            if (cues(tense).contains(exact)) {
                return tense;
            }
        }
        return participle ? PAST : UNKNOWN;
    }

    /** Whether the verb at {@code i}, after "to", names what lies ahead: "agreed to hold", "plans to visit". */
    private static boolean isGoverned(Words words, int i) {
        if (words.isIn(i, RECALLS) || words.is(i, "the", "a", "an", "his", "her", "its", "their", "our")) {
            return false;
        }
        for (int k = i - 2; k >= 0 && k >= i - 2 - GOVERNED; k--) {
            if (words.isIn(k, GOVERNS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the participle at {@code i} is one of "will be held", "to be signed", "should be concluded". */
    private static boolean isHelped(Words words, int i) {
        int k = i - 1;
        boolean be = false;
        while (k >= i - 4 && (words.is(k, "be", "also", "not", "then", "jointly", "first", "next") || words.word(k).endsWith("ly"))) {
            be |= words.is(k, "be");
            k--;
        }
        return be && words.isIn(k, HELPS) || isJoined(words, i);
    }

    /** "Envoys <b>will be named</b> and consulates <b>reopened</b>": what "will be" is said of both. */
    private static boolean isJoined(Words words, int i) {
        boolean bare = words.isWord(i - 1) && !words.isIn(i - 1, NO_NOUNS) && words.is(i - 2, "and");
        return bare && (words.word(i - 3).endsWith("ed") || words.isIn(i - 3, cues(PAST))) && isHelped(words, i - 3);
    }

    private static Set<String> cues(Tense tense) {
        return CUES.getOrDefault(tense, Set.of());
    }
}
