package org.readout.seeds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Force;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Span;
import org.readout.model.Suggestions;

/**
 * Suggestions against the accepted marks of one release. Country and place count as one class, since a capital may be
 * either; demonyms, and the persons inside a treaty's name, are neither hits nor misses.
 */
record Scored(AnnotatedRelease accepted, Suggestions suggested) {

    /** The share that two spans of one statement have in common at least, of what they cover together. */
    private static final double OVERLAP = 0.5;

    /** Hits, false ones and misses, to be added up over releases. */
    record Count(int hits, int wrong, int missed) {

        static final Count NONE = new Count(0, 0, 0);

        Count plus(Count other) {
            return new Count(hits + other.hits, wrong + other.wrong, missed + other.missed);
        }

        double f1() {
            int all = 2 * hits + wrong + missed;
            return all == 0 ? 0 : 2.0 * hits / all;
        }
    }

    /** Names of the class of {@code type}; a hit has exactly the words accepted. */
    Count names(NameType type) {
        Set<Span> wanted = new HashSet<>();
        Set<Span> optional = new HashSet<>();
        for (Mention mention : accepted.mentions()) {
            if (sameClass(type, mention.type())) {
                (isOptional(mention) ? optional : wanted).add(mention.span());
            }
        }
        Set<Span> found = new HashSet<>();
        suggested.mentions().stream()
                .filter(mention -> sameClass(type, mention.type()))
                .forEach(mention -> found.add(mention.span()));
        found.removeIf(span -> !wanted.contains(span) && optional.stream().anyMatch(span::overlaps));
        int hits = (int) found.stream().filter(wanted::contains).count();
        return new Count(hits, found.size() - hits, wanted.size() - hits);
    }

    /** Dates that have a value; a hit has the same words and the same value. */
    Count values() {
        int hits = 0;
        int all = 0;
        for (Mention date : accepted.mentions()) {
            if (date.value() != null) {
                all++;
                hits += suggested.mentions().stream().anyMatch(other -> isSameDate(date, other)) ? 1 : 0;
            }
        }
        return new Count(hits, 0, all - hits);
    }

    /** Statements of one force; a hit is at about the accepted place. */
    Count statements(Force force) {
        List<Span> left = new ArrayList<>(spans(force, accepted.commitments()));
        int wanted = left.size();
        int wrong = 0;
        for (Span span : spans(force, suggested.commitments())) {
            boolean hit = left.stream()
                    .filter(candidate -> overlap(candidate, span) >= OVERLAP)
                    .findFirst()
                    .map(left::remove)
                    .orElse(false);
            wrong += hit ? 0 : 1;
        }
        return new Count(wanted - left.size(), wrong, left.size());
    }

    private boolean isOptional(Mention mention) {
        boolean demonym = mention.type() == NameType.COUNTRY
                && mention.anchor().quote().matches(".*(?:Koreans?|Japanese)");
        boolean inTreaty = mention.type() == NameType.PERSON
                && accepted.mentions().stream()
                        .anyMatch(other -> other.type() == NameType.AGREEMENT && other.span().contains(mention.span()));
        return demonym || inTreaty;
    }

    private static boolean isSameDate(Mention one, Mention other) {
        return other.type() == NameType.DATE && other.span().equals(one.span())
                && other.value() != null && one.value() != null
                && other.value().value().equals(one.value().value());
    }

    private static List<Span> spans(Force force, List<Commitment> commitments) {
        return commitments.stream().filter(commitment -> commitment.force() == force).map(Mark::span).toList();
    }

    private static boolean sameClass(NameType one, NameType other) {
        return one == other || isWhere(one) && isWhere(other);
    }

    private static boolean isWhere(NameType type) {
        return type == NameType.COUNTRY || type == NameType.PLACE;
    }

    private static double overlap(Span one, Span other) {
        int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        int both = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
        return common <= 0 ? 0 : (double) common / both;
    }
}
