package org.readout.brief;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.model.Force;

/**
 * What a brief is to hold.
 *
 * @param title the headline of the brief
 * @param author who signs it; empty for no one
 * @param marking printed at the head of every page, such as a classification; empty for none
 * @param made the day it is made, printed on it
 * @param from first day said that is wanted, or null
 * @param to last day said that is wanted, or null
 * @param parties persons, organizations or countries (name or ISO 3166-1 code); a commitment of any of them, or
 *     addressed to any, is wanted; empty for all
 * @param forces the forces wanted
 * @param scope whether suggestions go out too
 * @param releases the releases wanted; empty for all
 * @param notes whether the officer's notes go out; they never do unless asked for
 * @param language of headings and labels, as an ISO 639-1 code; blank for the usual one
 */
public record BriefRequest(
        String title,
        String author,
        String marking,
        LocalDate made,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> parties,
        Set<Force> forces,
        Scope scope,
        Set<UUID> releases,
        boolean notes,
        String language) {

    /** Which marks go out; rejected ones never do. */
    public enum Scope {
        ACCEPTED,
        ALL
    }

    /** Every force but positions, which are kept apart from what parties promise. */
    public static final Set<Force> PROMISES = Set.copyOf(EnumSet.complementOf(EnumSet.of(Force.POSITION)));

    public BriefRequest {
        parties = List.copyOf(parties);
        forces = Set.copyOf(forces);
        releases = Set.copyOf(releases);
    }

    /** A brief of all accepted promises, without notes, dated by {@code clock}. */
    public static BriefRequest of(String title, Clock clock) {
        return new BriefRequest(
                title, "", "", LocalDate.now(clock), null, null, List.of(), PROMISES, Scope.ACCEPTED, Set.of(), false, "");
    }

    public BriefRequest titled(String title) {
        return new BriefRequest(
                title, author, marking, made, from, to, parties, forces, scope, releases, notes, language);
    }

    public BriefRequest dated(LocalDate made) {
        return new BriefRequest(
                title, author, marking, made, from, to, parties, forces, scope, releases, notes, language);
    }

    public BriefRequest by(String author) {
        return new BriefRequest(
                title, author, marking, made, from, to, parties, forces, scope, releases, notes, language);
    }

    public BriefRequest marked(String marking) {
        return new BriefRequest(
                title, author, marking, made, from, to, parties, forces, scope, releases, notes, language);
    }

    /** Either end may be null: open. */
    public BriefRequest said(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new BriefRequest(
                title, author, marking, made, from, to, parties, forces, scope, releases, notes, language);
    }

    public BriefRequest withParties(List<String> parties) {
        return new BriefRequest(
                title, author, marking, made, from, to, parties, forces, scope, releases, notes, language);
    }

    public BriefRequest withForces(Set<Force> forces) {
        return new BriefRequest(
                title, author, marking, made, from, to, parties, forces, scope, releases, notes, language);
    }

    public BriefRequest withScope(Scope scope) {
        return new BriefRequest(
                title, author, marking, made, from, to, parties, forces, scope, releases, notes, language);
    }

    public BriefRequest withReleases(Set<UUID> releases) {
        return new BriefRequest(
                title, author, marking, made, from, to, parties, forces, scope, releases, notes, language);
    }

    public BriefRequest withNotes(boolean notes) {
        return new BriefRequest(
                title, author, marking, made, from, to, parties, forces, scope, releases, notes, language);
    }

    /** With headings and labels in this language. */
    public BriefRequest in(String language) {
        return new BriefRequest(
                title, author, marking, made, from, to, parties, forces, scope, releases, notes, language);
    }

    Heads heads() {
        return Heads.in(language);
    }
}
