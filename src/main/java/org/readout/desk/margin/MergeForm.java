package org.readout.desk.margin;

import java.util.List;
import java.util.UUID;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

/** One entity being made one with another of its type, in one step. */
final class MergeForm implements Form {

    /** Whose name both will have; null until chosen. */
    final ObjectProperty<@Nullable NameGroup> into = new SimpleObjectProperty<>();

    private final NameActions names;
    private final NameGroup group;

    MergeForm(NameActions names, NameGroup group) {
        this.names = names;
        this.group = group;
    }

    @Override
    public UUID mark() {
        return group.mentions().getFirst().id();
    }

    String entity() {
        return group.entity();
    }

    List<NameGroup> others() {
        return names.others(group);
    }

    @Override
    public boolean isChanged() {
        return into.get() != null;
    }

    @Override
    public boolean save() {
        NameGroup other = into.get();
        if (other == null) {
            return false;
        }
        names.merge(group, other);
        return true;
    }
}
