package org.readout.desk.margin;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Reasons;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Cue;
import org.readout.model.Event;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Note;
import org.readout.model.Party;
import org.readout.model.Span;

/** Says in words why a mark was suggested, how sure that is, and what of it was worked out rather than read. */
final class Why {

    /** How near a state must stand to a name to be said of it, in UTF-16 code units: an office of some length between. */
    private static final int NEAR = 70;

    private Why() {}

    /** "Suggested for …; right about nine times in ten. …"; empty where the officer made the mark. */
    static String of(Mark mark, AnnotatedRelease release) {
        Cue cue = mark.cue();
        if (cue == null) {
            return "";
        }
        String inferred = parties(mark)
                .filter(party -> party.country() != null && !isSaid(party, release))
                .map(party -> Messages.text("margin.why.inferred", Objects.requireNonNull(party.country()), party.name()))
                .distinct()
                .collect(Collectors.joining(" "));
        return Stream.of(Messages.text("margin.why", Reasons.rule(cue), sureness(cue.confidence())), Reasons.more(cue), inferred)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** A confidence in words: "right about nine times in ten". */
    static String sureness(double confidence) {
        return Messages.text("margin.sure", confidence);
    }

    private static Stream<Party> parties(Mark mark) {
        return switch (mark) {
            case Commitment commitment -> Stream.concat(
                    commitment.parties().stream(), Stream.ofNullable(commitment.addressee()));
            case Event event -> event.participants().stream();
            case Mention mention -> Stream.empty();
            case Note note -> Stream.empty();
        };
    }

    /** Whether the state stands beside the party's name somewhere in the release, or the party is the state itself. */
    private static boolean isSaid(Party party, AnnotatedRelease release) {
        String code = party.country();
        if (States.code(party.name()).filter(found -> found.equals(code)).isPresent()) {
            return true;
        }
        List<Span> states = release.mentions().stream()
                .filter(mention -> mention.type() == NameType.COUNTRY)
                .filter(mention -> States.code(mention.entity()).filter(found -> found.equals(code)).isPresent())
                .map(Mention::span)
                .toList();
        return release.mentions().stream()
                .filter(mention -> mention.type() != NameType.COUNTRY && mention.entity().equals(party.name()))
                .anyMatch(mention -> states.stream().anyMatch(state -> gap(state, mention.span()) <= NEAR));
    }

    private static int gap(Span one, Span other) {
        return Math.max(0, Math.max(one.start(), other.start()) - Math.min(one.end(), other.end()));
    }
}
