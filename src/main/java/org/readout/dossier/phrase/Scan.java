package org.readout.dossier.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.readout.dossier.told.Folding;
import org.readout.model.Span;

/** Looks for phrases in a sentence, word by word. */
final class Scan {

    private final Map<String, List<List<String>>> watched;
    private final List<String> words = new ArrayList<>();
    private final List<Span> places = new ArrayList<>();

    Scan(Map<String, List<List<String>>> watched, String text, Span sentence) {
        this.watched = watched;
        int from = -1;
        for (int i = sentence.start(); i <= sentence.end(); i++) {
            boolean inside = i < sentence.end() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                places.add(new Span(from, i));
                words.add(Folding.plain(text.substring(from, i)));
                from = -1;
            }
        }
    }

    void found(BiConsumer<List<String>, Span> told) {
        for (int i = 0; i < words.size(); i++) {
            for (List<String> phrase : watched.getOrDefault(words.get(i), List.of())) {
                int end = i + phrase.size();
                if (end <= words.size() && words.subList(i, end).equals(phrase)) {
                    told.accept(phrase, new Span(places.get(i).start(), places.get(end - 1).end()));
                }
            }
        }
    }
}
