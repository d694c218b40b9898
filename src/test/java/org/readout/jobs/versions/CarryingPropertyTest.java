package org.readout.jobs.versions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.jobs.versions.Carried.Outcome;
import org.readout.model.Mark;
import org.readout.model.Span;
import org.readout.model.Version;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random corrections of a text whose words are numbered, so that it is known of every word which word it was: a mark stands on
 * the very words it stood on, or is said to need review, and is never on others that read the same.
 */
class CarryingPropertyTest {

    private static final List<String> SENTENCES = List.of(
            "Minister Lind received Minister Hart in Nagaoka on 3 March .",
            "Lind said that Norland will send two engineers to Sudland .",
            "Hart thanked Lind for the offer and welcomed the two engineers .",
            "The ministers agreed to open a hotline by June .",
            "The ministers agreed to meet again in the autumn .",
            "Hart asked Norland to lower the harbour dues by June .",
            "Lind promised an answer and asked Sudland to wait .",
            "Both welcomed the talks on fisheries and the ferry .",
            "Norland and Sudland will exchange students from the autumn on .",
            "Lind will travel to Sudland and Hart will travel to Norland .",
            "The two sides shared the view that the ferry matters .",
            "Hart said that Sudland will build a pier in Nagaoka .");

    /** A word that is what it was, or another: by its number. */
    private record Word(String letters, int number) {}

    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private int next;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyMarkStandsOnItsOwnWordsOrIsSaidToNeedReview(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            List<List<Word>> sentences = new ArrayList<>();
            SENTENCES.forEach(sentence -> sentences.add(words(List.of(sentence.split(" ", -1)))));
            int fresh = next;
            List<Integer> before = new ArrayList<>();
            Version from = Texts.version(laid(sentences, before));
            int edits = 1 + random.nextInt(6);
            for (int i = 0; i < edits; i++) {
                edit(sentences, random);
            }
            if (sentences.stream().anyMatch(sentence -> isTwin(sentence, fresh))) {
                continue;
            }
            List<Integer> after = new ArrayList<>();
            Version to = Texts.version(laid(sentences, after));
            Carrying carrying = new Carrying(from, to);
            for (int i = 0; i < 30; i++) {
                check(carrying.carry(mark(from, random)), to, before, after);
            }
        }
        // The properties would hold of a program that finds nothing, too.
        assertThat(counts.get(Outcome.FOUND)).isGreaterThan(counts.get(Outcome.NEEDS_REVIEW));
        assertThat(counts.get(Outcome.MOVED)).isGreaterThan(20);
    }

    private void check(Carried carried, Version to, List<Integer> before, List<Integer> after) {
        counts.merge(carried.outcome(), 1, Integer::sum);
        Span place = carried.place();
        assertThat(carried.outcome() == Outcome.NEEDS_REVIEW).isEqualTo(place == null);
        if (place != null) {
            assertThat(place.in(to.text())).isEqualTo(carried.mark().anchor().quote());
            assertThat(after.subList(place.start(), place.end()))
                    .as("%s of%n%s", carried, to.text())
                    .isEqualTo(before.subList(carried.mark().span().start(), carried.mark().span().end()));
        }
    }

    /** Whether a sentence of other words came to read as one that stood in the text: nobody could tell it from that one. */
    private static boolean isTwin(List<Word> sentence, int fresh) {
        return SENTENCES.contains(String.join(" ", sentence.stream().map(Word::letters).toList()))
                && sentence.stream().anyMatch(word -> word.number() >= fresh);
    }

    private List<Word> words(List<String> letters) {
        List<Word> words = new ArrayList<>();
        letters.forEach(word -> words.add(new Word(word, next++)));
        return words;
    }

    /** The text, three sentences a paragraph; in {@code numbers} the number of the word each letter is of. */
    private static String laid(List<List<Word>> sentences, List<Integer> numbers) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++) {
            for (Word word : sentences.get(i)) {
                boolean close = text.isEmpty() || text.charAt(text.length() - 1) == '\n' || word.letters().equals(".");
                if (!close) {
                    text.append(' ');
                    numbers.add(-1);
                }
                text.append(word.letters());
                numbers.addAll(Collections.nCopies(word.letters().length(), word.number()));
            }
            if (i % 3 == 2) {
                text.append('\n');
                numbers.add(-1);
            }
        }
        return text.toString();
    }

    private void edit(List<List<Word>> sentences, Random random) {
        int at = random.nextInt(sentences.size());
        List<Word> sentence = new ArrayList<>(sentences.get(at));
        int word = random.nextInt(sentence.size());
        switch (random.nextInt(7)) {
            case 0 -> sentences.remove(at);
            case 1 -> Collections.swap(sentences, at, random.nextInt(sentences.size()));
            case 2 -> sentences.add(at, alike(sentence, random));
            case 3 -> sentences.add(Math.min(at + 1, sentences.size()), alike(sentence, random));
            case 4 -> {
                sentence.remove(word);
                sentences.set(at, sentence);
            }
            case 5 -> {
                sentence.add(word, new Word(any(random), next++));
                sentences.set(at, sentence);
            }
            default -> {
                sentence.set(word, new Word(other(sentence.get(word).letters(), random), next++));
                sentences.set(at, sentence);
            }
        }
        if (sentences.isEmpty() || new HashSet<>(read(sentences)).size() < sentences.size()) {
            // Of sentences that read the same nobody could say which is which.
            Set<String> seen = new HashSet<>();
            sentences.removeIf(other -> !seen.add(String.join(" ", other.stream().map(Word::letters).toList())));
        }
    }

    private static List<String> read(List<List<Word>> sentences) {
        return sentences.stream().map(words -> String.join(" ", words.stream().map(Word::letters).toList())).toList();
    }

    /** The same sentence with another word in it, all its words new. */
    private List<Word> alike(List<Word> sentence, Random random) {
        List<String> letters = new ArrayList<>(sentence.stream().map(Word::letters).toList());
        int at = random.nextInt(letters.size() - 1);
        letters.set(at, other(letters.get(at), random));
        return words(letters);
    }

    private static String other(String than, Random random) {
        String word = any(random);
        while (word.equals(than)) {
            word = any(random);
        }
        return word;
    }

    private static String any(Random random) {
        String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
        List<String> words = List.of(sentence.split(" ", -1));
        return words.get(random.nextInt(words.size() - 1));
    }

    private static Mark mark(Version version, Random random) {
        List<Token> tokens = Token.of(version.text(), 0, version.text().length()).stream().filter(Token::isWord).toList();
        int first = random.nextInt(tokens.size());
        boolean name = random.nextBoolean();
        int last = name ? first : Math.min(tokens.size() - 1, first + 2 + random.nextInt(6));
        Span span = new Span(tokens.get(first).start(), tokens.get(last).end());
        return name ? Texts.name(version, span) : Texts.promise(version, span);
    }
}
