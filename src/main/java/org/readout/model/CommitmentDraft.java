package org.readout.model;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Builds a commitment field by field; a commitment has too many fields for one call to be read. */
public final class CommitmentDraft {

    private UUID id;
    private Anchor anchor;
    private Force force;
    private List<Party> parties = List.of();
    private @Nullable Party addressee;
    private String action;
    private String attribution = "";
    private Voice voice = Voice.REPORTED;
    private @Nullable Timex said;
    private @Nullable Earlier earlier;
    private @Nullable Due due;
    private boolean restated;
    private Status status = Status.OPEN;
    private Review review = Review.SUGGESTED;
    private @Nullable Cue cue;

    /** A new commitment at {@code anchor}; its action is the quote until said otherwise. */
    public CommitmentDraft(Anchor anchor, Force force) {
        this.id = Ids.next();
        this.anchor = anchor;
        this.force = force;
        this.action = anchor.quote();
    }

    CommitmentDraft(Commitment from) {
        id = from.id();
        anchor = from.anchor();
        force = from.force();
        parties = from.parties();
        addressee = from.addressee();
        action = from.action();
        attribution = from.attribution();
        voice = from.voice();
        said = from.said();
        earlier = from.earlier();
        due = from.due();
        restated = from.restated();
        status = from.status();
        review = from.review();
        cue = from.cue();
    }

    public CommitmentDraft id(UUID id) {
        this.id = id;
        return this;
    }

    public CommitmentDraft anchor(Anchor anchor) {
        this.anchor = anchor;
        return this;
    }

    public CommitmentDraft force(Force force) {
        this.force = force;
        return this;
    }

    public CommitmentDraft parties(List<Party> parties) {
        this.parties = parties;
        return this;
    }

    public CommitmentDraft addressee(@Nullable Party addressee) {
        this.addressee = addressee;
        return this;
    }

    public CommitmentDraft action(String action) {
        this.action = action;
        return this;
    }

    public CommitmentDraft attribution(String attribution) {
        this.attribution = attribution;
        return this;
    }

    public CommitmentDraft voice(Voice voice) {
        this.voice = voice;
        return this;
    }

    public CommitmentDraft said(@Nullable Timex said) {
        this.said = said;
        return this;
    }

    public CommitmentDraft earlier(@Nullable Earlier earlier) {
        this.earlier = earlier;
        return this;
    }

    public CommitmentDraft due(@Nullable Due due) {
        this.due = due;
        return this;
    }

    public CommitmentDraft restated(boolean restated) {
        this.restated = restated;
        return this;
    }

    public CommitmentDraft status(Status status) {
        this.status = status;
        return this;
    }

    public CommitmentDraft review(Review review) {
        this.review = review;
        return this;
    }

    public CommitmentDraft cue(@Nullable Cue cue) {
        this.cue = cue;
        return this;
    }

    public Commitment build() {
        return new Commitment(
                id, anchor, force, parties, addressee, action, attribution, voice, said, earlier, due, restated, status,
                review, cue);
    }
}
