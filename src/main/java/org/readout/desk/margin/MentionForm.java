package org.readout.desk.margin;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.readout.desk.toolkit.Workspace;
import org.readout.model.Mention;
import org.readout.model.NameType;

/** One mention of a name being corrected. */
final class MentionForm extends MarkForm<Mention> {

    final ObjectProperty<NameType> type;
    final RequiredText entity;
    final DateField value;

    MentionForm(Workspace workspace, Mention before) {
        super(workspace, Mention.class, before);
        type = new SimpleObjectProperty<>(before.type());
        entity = new RequiredText(before.entity(), "margin.entity.empty");
        value = new DateField(before.value(), Current.published(workspace));
    }

    @Override
    boolean isValid() {
        return entity.isValid() && (type.get() != NameType.DATE || value.isValid());
    }

    @Override
    Mention written(Mention on) {
        return on.withType(type.get()).withEntity(entity.words())
                .withValue(type.get() == NameType.DATE ? value.value() : null);
    }
}
