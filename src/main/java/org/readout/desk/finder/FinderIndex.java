package org.readout.desk.finder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.desk.toolkit.Action;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Force;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Review;

/**
 * All that the palette can find in some releases, with the words it is found by. Every word typed must begin a word of the line, in any
 * order, small or capital, with accents or without. Immutable; made in the background when the releases change.
 */
final class FinderIndex {

    /** Lines of one kind that are shown: the eye takes in no more, another word narrows them. */
    static final int EACH = 5;

    /** @param key what the line is found by: its words in small letters without accents, a blank before each */
    private record Line(Found found, String key) {

        Line(Found found) {
            this(found, FinderIndex.key(found.label()));
        }

        boolean has(List<String> words) {
            return words.stream().allMatch(key::contains);
        }

        /** Lines that begin with what was typed come first, then the shorter ones. */
        static Comparator<Line> nearest(String first) {
            return Comparator.comparing((Line line) -> !line.key.startsWith(first))
                    .thenComparingInt(line -> line.key.length());
        }
    }

    private final List<Line> actions;
    private final List<Line> names;
    private final List<Line> commitments;

    /** @param actions that can be done now */
    FinderIndex(List<Action> actions, Collection<AnnotatedRelease> all) {
        this.actions = lines(actions.stream(), Found.ActionFound::new);
        names = names(all);
        commitments = all.stream()
                .flatMap(release -> release.commitments().stream()
                        .filter(FinderIndex::isPromise)
                        .map(commitment -> new Line(Found.CommitmentFound.of(release, commitment))))
                .toList();
    }

    /**
     * What fits {@code typed}, by kind, the nearest first; with nothing typed, everything that can be done.
     *
     * @param releases what the library found, to stand before the commitments
     */
    List<Found> find(String typed, List<Found.ReleaseFound> releases) {
        List<String> words = Arrays.stream(key(typed).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> " " + word)
                .toList();
        if (words.isEmpty() && releases.isEmpty()) {
            return actions.stream().map(Line::found).toList();
        }
        List<Found> found = new ArrayList<>();
        found.add(new Found.ShelfFound(typed.strip()));
        if (words.isEmpty()) {
            found.addAll(releases);
            return found;
        }
        found.addAll(nearest(actions, words));
        found.addAll(nearest(names, words));
        found.addAll(releases);
        found.addAll(nearest(commitments, words));
        return found;
    }

    private static List<Found> nearest(List<Line> kind, List<String> words) {
        return kind.stream()
                .filter(line -> line.has(words))
                .sorted(Line.nearest(words.getFirst()))
                .limit(EACH)
                .map(Line::found)
                .toList();
    }

    private static <T> List<Line> lines(Stream<T> of, Function<T, Found> as) {
        return of.map(one -> new Line(as.apply(one))).toList();
    }

    /** One line a name, however many mentions it has; it leads to the first in the first release that has it. */
    private static List<Line> names(Collection<AnnotatedRelease> all) {
        record First(AnnotatedRelease release, Mention mention) {}
        Map<List<Object>, First> firsts = new LinkedHashMap<>();
        Map<List<Object>, Integer> counts = new HashMap<>();
        Map<List<Object>, String> variants = new HashMap<>();
        for (AnnotatedRelease release : all) {
            for (Mention mention : release.mentions()) {
                if (mention.type() == NameType.DATE || mention.review() == Review.REJECTED) {
                    continue;
                }
                List<Object> name = List.of(mention.type(), mention.entity());
                firsts.putIfAbsent(name, new First(release, mention));
                counts.merge(name, 1, Integer::sum);
                String words = key(mention.anchor().quote());
                variants.merge(name, words, (before, more) -> before.contains(more) ? before : before + more);
            }
        }
        return firsts.entrySet().stream()
                .map(entry -> {
                    First first = entry.getValue();
                    Found found = Found.NameFound.of(first.release(), first.mention(), counts.getOrDefault(entry.getKey(), 0));
                    return new Line(found, key(found.label()) + variants.getOrDefault(entry.getKey(), ""));
                })
                .toList();
    }

    private static boolean isPromise(Commitment commitment) {
        return commitment.force() != Force.POSITION && commitment.review() != Review.REJECTED;
    }

    /** The words of {@code text} in small letters without accents, a blank before each. */
    static String key(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .map(point -> Character.isLetterOrDigit(point) ? Character.toLowerCase(point) : ' ')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return Arrays.stream(plain.toLowerCase(Locale.ROOT).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> " " + Normalizer.normalize(word, Normalizer.Form.NFC))
                .collect(Collectors.joining());
    }
}
