package org.readout.desk.margin;

import java.util.UUID;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.readout.desk.toolkit.Messages;
import org.readout.model.NameType;

/** All mentions of one entity being renamed or given another type, in one step. */
final class GroupForm implements Form {

    final StringProperty entity;
    final ObjectProperty<NameType> type;

    private final NameActions names;
    private final NameGroup group;
    private final ReadOnlyStringWrapper entityError = new ReadOnlyStringWrapper("");

    GroupForm(NameActions names, NameGroup group) {
        this.names = names;
        this.group = group;
        entity = new SimpleStringProperty(group.entity());
        type = new SimpleObjectProperty<>(group.type());
        entity.subscribe(text -> entityError.set(text.isBlank() ? Messages.text("margin.entity.empty") : ""));
    }

    @Override
    public UUID mark() {
        return group.mentions().getFirst().id();
    }

    ReadOnlyStringProperty entityErrorProperty() {
        return entityError.getReadOnlyProperty();
    }

    int size() {
        return group.mentions().size();
    }

    @Override
    public boolean isChanged() {
        return type.get() != group.type() || !entity.get().strip().equals(group.entity());
    }

    @Override
    public boolean save() {
        if (entity.get().isBlank()) {
            return false;
        }
        names.change(group, entity.get().strip(), type.get());
        return true;
    }
}
