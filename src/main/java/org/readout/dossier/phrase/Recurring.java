package org.readout.dossier.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.readout.dossier.told.Folding;
import org.readout.dossier.told.WordList;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Span;

/**
 * Wordings nobody put in, found because they come back: runs of words that open with one of tone or weight and stand in
 * several releases. Names and numbers are no wording. It is held as numbers, since every release has some dozens.
 */
final class Recurring {

    /** In so many releases a wording is a set one. */
    private static final int OFTEN = 3;
    private static final int LONGEST = 6;
    private static final int SMALL_IN_A_ROW = 2;
    private static final Set<String> OPENERS = WordList.of(Recurring.class, "openers.txt");
    private static final Set<String> SMALL = WordList.of(Recurring.class, "small.txt");
    private static final Set<NameType> NAMES =
            Set.of(NameType.PERSON, NameType.OFFICE, NameType.COUNTRY, NameType.ORGANIZATION, NameType.DATE);

    private final Numbering numbers = new Numbering();
    /** In how many releases each stands, by number. */
    private int[] counts = new int[1 << 10];
    /** The words, by number, of those that came a second time. */
    private final Map<Integer, String> wordings = new HashMap<>();
    private final Map<UUID, int[]> found = new HashMap<>();

    /** @param sentences of the release */
    void put(AnnotatedRelease annotated, List<Span> sentences) {
        String text = annotated.release().text();
        List<Span> names = annotated.mentions().stream()
                .filter(mention -> NAMES.contains(mention.type())).map(Mention::span).sorted().toList();
        Map<String, Integer> places = new LinkedHashMap<>();
        for (Span sentence : sentences) {
            read(text, sentence, names, places);
        }
        int[] flat = new int[places.size() * 2];
        int at = 0;
        for (Map.Entry<String, Integer> place : places.entrySet()) {
            int number = numbers.number(place.getKey());
            if (number >= counts.length) {
                counts = Arrays.copyOf(counts, counts.length * 2);
            }
            if (++counts[number] > 1) {
                wordings.putIfAbsent(number, place.getKey());
            }
            flat[at++] = number;
            flat[at++] = place.getValue();
        }
        found.put(annotated.release().id(), flat);
    }

    void remove(UUID release) {
        int[] flat = found.remove(release);
        for (int i = 0; flat != null && i < flat.length; i += 2) {
            counts[flat[i]]--;
        }
    }

    private void read(String text, Span sentence, List<Span> names, Map<String, Integer> places) {
        List<Span> run = new ArrayList<>();
        int from = -1;
        for (int i = sentence.start(); i <= sentence.end(); i++) {
            boolean inside = i < sentence.end() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                run.add(new Span(from, i));
                from = -1;
            }
            boolean parts = i < sentence.end() && !inside && text.charAt(i) != ' ' && text.charAt(i) != '-' && text.charAt(i) != '\u2011';
            if (parts) {
                take(text, run, names, places);
                run.clear();
            }
        }
        take(text, run, names, places);
    }

    /** The wordings of a run of words that no mark parts. */
    private void take(String text, List<Span> run, List<Span> names, Map<String, Integer> places) {
        for (int i = 0; i < run.size(); i++) {
            String first = Folding.plain(run.get(i).in(text));
            if (!OPENERS.contains(first)) {
                continue;
            }
            StringBuilder wording = new StringBuilder(first);
            int small = 0;
            for (int j = i + 1; j < Math.min(run.size(), i + LONGEST); j++) {
                Span span = run.get(j);
                String word = Folding.plain(span.in(text));
                boolean bars = word.isEmpty() || Character.isDigit(word.charAt(0)) || names.stream().anyMatch(span::overlaps);
                small = SMALL.contains(word) ? small + 1 : 0;
                if (bars || small > SMALL_IN_A_ROW) {
                    break;
                }
                wording.append(' ').append(word);
                if (small == 0) {
                    places.putIfAbsent(wording.toString(), run.get(i).start());
                }
            }
        }
    }

    /**
     * The wordings of a release that come back, each with its first place, in UTF-16 code units. Of one within another that
     * stands in as many releases, the longer is meant.
     */
    Map<String, Integer> in(UUID release) {
        int[] flat = found.getOrDefault(release, new int[0]);
        Map<String, Integer> back = new TreeMap<>();
        for (int i = 0; i < flat.length; i += 2) {
            String wording = counts[flat[i]] >= OFTEN ? wordings.get(flat[i]) : null;
            if (wording != null) {
                back.put(wording, flat[i + 1]);
            }
        }
        Map<String, Integer> longest = new TreeMap<>(back);
        back.keySet().forEach(wording -> back.keySet().stream()
                .filter(longer -> longer.length() > wording.length() && (' ' + longer + ' ').contains(' ' + wording + ' '))
                .filter(longer -> count(longer) == count(wording))
                .findFirst()
                .ifPresent(longer -> longest.remove(wording)));
        return longest;
    }

    private int count(String wording) {
        int number = numbers.find(wording);
        return number < 0 ? 0 : counts[number];
    }

    boolean stands(String wording, UUID release) {
        int number = numbers.find(wording);
        int[] flat = found.getOrDefault(release, new int[0]);
        for (int i = 0; number >= 0 && i < flat.length; i += 2) {
            if (flat[i] == number) {
                return true;
            }
        }
        return false;
    }

    /** The releases a wording stands in, in no order. */
    List<UUID> of(String wording) {
        return found.keySet().stream().filter(release -> stands(wording, release)).toList();
    }
}
