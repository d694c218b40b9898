package org.readout.desk.margin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static Stream<Party> named(Commitment commitment) {
        Party addressee = commitment.addressee();
        return addressee == null
                ? commitment.parties().stream()
                : Stream.concat(commitment.parties().stream(), Stream.of(addressee));
    }

    private static boolean acts(Mention mention) {
        return mention.type() == NameType.PERSON || mention.type() == NameType.COUNTRY
                || mention.type() == NameType.ORGANIZATION;
    }

    private static void put(Map<String, Party> known, Party party) {
        Party before = known.get(party.name());
        if (before == null || before.country() == null && party.country() != null) {
            known.put(party.name(), party);
        }
    }
}
