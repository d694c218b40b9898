package org.readout.desk.shelf;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.model.EventKind;
import org.readout.model.ReleaseSummary;
import org.readout.model.ReleaseSummary.Encounter;
import org.readout.model.Timex;

/**
 * What releases stand together under: the same day and the same place, or a call on that day. Two outlets seldom name a
 * meeting alike, so its name is not asked for.
 */
record Occasion(@Nullable LocalDate from, @Nullable LocalDate to, String where) {

    private static final String CALL = "#call";
    private static final String PUBLISHED = "#published";

    static Occasion of(ReleaseSummary release) {
        Encounter event = release.event();
        if (event != null && event.date() != null) {
            String where = event.kind() == EventKind.CALL ? CALL : where(event).toLowerCase(Locale.ROOT);
            return new Occasion(event.date().from(), event.date().to(), where);
        }
        LocalDate published = release.published();
        return new Occasion(published, published, published == null ? "" : PUBLISHED);
    }

    private static String where(Encounter event) {
        String place = event.place() == null ? "" : event.place().strip();
        return place.isEmpty() ? Words.kind(event.kind()) : place;
    }

    /** The occasion of a release as the officer reads it: "22 Mar 2025 · Tokyo". Made for the first of a group alone. */
    static String head(ReleaseSummary release) {
        Encounter event = release.event();
        if (event == null || event.date() == null) {
            return release.published() == null ? Messages.text("shelf.head.undated")
                    : Messages.text("shelf.head.published", Words.day(release.published()));
        }
        Timex date = event.date();
        String when = date.isDay() ? Words.day(date.from()) : Words.date(date);
        return event.kind() == EventKind.CALL
                ? Messages.text("shelf.head.call", when) : Messages.text("shelf.head.at", when, where(event));
    }
}
