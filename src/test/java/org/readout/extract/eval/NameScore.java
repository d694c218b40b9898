package org.readout.extract.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;

import org.jspecify.annotations.Nullable;
import org.readout.extract.eval.GoldRelease.Name;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Span;
import org.readout.model.Timex;

/**
 * Names and dates against the gold. Country and place count as one class; what overlaps an optional span is neither right nor
 * wrong. Strict is the same span; overlap is any common character.
 */
final class NameScore {

    /** The types that make up the micro average, places under country. */
    static final List<NameType> SCORED =
            List.of(NameType.PERSON, NameType.ORGANIZATION, NameType.COUNTRY, NameType.DATE);
    private static final List<NameType> REPORTED = List.of(
            NameType.PERSON, NameType.ORGANIZATION, NameType.COUNTRY, NameType.DATE, NameType.OFFICE, NameType.EVENT,
            NameType.AGREEMENT);

    private final Map<NameType, Tally> strict = new EnumMap<>(NameType.class);
    private final Map<NameType, Tally> overlap = new EnumMap<>(NameType.class);
    private final Share values = new Share();
    private final List<Miss> misses;

    NameScore(List<Miss> misses) {
        this.misses = misses;
        for (NameType type : REPORTED) {
            strict.put(type, new Tally());
            overlap.put(type, new Tally());
        }
    }

    static NameType scoredAs(NameType type) {
        return type == NameType.PLACE ? NameType.COUNTRY : type;
    }

    void count(GoldRelease gold, List<Mention> found) {
        for (NameType type : REPORTED) {
            List<Name> right = gold.names().stream().filter(name -> scoredAs(name.type()) == type).toList();
            List<Mention> marked = found.stream().filter(mention -> scoredAs(mention.type()) == type).toList();
            match(gold, right, marked, at(strict, type), Span::equals, true);
            List<@Nullable Mention> hits = match(gold, right, marked, at(overlap, type), Span::overlaps, false);
            if (type == NameType.DATE) {
                countValues(gold, right, hits);
            }
        }
    }

    /** For each name of the gold the mention that hits it, or null. */
    private List<@Nullable Mention> match(
            GoldRelease gold, List<Name> right, List<Mention> marked, Tally tally, BiPredicate<Span, Span> same, boolean told) {
        List<Mention> left = new ArrayList<>(marked);
        List<@Nullable Mention> hits = new ArrayList<>();
        for (Name name : right) {
            Mention hit = left.stream().filter(mention -> same.test(mention.span(), name.span())).findFirst().orElse(null);
            hits.add(hit);
            if (hit == null) {
                tally.missed();
                tell(told, name.type(), "missed ", gold, name.span());
            } else {
                tally.hit();
                left.remove(hit);
            }
        }
        for (Mention mention : left) {
            if (gold.optional().stream().noneMatch(span -> span.overlaps(mention.span()))) {
                tally.extra();
                tell(told, mention.type(), "no ", gold, mention.span());
            }
        }
        return hits;
    }

    private void countValues(GoldRelease gold, List<Name> right, List<@Nullable Mention> hits) {
        for (int i = 0; i < right.size(); i++) {
            String value = right.get(i).value();
            Mention hit = hits.get(i);
            if (value != null && hit != null) {
                Timex timex = hit.value();
                boolean same = timex != null && timex.value().startsWith(value);
                values.count(same);
                if (!same) {
                    String given = timex == null ? "none" : timex.value();
                    misses.add(new Miss(timex == null ? Miss.NAME : Miss.WRONG_DATE, "value " + given + " for " + value,
                            gold.release().source(), right.get(i).span().in(gold.release().text())));
                }
            }
        }
    }

    private void tell(boolean told, NameType type, String what, GoldRelease gold, Span span) {
        if (told) {
            int cost = SCORED.contains(scoredAs(type)) ? Miss.NAME : Miss.LESSER_NAME;
            misses.add(new Miss(cost, what + type, gold.release().source(), span.in(gold.release().text())));
        }
    }

    private static Tally at(Map<NameType, Tally> tallies, NameType type) {
        return tallies.computeIfAbsent(type, key -> new Tally());
    }

    private static Tally micro(Map<NameType, Tally> tallies) {
        Tally sum = new Tally();
        SCORED.forEach(type -> sum.add(at(tallies, type)));
        return sum;
    }

    Tally strict() {
        return micro(strict);
    }

    Share values() {
        return values;
    }

    void print(StringBuilder out) {
        for (NameType type : REPORTED) {
            String name = type == NameType.COUNTRY ? "country, place" : type.name().toLowerCase(Locale.ROOT);
            out.append(String.format("  %-15s strict %-46s overlap %s%n", name, at(strict, type), at(overlap, type)));
        }
        out.append(String.format("  %-15s strict %-46s overlap %s%n", "first four", micro(strict), micro(overlap)));
        out.append("  dates' values   ").append(values).append(System.lineSeparator());
    }
}
