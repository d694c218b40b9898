package org.readout.desk.margin;

import java.util.Objects;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.readout.desk.toolkit.Workspace;
import org.readout.model.Event;
import org.readout.model.EventKind;

/** A meeting or call being corrected. */
final class EventForm extends MarkForm<Event> {

    final ObjectProperty<EventKind> kind;
    final RequiredText name;
    final DateField date;
    final StringProperty place;
    final PartyList participants;
    final BooleanProperty reported;

    EventForm(Workspace workspace, Event before) {
        super(workspace, Event.class, before);
        kind = new SimpleObjectProperty<>(before.kind());
        name = new RequiredText(before.name(), "margin.entity.empty");
        date = new DateField(before.date(), Current.published(workspace));
        place = new SimpleStringProperty(Objects.requireNonNullElse(before.place(), ""));
        participants = new PartyList(workspace, before.participants());
        reported = new SimpleBooleanProperty(before.reported());
    }

    @Override
    boolean isValid() {
        return name.isValid() && date.isValid() && participants.isValid();
    }

    @Override
    Event written(Event on) {
        return new Event(on.id(), on.anchor(), kind.get(), name.words(), date.value(),
                place.get().isBlank() ? null : place.get().strip(), participants.parties(), reported.get(), on.review(),
                on.cue());
    }
}
