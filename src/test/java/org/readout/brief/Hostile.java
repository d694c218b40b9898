package org.readout.brief;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import org.readout.model.Due;
import org.readout.model.Earlier;
import org.readout.model.Force;
import org.readout.model.Level;
import org.readout.model.NameType;
import org.readout.model.Note;
import org.readout.model.Party;
import org.readout.model.Review;

/** A release whose every field tries to break out of the form it is written in. */
final class Hostile {

    static final String MARKUP = "<script>alert(1)</script> \"><img src=x onerror=alert(1)>";
    static final String TABLE = "=cmd()|' /C calc'!A0 | -- `code` **bold** [x](javascript:alert(1)) </td>";
    static final String CONTROLS = "NUL\u0000 ESC\u001b[31m BEL\u0007 lone\uD800 RLO\u202Eabc end";

    private Hostile() {}

    static Sample sample() {
        String text = MARKUP + "\n" + TABLE + "\n" + CONTROLS + "\n# not a heading\n- not a list\n1. not one either\n"
                + "    not code\n> not a quotation";
        Party party = new Party(TABLE, "<b", MARKUP, Level.UNKNOWN);
        Sample sample = new Sample(text).published(MARKUP + CONTROLS, TABLE, LocalDate.of(2025, 1, 1),
                URI.create("javascript:alert(1)"));
        sample.add(sample.draft(MARKUP, Force.AGREED).parties(List.of(party)).attribution(MARKUP)
                .due(new Due(null, TABLE, true)).earlier(new Earlier(CONTROLS, null)).build());
        sample.add(sample.draft(TABLE, Force.REQUEST).parties(List.of(party)).addressee(party).action(TABLE).build());
        sample.add(sample.draft(CONTROLS, Force.OFFER).review(Review.SUGGESTED).build());
        sample.name("<script>", NameType.PERSON).name("`code`", NameType.ORGANIZATION);
        sample.add(new Note(Sample.uuid(1), sample.anchor("# not a heading"), MARKUP + TABLE, Review.ACCEPTED));
        return sample;
    }
}
