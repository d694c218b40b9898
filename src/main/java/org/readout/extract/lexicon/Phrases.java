package org.readout.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.readout.model.Span;

/**
 * Phrases to be found in texts, as a tree of their words: one pass over a text, whatever their number. No phrase is
 * longer than {@value #LONGEST} pieces, so a hostile text cannot make the pass more than linear.
 */
final class Phrases<T> {

    static final int LONGEST = 160;

    /** A phrase at a place. */
    record Hit<T>(Span span, T value) {}

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>();
        @Nullable T value;
    }

    private final Node<T> root = new Node<>();

    /** Adds a phrase; of two with the same words the first stays. Empty and overlong ones are passed over. */
    void add(String words, T value) {
        Pieces pieces = Pieces.of(words);
        if (pieces.size() == 0 || pieces.size() > LONGEST) {
            return;
        }
        Node<T> node = root;
        for (int i = 0; i < pieces.size(); i++) {
            node = node.next.computeIfAbsent(pieces.word(i), word -> new Node<>());
        }
        if (node.value == null) {
            node.value = value;
        }
    }

    boolean isEmpty() {
        return root.next.isEmpty();
    }

    /** The value of these very words, or null. */
    @Nullable T of(String words) {
        Pieces pieces = Pieces.of(words);
        Node<T> node = root;
        for (int i = 0; i < pieces.size() && node != null; i++) {
            node = node.next.get(pieces.word(i));
        }
        return node == null ? null : node.value;
    }

    /** Where the phrases stand within a stretch of a text: at each place the longest, none within another. */
    List<Hit<T>> in(String text, Span stretch) {
        if (isEmpty()) {
            return List.of();
        }
        List<Hit<T>> hits = new ArrayList<>();
        Pieces pieces = Pieces.of(text, stretch);
        int at = 0;
        while (at < pieces.size()) {
            Node<T> node = root.next.get(pieces.word(at));
            int end = at;
            T value = null;
            for (int k = at + 1; node != null; k++) {
                if (node.value != null) {
                    end = k;
                    value = node.value;
                }
                node = k < pieces.size() ? node.next.get(pieces.word(k)) : null;
            }
            if (value != null) {
                hits.add(new Hit<>(pieces.span(at, end), value));
            }
            at = Math.max(at + 1, end);
        }
        return hits;
    }
}
