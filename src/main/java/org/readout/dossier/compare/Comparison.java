package org.readout.dossier.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.readout.dossier.told.Cutter;
import org.readout.dossier.told.Folding;
import org.readout.dossier.told.WordList;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Review;
import org.readout.model.Span;

/** Lays the sentences of two releases beside one another by what they say, the surest pairs first. */
public final class Comparison {

    /** From this share of telling words in common two sentences are taken to say one thing. */
    private static final double ALIKE = 0.3;
    private static final double SAME = 0.95;
    private static final Set<String> SMALL = WordList.of(Comparison.class, "small.txt");

    private final AnnotatedRelease left;
    private final AnnotatedRelease right;
    private final List<Span> here;
    private final List<Span> there;

    public Comparison(AnnotatedRelease left, AnnotatedRelease right, Cutter cutter) {
        this.left = left;
        this.right = right;
        here = cutter.sentences(left.release().version());
        there = cutter.sentences(right.release().version());
    }

    private record Match(int left, int right, double likeness) {}

    /** The rows in the order of the left text; what only the right says stands where it stands there. */
    public List<Pair> pairs() {
        Map<Integer, Match> byLeft = new HashMap<>();
        Map<Integer, Match> byRight = new HashMap<>();
        matches().stream()
                .sorted(Comparator.comparingDouble(Match::likeness).reversed().thenComparing(Match::left).thenComparing(Match::right))
                .forEach(match -> {
                    if (!byLeft.containsKey(match.left) && !byRight.containsKey(match.right)) {
                        byLeft.put(match.left, match);
                        byRight.put(match.right, match);
                    }
                });
        List<Pair> pairs = new ArrayList<>();
        int told = 0;
        for (int i = 0; i < here.size(); i++) {
            Match match = byLeft.get(i);
            if (match != null) {
                told = alone(pairs, byRight, told, match.right);
            }
            pairs.add(match == null
                    ? new Pair(here.get(i), null, false, force(left, here.get(i)))
                    : new Pair(here.get(i), there.get(match.right), match.likeness >= SAME, forces(here.get(i), there.get(match.right))));
        }
        alone(pairs, byRight, told, there.size());
        return pairs;
    }

    private int alone(List<Pair> pairs, Map<Integer, Match> byRight, int from, int to) {
        for (int j = from; j < to; j++) {
            if (!byRight.containsKey(j)) {
                pairs.add(new Pair(null, there.get(j), false, force(right, there.get(j))));
            }
        }
        return Math.max(from, to);
    }

    private List<Match> matches() {
        List<Set<String>> other = there.stream().map(span -> telling(span.in(right.release().text()))).toList();
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < here.size(); i++) {
            Set<String> words = telling(here.get(i).in(left.release().text()));
            for (int j = 0; j < other.size(); j++) {
                double likeness = likeness(words, other.get(j));
                if (likeness >= ALIKE) {
                    matches.add(new Match(i, j, likeness));
                }
            }
        }
        return matches;
    }

    private static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long both = one.stream().filter(other::contains).count();
        return 2.0 * both / (one.size() + other.size());
    }

    private static Set<String> telling(String sentence) {
        Set<String> words = new TreeSet<>();
        for (String word : Folding.words(sentence)) {
            if (word.length() > 2 && !SMALL.contains(word)) {
                words.add(word.length() > 5 ? word.substring(0, 5) : word);
            }
        }
        return words;
    }

    private String forces(Span one, Span other) {
        String a = force(left, one);
        String b = force(right, other);
        return a.equals(b) ? "" : (a.isEmpty() ? "no promise" : a) + " / " + (b.isEmpty() ? "no promise" : b);
    }

    /** The force of what is promised in a sentence, or that something was but discussed; empty for neither. */
    private static String force(AnnotatedRelease annotated, Span sentence) {
        Commitment first = first(annotated, sentence);
        if (first != null) {
            return first.force().code();
        }
        List<String> words = Folding.words(sentence.in(annotated.release().text()));
        return words.contains("discussed") || words.contains("exchanged") ? "discussed" : "";
    }

    private static @Nullable Commitment first(AnnotatedRelease annotated, Span sentence) {
        for (Commitment commitment : annotated.commitments()) {
            if (commitment.review() != Review.REJECTED && sentence.overlaps(commitment.span())) {
                return commitment;
            }
        }
        return null;
    }
}
