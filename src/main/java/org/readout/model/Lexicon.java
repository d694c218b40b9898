package org.readout.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a library has learned, each lesson once, the newest first. It is a reading of the officer's judgements and of the
 * desk's word lists, and is never stored itself.
 */
public record Lexicon(List<Learned> learned) {

    /** Nothing is learned. */
    public static final Lexicon EMPTY = new Lexicon(List.of());

    public Lexicon {
        learned = List.copyOf(learned);
    }

    /**
     * One lesson as one judgement, or one line of a list, teaches it.
     *
     * @param number orders lessons: of two the later taught has the higher
     */
    public record Taught(long number, Lesson lesson, Learned.Source source) {}

    /**
     * The lexicon of what was taught.
     *
     * @param newestFirst in the order in which the newest says the last word
     * @param takenBack key of a lesson to the number at which it was last taken back; taught again later, it holds again
     */
    public static Lexicon of(List<Taught> newestFirst, Map<String, Long> takenBack) {
        Map<String, Integer> times = new HashMap<>();
        newestFirst.forEach(taught -> times.merge(taught.lesson().key(), 1, Integer::sum));
        Set<String> decided = new HashSet<>();
        Set<String> seen = new HashSet<>();
        List<Learned> learned = new ArrayList<>();
        for (Taught taught : newestFirst) {
            Lesson lesson = taught.lesson();
            if (!seen.add(lesson.key())) {
                continue;
            }
            Learned.State state;
            if (takenBack.getOrDefault(lesson.key(), Long.MIN_VALUE) > taught.number()) {
                state = Learned.State.TAKEN_BACK;
            } else if (lesson.matters().stream().anyMatch(decided::contains)) {
                state = Learned.State.OVERRULED;
            } else {
                state = Learned.State.IN_USE;
                decided.addAll(lesson.matters());
            }
            learned.add(new Learned(lesson, taught.source(), times.getOrDefault(lesson.key(), 1), state));
        }
        return new Lexicon(learned);
    }

    /** What is followed. */
    public List<Learned> inUse() {
        return learned.stream().filter(each -> each.state() == Learned.State.IN_USE).toList();
    }

    /** A name for what is followed, stamped on suggestions made with it; empty where nothing is. */
    public String version() {
        List<String> keys = inUse().stream().map(each -> each.lesson().key()).sorted().toList();
        if (keys.isEmpty()) {
            return "";
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            keys.forEach(key -> digest.update((key + "\u0000").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
