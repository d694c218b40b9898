package org.readout.desk.margin;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Stretch;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Event;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;
import org.readout.model.Review;
import org.readout.model.ReviewPolicy;

/** Who may be a party, by what the open release already says of its parties and names. */
final class KnownParties {

    private static final Set<NameType> ACTING = EnumSet.of(NameType.PERSON, NameType.COUNTRY, NameType.ORGANIZATION);

    private KnownParties() {}

    /** By name; those with a state, office and level first, since they fill in more. */
    static Map<String, Party> of(@Nullable AnnotatedRelease release) {
        Map<String, Party> known = new LinkedHashMap<>();
        if (release == null) {
            return known;
        }
        release.events().stream().map(Event::participants).flatMap(List::stream).forEach(party -> put(known, party));
        release.commitments().stream().flatMap(KnownParties::named).forEach(party -> put(known, party));
        release.mentions().stream()
                .filter(mention -> mention.review() != Review.REJECTED && acts(mention))
                .forEach(mention -> put(known, Party.named(mention.entity())));
        return known;
    }

    /**
     * The names alone, by the alphabet. After a change only what changed is counted again; where no name comes or goes, the list
     * stays the same.
     */
    static final class Names {

        private Contents from = Contents.of(List.of(), ReviewPolicy.USUAL);
        private final Map<String, Integer> times = new HashMap<>();
        private List<String> names = List.of();

        List<String> of(Contents now) {
            boolean others = follow(from.events(), now.events(), event -> event.participants().stream().map(Party::name));
            others |= follow(from.commitments(), now.commitments(), commitment -> named(commitment).map(Party::name));
            for (NameType type : ACTING) {
                others |= follow(from.names().getOrDefault(type, List.of()), now.names().getOrDefault(type, List.of()),
                        group -> Stream.of(group.entity()));
            }
            from = now;
            if (others) {
                names = times.keySet().stream().sorted().toList();
            }
            return names;
        }

        /** Whether a name has come that there was not, or one has gone. */
        private <T> boolean follow(List<T> was, List<T> is, Function<T, Stream<String>> named) {
            if (was == is) {
                return false;
            }
            int before = times.size();
            Stretch stretch = Stretch.of(was, is);
            stretch.come(is).stream().flatMap(named).forEach(name -> times.merge(name, 1, Integer::sum));
            boolean others = times.size() != before;
            for (String name : stretch.gone(was).stream().flatMap(named).toList()) {
                others |= times.compute(name, (same, count) -> count == null || count == 1 ? null : count - 1) == null;
            }
            return others;
        }
    }

    private static Stream<Party> named(Commitment commitment) {
        Party addressee = commitment.addressee();
        return addressee == null
                ? commitment.parties().stream()
                : Stream.concat(commitment.parties().stream(), Stream.of(addressee));
    }

    private static boolean acts(Mention mention) {
        return ACTING.contains(mention.type());
    }

    private static void put(Map<String, Party> known, Party party) {
        Party before = known.get(party.name());
        if (before == null || before.country() == null && party.country() != null) {
            known.put(party.name(), party);
        }
    }
}
