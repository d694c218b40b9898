package org.readout.desk.margin;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.readout.model.Commitment;
import org.readout.model.Event;
import org.readout.model.Force;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Note;
import org.readout.model.Party;
import org.readout.model.ReviewPolicy;

/**
 * Which cards are shown; null is any.
 *
 * @param party the name of one who commits, is addressed, takes part, or is named
 * @param tag one of a note's
 */
record MarginFilter(
        @Nullable Force force, @Nullable NameType type, @Nullable Standing standing, @Nullable String party,
        @Nullable String tag) {

    static final MarginFilter NONE = new MarginFilter(null, null, null, null, null);

    boolean isOn() {
        return !equals(NONE);
    }

    MarginFilter withForce(@Nullable Force only) {
        return new MarginFilter(only, type, standing, party, tag);
    }

    MarginFilter withType(@Nullable NameType only) {
        return new MarginFilter(force, only, standing, party, tag);
    }

    MarginFilter withStanding(@Nullable Standing only) {
        return new MarginFilter(force, type, only, party, tag);
    }

    MarginFilter withParty(@Nullable String only) {
        return new MarginFilter(force, type, standing, only, tag);
    }

    MarginFilter withTag(@Nullable String only) {
        return new MarginFilter(force, type, standing, party, only);
    }

    /** The marks that pass; {@code kept} passes in any case. */
    List<Mark> of(List<Mark> marks, ReviewPolicy policy, Predicate<Mark> kept) {
        return isOn() ? marks.stream().filter(mark -> kept.test(mark) || passes(mark, policy)).toList() : marks;
    }

    boolean passes(Mark mark, ReviewPolicy policy) {
        return switch (mark) {
            case Commitment commitment -> judged(mark, policy) && (force == null || commitment.force() == force)
                    && named(Stream.concat(commitment.parties().stream(), Stream.ofNullable(commitment.addressee()))
                            .map(Party::name));
            case Event event -> judged(mark, policy) && (type == null || type == NameType.EVENT)
                    && named(event.participants().stream().map(Party::name));
            case Mention mention -> judged(mark, policy) && (type == null || mention.type() == type)
                    && named(Stream.of(mention.entity()));
            case Note note -> tag == null || note.tags().contains(tag);
        };
    }

    private boolean judged(Mark mark, ReviewPolicy policy) {
        return standing == null || Standing.of(mark, policy) == standing;
    }

    private boolean named(Stream<String> names) {
        return party == null || names.anyMatch(name -> Objects.equals(name, party));
    }
}
