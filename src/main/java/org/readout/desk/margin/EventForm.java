package org.readout.desk.margin;

import java.util.Objects;
import java.util.UUID;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.readout.desk.toolkit.Marking;
import org.readout.desk.toolkit.Workspace;
import org.readout.model.Event;
import org.readout.model.EventKind;

/** A meeting or call being corrected. */
final class EventForm implements Form {

    final ObjectProperty<EventKind> kind;
    final DateField date;
    final StringProperty place;
    final BooleanProperty reported;

    private final Workspace workspace;
    private final Event before;

    EventForm(Workspace workspace, Event before) {
        this.workspace = workspace;
        this.before = before;
        kind = new SimpleObjectProperty<>(before.kind());
        date = new DateField(before.date(), Current.published(workspace));
        place = new SimpleStringProperty(Objects.requireNonNullElse(before.place(), ""));
        reported = new SimpleBooleanProperty(before.reported());
    }

    @Override
    public UUID mark() {
        return before.id();
    }

    @Override
    public boolean isChanged() {
        return !date.isValid() || !written(before).equals(before);
    }

    @Override
    public boolean save() {
        if (!date.isValid()) {
            return false;
        }
        return Current.of(workspace, before, Event.class)
                .map(now -> {
                    new Marking(workspace).edit(now, written(now));
                    return true;
                })
                .orElse(false);
    }

    private Event written(Event on) {
        return new Event(on.id(), on.anchor(), kind.get(), on.name(), date.value(),
                place.get().isBlank() ? null : place.get().strip(), on.participants(), reported.get(), on.review(),
                on.cue());
    }
}
