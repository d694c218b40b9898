package org.readout.timeline;

import java.util.ArrayList;
import java.util.List;

/** What a lane holds together. */
public enum Grouping {
    /** Encounters, commitments, due dates and so on. */
    KIND,
    /** Two countries: an item that concerns several stands in the lane of each pair of them. */
    PAIR,
    /** A person, organization or country that takes part, commits or is addressed. */
    PARTY,
    PUBLISHER;

    /** An encounter of more countries than this is not one of pairs. */
    private static final int MANY = 4;

    static final String NONE = "";
    static final String SEVERAL = "*";

    /** The lanes {@code item} stands in, by what names them in this grouping. */
    List<String> keys(Item item) {
        TimelineEntry entry = item.entry();
        return switch (this) {
            case KIND -> List.of(item.kind().name());
            case PAIR -> pairs(entry.countries());
            case PARTY -> entry.parties().isEmpty() ? List.of(NONE) : entry.parties();
            case PUBLISHER -> entry.sources().stream().map(Source::publisher).distinct().toList();
        };
    }

    private static List<String> pairs(List<String> countries) {
        List<String> sorted = countries.stream().sorted().toList();
        if (sorted.size() < 2) {
            return sorted.isEmpty() ? List.of(NONE) : sorted;
        }
        if (sorted.size() > MANY) {
            return List.of(SEVERAL);
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                pairs.add(sorted.get(i) + "-" + sorted.get(j));
            }
        }
        return pairs;
    }

    String name(String key, Words words) {
        return switch (this) {
            case KIND -> words.lane(Kind.valueOf(key));
            case PAIR -> switch (key) {
                case NONE -> words.get("lane.nowhere");
                case SEVERAL -> words.get("lane.many");
                default -> {
                    int dash = key.indexOf('-');
                    yield dash < 0
                            ? words.country(key)
                            : words.get("lane.pair", words.country(key.substring(0, dash)), words.country(key.substring(dash + 1)));
                }
            };
            case PARTY -> key.isEmpty() ? words.get("lane.nobody") : key;
            case PUBLISHER -> key.isEmpty() ? words.get("lane.unknown") : key;
        };
    }
}
