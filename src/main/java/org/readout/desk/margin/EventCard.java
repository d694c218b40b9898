package org.readout.desk.margin;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.readout.desk.margin.MarginRow.EventRow;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.model.Event;
import org.readout.model.Review;

/** A meeting or call: its kind, when, where and who. */
final class EventCard extends Card {

    EventCard(MarginViewModel model, EventRow row) {
        super("event", row.chosen(), row.event().review() == Review.SUGGESTED);
        Event event = row.event();
        if (row.light()) {
            getStyleClass().add("light");
        }
        Label kind = label(Words.kind(event.kind()), "strong");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(head(kind, standing(event, row.paragraph())));
        if (row.light()) {
            return;
        }
        if (row.form() == null) {
            getChildren().add(wrapped(Messages.text("margin.quote", event.anchor().quote()), "serif", "card-text"));
            if (row.chosen()) {
                why(model, event);
            }
            tags(tags(event), judging(model, event, row.chosen()));
        } else {
            getChildren().add(SmallEditors.of(model, row.form()));
        }
    }

    private static List<Label> tags(Event event) {
        List<Label> tags = new ArrayList<>();
        tags.add(tag(event.date() == null ? Messages.text("margin.due.none") : Words.date(event.date()), "date"));
        if (event.place() != null) {
            tags.add(tag(event.place(), "place"));
        }
        event.participants().forEach(party -> tags.add(tag(party.name(), "person")));
        if (!event.reported()) {
            tags.add(tag(Messages.text("margin.event.cited")));
        }
        return tags;
    }
}
