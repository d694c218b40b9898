package org.readout.intake.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

import org.jspecify.annotations.Nullable;
import org.readout.intake.page.Facts;
import org.readout.model.Clue.Place;

/** The properties a word processor puts into a file. They may be those of an older document it was made from, so the officer is asked. */
final class Properties {

    private static final double TITLE = 0.85;
    private static final double DATE = 0.6;
    private static final double COMPANY = 0.5;

    private Properties() {}

    static void title(Facts facts, @Nullable String title) {
        facts.title(title, Place.PROPERTIES, "title: " + title, TITLE);
    }

    static void company(Facts facts, @Nullable String company) {
        facts.publisher(company, Place.PROPERTIES, "company: " + company, COMPANY);
    }

    /** @param made when the document was made; in the zone of this machine, since none is kept with it */
    static void made(Facts facts, @Nullable Date made) {
        if (made != null && made.getTime() > 0) {
            LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(made.getTime()), ZoneId.systemDefault());
            facts.published(day, Place.PROPERTIES, "created: " + day, DATE);
        }
    }
}
