package org.readout.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Line;
import org.readout.extract.text.Role;
import org.readout.model.Anchor;
import org.readout.model.Cue;
import org.readout.model.Event;
import org.readout.model.EventKind;
import org.readout.model.Ids;
import org.readout.model.Party;
import org.readout.model.Release;
import org.readout.model.Review;
import org.readout.model.Span;
import org.readout.model.Timex;

/** An encounter while it is put together from the several places that speak of it. */
final class Encounter {

    final Line line;
    final String why;
    EventKind kind;
    Span span;
    boolean body;
    boolean told;
    String name;
    @Nullable Timex date;
    @Nullable String place;
    List<Party> participants = List.of();
    /** Whether its own words set it apart from the one that is told: "their last meeting". */
    boolean apart;
    /** Whether a main clause tells of it beside the one the release is about: "Earlier, she had met Minister Berg". */
    boolean aside;
    /** Whether a guest only called on somebody, beside the meeting the release is about. */
    boolean courtesy;
    /** Whether it is called the last one; those present have but one. */
    boolean last;
    /** Whether it is of the kind told before: "the first such meeting". */
    boolean such;
    /** Whether it is only called "the meeting", which is the one told before. */
    boolean again;
    /** Whether it is called "their" meeting. */
    boolean theirs;

    Encounter(Line line, EventKind kind, Span span, String name, String why) {
        this.line = line;
        this.kind = kind;
        this.span = span;
        this.name = name;
        this.why = why;
        this.body = line.role() == Role.BODY;
    }

    /** Whether {@code other} may be the same encounter, spoken of again. */
    boolean mayBe(Encounter other) {
        if (apart != other.apart || !sameKind(other.kind) || isTrilateral() != other.isTrilateral()) {
            return false;
        }
        if (last && other.last) {
            return true;
        }
        Timex a = date;
        Timex b = other.date;
        if (a != null && b != null && (a.to().isBefore(b.from()) || b.to().isBefore(a.from()))) {
            return false;
        }
        String here = place;
        String there = other.place;
        if (here != null && there != null && !here.equalsIgnoreCase(there)) {
            return false;
        }
        boolean headline = line.role() == Role.TITLE || other.line.role() == Role.TITLE;
        return headline || other.again || participants.isEmpty() || other.participants.isEmpty() || shares(other);
    }

    private boolean isTrilateral() {
        return name.toLowerCase(Locale.ROOT).startsWith("trilateral");
    }

    private boolean sameKind(EventKind other) {
        return kind == other || isMeeting(kind) && isMeeting(other);
    }

    private static boolean isMeeting(EventKind kind) {
        return kind == EventKind.MEETING || kind == EventKind.DIALOGUE || kind == EventKind.SUMMIT;
    }

    private boolean shares(Encounter other) {
        long common = participants.stream()
                .filter(party -> other.participants.stream().anyMatch(that -> that.name().equals(party.name())
                        || that.country() != null && that.country().equals(party.country())))
                .count();
        return common >= Math.min(2, Math.min(participants.size(), other.participants.size()));
    }

    /** Takes over what {@code other}, the same encounter, knows more. */
    void take(Encounter other) {
        place = place == null || date == null && other.date != null && other.place != null ? other.place : place;
        if (date == null || other.date != null && !date.isDay() && other.date.isDay()) {
            date = other.date == null ? date : other.date;
        }
        if (participants.size() < 2 && other.participants.size() > participants.size()) {
            participants = new ArrayList<>(other.participants);
        }
        boolean proper = kind == EventKind.MEETING && other.kind != kind;
        boolean better = !body && other.body || proper && (other.body || !body);
        if (better) {
            span = other.span;
            body = other.body;
        }
        if (proper || other.name.length() > name.length() && Character.isUpperCase(other.name.charAt(0))) {
            name = other.name;
            kind = other.kind;
        }
        told |= other.told;
    }

    private String sort() {
        if (told) {
            return date != null && participants.size() >= 2 ? "told with date and participants" : "told in part";
        }
        return date != null ? "cited with date" : "cited without date";
    }

    Event event(Release release) {
        String place = kind == EventKind.CALL ? null : this.place;
        return new Event(
                Ids.next(), Anchor.of(release.version(), span), kind, name, date, place, participants, told,
                Review.SUGGESTED, new Cue(why, EventWords.confidence(sort())));
    }
}
