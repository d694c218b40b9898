package org.readout.desk.margin;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.model.Level;
import org.readout.model.Party;

/** A party being written: who, of which state, in what office, at which level. */
final class PartyFields {

    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty state = new SimpleStringProperty("");
    private final StringProperty office = new SimpleStringProperty("");
    private final ObjectProperty<Level> level = new SimpleObjectProperty<>(Level.UNKNOWN);
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    /** @param party as it stands, or null for a new one */
    PartyFields(@Nullable Party party) {
        if (party != null) {
            name.set(party.name());
            fill(party);
        }
        name.subscribe(text -> check());
        state.subscribe(text -> check());
        office.subscribe(text -> check());
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty stateProperty() {
        return state;
    }

    StringProperty officeProperty() {
        return office;
    }

    ObjectProperty<Level> levelProperty() {
        return level;
    }

    /** What is wrong; empty where nothing is. */
    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    boolean isValid() {
        return error.get().isEmpty();
    }

    /** Takes over what is known of a party where the officer has written nothing yet. */
    void fill(Party known) {
        if (state.get().isBlank() && known.country() != null) {
            state.set(known.country());
        }
        if (office.get().isBlank() && known.office() != null) {
            office.set(known.office());
        }
        if (level.get() == Level.UNKNOWN) {
            level.set(known.level());
        }
    }

    /** The party written; null where nobody is named. */
    @Nullable Party party() {
        if (name.get().isBlank()) {
            return null;
        }
        String where = office.get().isBlank() ? null : office.get().strip();
        return new Party(name.get().strip(), States.code(state.get()).orElse(null), where, level.get());
    }

    private void check() {
        boolean named = !name.get().isBlank();
        if (!named && !(state.get().isBlank() && office.get().isBlank())) {
            error.set(Messages.text("margin.party.nameless"));
        } else if (!state.get().isBlank() && States.code(state.get()).isEmpty()) {
            error.set(Messages.text("margin.party.state", state.get().strip()));
        } else {
            error.set("");
        }
    }
}
