package org.readout.dossier.told;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.readout.model.Event;
import org.readout.model.Level;
import org.readout.model.Party;
import org.readout.model.Review;
import org.readout.model.Span;
import org.readout.model.Timex;

/** Gathers the encounters of one release. */
final class Encounters {

    private final States states;
    private final Shared shared;

    Encounters(States states, Shared shared) {
        this.states = states;
        this.shared = shared;
    }

    List<Met> of(Place place, List<Naming> names) {
        Sides sides = new Sides(states, place.annotated, names);
        List<Met> met = new ArrayList<>();
        for (Event event : place.annotated.events()) {
            if (event.review() != Review.REJECTED) {
                met.add(met(event, place, sides));
            }
        }
        return met;
    }

    private Met met(Event event, Place place, Sides sides) {
        Timex date = event.date();
        LocalDate day = date != null && date.isDay() ? date.from() : null;
        int minutes = 0;
        if (date != null && date.startTime() != null && date.endTime() != null) {
            minutes = (int) Duration.between(date.startTime(), date.endTime()).toMinutes();
        }
        SortedMap<String, Level> highest = new TreeMap<>();
        event.participants().forEach(party -> highest.merge(sides.side(party), party.level(), Encounters::higher));
        Level level = highest.values().stream().filter(each -> each != Level.UNKNOWN).max(Comparator.naturalOrder()).orElse(Level.UNKNOWN);
        Span around = place.around(event.span());
        return new Met(event.id(), place.from, event.kind(), shared.of(event.name()), event.reported(), day, event.place(), minutes,
                shared.of(event.participants().stream().map(Party::name).toList()),
                shared.sorted(new TreeSet<>(highest.keySet())), level,
                place.words(around), around.start(), place.paragraph(event.span().start()));
    }

    private static Level higher(Level one, Level other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
