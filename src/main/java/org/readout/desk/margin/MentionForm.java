package org.readout.desk.margin;

import java.util.UUID;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.readout.desk.toolkit.Marking;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Workspace;
import org.readout.model.Mention;
import org.readout.model.NameType;

/** One mention being corrected: what it names, whom it means, and when a date is. */
final class MentionForm implements Form {

    final ObjectProperty<NameType> type;
    final StringProperty entity;
    final DateField value;

    private final Workspace workspace;
    private final Mention before;
    private final ReadOnlyStringWrapper entityError = new ReadOnlyStringWrapper("");

    MentionForm(Workspace workspace, Mention before) {
        this.workspace = workspace;
        this.before = before;
        type = new SimpleObjectProperty<>(before.type());
        entity = new SimpleStringProperty(before.entity());
        value = new DateField(before.value(), Current.published(workspace));
        entity.subscribe(text -> entityError.set(text.isBlank() ? Messages.text("margin.entity.empty") : ""));
    }

    @Override
    public UUID mark() {
        return before.id();
    }

    ReadOnlyStringProperty entityErrorProperty() {
        return entityError.getReadOnlyProperty();
    }

    @Override
    public boolean isChanged() {
        return !isValid() || !written(before).equals(before);
    }

    @Override
    public boolean save() {
        if (!isValid()) {
            return false;
        }
        return Current.of(workspace, before, Mention.class)
                .map(now -> {
                    new Marking(workspace).edit(now, written(now));
                    return true;
                })
                .orElse(false);
    }

    private boolean isValid() {
        return entityError.get().isEmpty() && (type.get() != NameType.DATE || value.isValid());
    }

    private Mention written(Mention on) {
        return on.withType(type.get()).withEntity(entity.get().strip())
                .withValue(type.get() == NameType.DATE ? value.value() : null);
    }
}
