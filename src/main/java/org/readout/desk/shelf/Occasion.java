package org.readout.desk.shelf;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.model.Event;
import org.readout.model.EventKind;
import org.readout.model.ReleaseSummary;
import org.readout.model.Timex;

/**
 * What releases stand together under: the same day and the same place, or a call on that day. Two outlets seldom name a
 * meeting alike, so its name is not asked for.
 *
 * @param head as the officer reads it: "22 Mar 2025 · Tokyo"
 */
record Occasion(@Nullable LocalDate from, @Nullable LocalDate to, String where, String head) {

    static Occasion of(ReleaseSummary release) {
        Event event = release.event();
        if (event != null && event.date() != null) {
            return of(event, event.date());
        }
        LocalDate published = release.publication().published();
        return published == null
                ? new Occasion(null, null, "", Messages.text("shelf.head.undated"))
                : new Occasion(published, published, "#published", Messages.text("shelf.head.published", Words.day(published)));
    }

    private static Occasion of(Event event, Timex date) {
        String when = date.isDay() ? Words.day(date.from()) : Words.date(date);
        String place = event.place() == null ? "" : event.place().strip();
        if (event.kind() == EventKind.CALL) {
            return new Occasion(date.from(), date.to(), "#call", Messages.text("shelf.head.call", when));
        }
        String where = place.isEmpty() ? Words.kind(event.kind()) : place;
        return new Occasion(
                date.from(), date.to(), where.toLowerCase(Locale.ROOT), Messages.text("shelf.head.at", when, where));
    }

    /** Whether both stand under one head. The head itself is not compared: "Tokyo" and "TOKYO" are one place. */
    Object key() {
        return new Occasion(from, to, where, "");
    }
}
