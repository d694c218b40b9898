package org.readout.extract.commitments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.Vocabulary;
import org.readout.extract.text.WordList;

/** Verbs of several words from phrases.tsv: "took upon themselves", "are of the view", "signed up to". */
final class Phrases {

    private static final Map<String, List<Phrase>> BY_FIRST = read();

    /** A verb and the words behind it, each with its alternatives. */
    private record Phrase(CueVerb verb, List<List<String>> tail) {}

    private Phrases() {}

    /** The longest phrase that starts at {@code at}, or null. */
    static @Nullable Phrasal at(Line line, int at) {
        Phrasal longest = null;
        for (Phrase phrase : BY_FIRST.getOrDefault(line.word(at), List.of())) {
            int last = last(line, at, phrase.tail());
            if (last > 0 && (longest == null || last >= longest.last())) {
                longest = new Phrasal(phrase.verb(), last);
            }
        }
        return longest;
    }

    /** The last token of the phrase, or -1; adverbs may stand behind its verb. */
    private static int last(Line line, int at, List<List<String>> tail) {
        int k = at + 1;
        boolean going = tail.getFirst().contains("going");
        while ((Vocabulary.isAdverb(line.word(k)) || going && line.word(k).equals("not")) && !tail.getFirst().contains(line.word(k))) {
            k++;
        }
        for (List<String> words : tail) {
            boolean self = words.contains("{self}") && isSelf(line.word(k));
            boolean owned = words.contains("{poss}") && isPossessive(line.word(k));
            if (!self && !owned && !words.contains(line.word(k))) {
                return -1;
            }
            k++;
        }
        return k - 1;
    }

    private static boolean isSelf(String word) {
        return word.endsWith("self") || word.endsWith("selves");
    }

    private static boolean isPossessive(String word) {
        return switch (word) {
            case "their", "its", "his", "her", "our", "my" -> true;
            default -> false;
        };
    }

    private static Map<String, List<Phrase>> read() {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        for (List<String> row : WordList.table(Phrases.class, "phrases.tsv")) {
            List<List<String>> tail = split(row.get(4), ' ').stream().map(words -> split(words, '|')).toList();
            CueVerb.Kind kind = CueVerb.Kind.valueOf(row.get(5).toUpperCase(Locale.ROOT));
            String lemma = (row.getFirst().equals("are") ? "be" : row.getFirst()) + " " + row.get(4);
            for (CueVerb.Form form : CueVerb.Form.values()) {
                CueVerb verb = new CueVerb(lemma, kind, form, row.get(6));
                for (String word : split(row.get(form.ordinal()), ',')) {
                    phrases.computeIfAbsent(word, first -> new ArrayList<>()).add(new Phrase(verb, tail));
                }
            }
        }
        return phrases;
    }

    /** The parts of {@code words} between the marks. */
    static List<String> split(String words, char mark) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = words.indexOf(mark); at >= 0; at = words.indexOf(mark, from)) {
            parts.add(words.substring(from, at));
            from = at + 1;
        }
        parts.add(words.substring(from));
        return parts;
    }
}
