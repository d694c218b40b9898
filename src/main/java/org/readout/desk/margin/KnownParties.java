package org.readout.desk.margin;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Event;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;
import org.readout.model.Review;

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

    /** The names alone, by the alphabet; drawn up again only where the marks they stand in are others. */
    static final class Names {

        private @Nullable Contents from;
        private List<String> names = List.of();

        List<String> of(Contents contents) {
            if (from == null || contents != from) {
                from = contents;
                Stream<String> named = Stream.concat(
                        contents.events().stream().map(Event::participants).flatMap(List::stream),
                        contents.commitments().stream().flatMap(KnownParties::named)).map(Party::name);
                Stream<String> acting = ACTING.stream()
                        .flatMap(type -> contents.names().getOrDefault(type, List.of()).stream()).map(NameGroup::entity);
                names = Stream.concat(named, acting).distinct().sorted().toList();
            }
            return names;
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
