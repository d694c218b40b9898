package org.readout.dossier.told;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Span;

/** Reads every number that says which of its series something is, dated or not: what a draft's numbers are held against. */
final class Numbers {

    static final String ANNIVERSARY = "anniversary";
    private static final Pattern ROUND = Pattern.compile("\\b(\\d{1,3})(?:st|nd|rd|th)[ -]anniversary\\b", Pattern.CASE_INSENSITIVE);
    /** Words of which each stands for the diplomatic relations of two states. */
    private static final List<String> RELATIONS = List.of("normali", "diplomatic", "relations", "ties", "establish");

    private final States states;

    Numbers(States states) {
        this.states = states;
    }

    /** @param met the encounters of the release */
    List<Numbered> of(Place place, List<Met> met) {
        List<Numbered> numbers = new ArrayList<>();
        for (Mention mention : place.mentions()) {
            Ordinals.Read read = mention.type() == NameType.EVENT ? Ordinals.series(mention.anchor().quote()) : null;
            if (read != null && !read.series().contains(ANNIVERSARY)) {
                Span around = place.around(mention.span());
                numbers.add(numbered(read.series(), read.name(), read.number(), Ordinals.day(place, mention, around), around, place, met));
            }
        }
        for (Span sentence : place.sentences) {
            Matcher matcher = ROUND.matcher(place.words(sentence));
            while (matcher.find()) {
                Span found = new Span(sentence.start() + matcher.start(), sentence.start() + matcher.end());
                numbers.add(numbered(occasion(place, found), ANNIVERSARY, Integer.parseInt(matcher.group(1)), null, place.around(found), place, met));
            }
        }
        return List.copyOf(numbers);
    }

    private Numbered numbered(Set<String> series, String name, int number, java.time.@Nullable LocalDate day, Span around,
            Place place, List<Met> met) {
        return new Numbered(series, name, number, day == null ? place.from.on() : day, day != null, sides(place, around, met), place.from,
                place.words(around), around.start(), place.paragraph(around.start()));
    }

    /** What is marked, as far as the name of the anniversary says it. */
    private static Set<String> occasion(Place place, Span found) {
        Set<String> words = new HashSet<>(Set.of(ANNIVERSARY));
        for (Mention mention : place.mentions()) {
            if (mention.type() == NameType.EVENT && mention.span().contains(found)) {
                for (String word : Ordinals.telling(mention.anchor().quote())) {
                    words.add(RELATIONS.stream().anyMatch(word::startsWith) ? "relations" : word);
                }
            }
        }
        words.removeIf(word -> Character.isDigit(word.charAt(0)));
        return words;
    }

    private SortedSet<String> sides(Place place, Span around, List<Met> met) {
        SortedSet<String> sides = new TreeSet<>();
        for (Mention mention : place.in(around)) {
            String code = mention.type() == NameType.COUNTRY ? states.code(mention.entity()) : null;
            if (code != null) {
                sides.add(code);
            }
        }
        if (sides.size() > 1) {
            return sides;
        }
        return met.stream().filter(each -> each.reported() && each.sides().size() > 1).findFirst()
                .map(each -> (SortedSet<String>) new TreeSet<>(each.sides())).orElse(sides);
    }
}
