package org.readout.desk.margin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.readout.desk.toolkit.Messages;

/** One entity being made one with another of its type, in one step. */
final class MergeForm implements Form {

    /** The name of the one it is the same as, as it is typed. */
    final StringProperty into = new SimpleStringProperty("");

    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final NameActions names;
    private final NameGroup group;

    MergeForm(NameActions names, NameGroup group) {
        this.names = names;
        this.group = group;
        into.subscribe(typed -> error.set(""));
    }

    @Override
    public UUID mark() {
        return group.mentions().getFirst().id();
    }

    String entity() {
        return group.entity();
    }

    /** The names it may be the same as. */
    List<String> others() {
        return names.others(group).stream().map(NameGroup::entity).toList();
    }

    /** Why it cannot be kept; empty until that is tried. */
    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    @Override
    public boolean isChanged() {
        return !into.get().isBlank();
    }

    @Override
    public boolean save() {
        String typed = into.get().strip();
        Optional<NameGroup> other = names.others(group).stream()
                .filter(each -> each.entity().equalsIgnoreCase(typed))
                .findFirst();
        other.ifPresentOrElse(
                found -> names.merge(group, found), () -> error.set(Messages.text("margin.names.merge.none")));
        return other.isPresent();
    }
}
