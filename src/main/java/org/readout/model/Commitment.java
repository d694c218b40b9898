package org.readout.model;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A publicly stated intent to act, or one of the statements around it, at the clause that states it.
 *
 * @param parties who commit
 * @param addressee who is asked or offered to, or null
 * @param action what is to be done, in the release's words
 * @param attribution who says so: ministry, person, issuer or outlet; empty where unknown
 * @param said when it was said, which is not when it was published; null where unknown
 * @param restated whether it is said again, an axis of its own beside force
 */
public record Commitment(
        UUID id,
        Anchor anchor,
        Force force,
        List<Party> parties,
        @Nullable Party addressee,
        String action,
        String attribution,
        Voice voice,
        @Nullable Timex said,
        @Nullable Earlier earlier,
        @Nullable Due due,
        boolean restated,
        Status status,
        Review review,
        @Nullable Cue cue)
        implements Mark {

    public Commitment {
        parties = List.copyOf(parties);
    }

    /** The states of the parties, ISO 3166-1 alpha-2, each once, in the order of the parties. */
    public List<String> countries() {
        return parties.stream()
                .map(Party::country)
                .filter(country -> country != null)
                .map(String::valueOf)
                .distinct()
                .toList();
    }

    /** A copy to be changed field by field. */
    public CommitmentDraft draft() {
        return new CommitmentDraft(this);
    }

    @Override
    public Commitment withId(UUID id) {
        return draft().id(id).build();
    }

    @Override
    public Commitment withReview(Review review) {
        return draft().review(review).build();
    }

    @Override
    public Commitment withAnchor(Anchor anchor) {
        return draft().anchor(anchor).build();
    }
}
