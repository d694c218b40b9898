package org.readout.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.readout.model.Commitment;
import org.readout.model.Force;
import org.readout.model.Party;

/**
 * Who commits, and with or towards whom. Of parties that commit jointly, the first one's state is one side and the
 * others are the other; otherwise all parties are one side and the addressee is the other.
 */
record Sides(List<Party> who, List<Party> others, boolean joint) {

    static Sides of(Commitment commitment) {
        boolean joint = commitment.force() == Force.AGREED || commitment.force() == Force.SHARED_VIEW;
        List<Party> parties = commitment.parties();
        List<Party> who = new ArrayList<>();
        List<Party> others = new ArrayList<>();
        for (Party party : parties) {
            boolean first = who.isEmpty() || sameState(who.getFirst(), party);
            (joint && !first ? others : who).add(party);
        }
        Party addressee = commitment.addressee();
        if (addressee != null) {
            others.add(addressee);
        }
        return new Sides(List.copyOf(who), List.copyOf(others), joint && addressee == null);
    }

    private static boolean sameState(Party one, Party other) {
        return one.country() != null && one.country().equals(other.country());
    }

    /** The names of one side, or a word for none stated. */
    static String names(List<Party> side) {
        return side.isEmpty()
                ? Wording.of("party.none")
                : side.stream().map(party -> Clean.line(party.name())).collect(Collectors.joining(", "));
    }

    /** The names of one side with office and state, as far as they are known. */
    static String inFull(List<Party> side) {
        return side.isEmpty()
                ? Wording.of("party.none")
                : side.stream().map(Sides::inFull).collect(Collectors.joining("; "));
    }

    private static String inFull(Party party) {
        String name = Clean.line(party.name());
        String named = party.office() == null ? name : name + ", " + Clean.line(party.office());
        return party.country() == null ? named : named + " (" + Clean.line(party.country()) + ")";
    }

    /** The states: "KR ↔ JP" where they commit to each other, "KR → JP" where one turns to the other; or empty. */
    String states() {
        String left = states(who);
        String right = states(others);
        if (left.isEmpty() || right.isEmpty()) {
            return left + right;
        }
        return left + (joint ? " ↔ " : " → ") + right;
    }

    private static String states(List<Party> side) {
        return side.stream()
                .map(Party::country)
                .filter(Objects::nonNull)
                .map(Sides::code)
                .distinct()
                .collect(Collectors.joining(" ↔ "));
    }

    private static String code(@Nullable String country) {
        return Clean.line(String.valueOf(country));
    }

    Stream<Party> all() {
        return Stream.concat(who.stream(), others.stream());
    }
}
