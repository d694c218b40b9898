package org.readout.desk.margin;

import java.util.UUID;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.readout.model.NameType;

/** All mentions of one entity being renamed or given another type, in one step. */
final class GroupForm implements Form {

    final RequiredText entity;
    final ObjectProperty<NameType> type;

    private final NameActions names;
    private final NameGroup group;

    GroupForm(NameActions names, NameGroup group) {
        this.names = names;
        this.group = group;
        entity = new RequiredText(group.entity(), "margin.entity.empty");
        type = new SimpleObjectProperty<>(group.type());
    }

    @Override
    public UUID mark() {
        return group.mentions().getFirst().id();
    }

    int size() {
        return group.mentions().size();
    }

    @Override
    public boolean isChanged() {
        return type.get() != group.type() || !entity.words().equals(group.entity());
    }

    @Override
    public boolean save() {
        if (!entity.isValid()) {
            return false;
        }
        names.change(group, entity.words(), type.get());
        return true;
    }
}
