package org.readout.desk.margin;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Review;
import org.readout.model.ReviewPolicy;

/**
 * The mentions of one entity.
 *
 * @param mentions in the order of the text; at least one, none rejected
 * @param awaiting how many of them the officer is asked to judge
 */
record NameGroup(NameType type, String entity, List<Mention> mentions, int awaiting) {

    NameGroup {
        mentions = List.copyOf(mentions);
    }

    /** By type in the order of the keys, within a type in the order of the text. */
    static Map<NameType, List<NameGroup>> of(List<Mention> mentions, ReviewPolicy policy) {
        Map<NameType, Map<String, List<Mention>>> sorted = new EnumMap<>(NameType.class);
        for (Mention mention : mentions) {
            if (mention.review() != Review.REJECTED) {
                sorted.computeIfAbsent(mention.type(), type -> new LinkedHashMap<>())
                        .computeIfAbsent(mention.entity(), entity -> new ArrayList<>())
                        .add(mention);
            }
        }
        Map<NameType, List<NameGroup>> groups = new EnumMap<>(NameType.class);
        sorted.forEach((type, entities) -> groups.put(type, entities.entrySet().stream()
                .map(entity -> of(type, entity.getKey(), entity.getValue(), policy))
                .toList()));
        return groups;
    }

    static NameGroup of(NameType type, String entity, List<Mention> mentions, ReviewPolicy policy) {
        return new NameGroup(type, entity, mentions, (int) mentions.stream().filter(policy::awaits).count());
    }

    /** The other ways it is written, each once: "Okano, Masataka Okano"; empty where it is always written alike. */
    String variants() {
        Set<String> others = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            if (!mention.anchor().quote().equals(entity)) {
                others.add(mention.anchor().quote());
            }
        }
        return String.join(", ", others);
    }

    /** When its dates are, in words; empty of anything but a date. */
    String values() {
        if (type != NameType.DATE) {
            return "";
        }
        String dates = mentions.stream().map(Mention::value).filter(Objects::nonNull).map(Words::date).distinct()
                .collect(Collectors.joining(", "));
        return dates.isEmpty() ? Messages.text("margin.date.none") : dates;
    }

    /** How far the officer's judgement has come: "2 to review", "trusted", "accepted". */
    String state() {
        if (awaiting > 0) {
            return Messages.text("margin.names.awaiting", awaiting);
        }
        boolean accepted = mentions.stream().allMatch(mention -> mention.review() == Review.ACCEPTED);
        return accepted ? Words.review(Review.ACCEPTED) : Messages.text("margin.names.trusted");
    }

    /** The place of a mention among them, from 0; -1 if it is not one of them. */
    int indexOf(@Nullable UUID mark) {
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).id().equals(mark)) {
                return i;
            }
        }
        return -1;
    }
}
