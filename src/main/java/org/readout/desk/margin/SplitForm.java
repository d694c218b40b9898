package org.readout.desk.margin;

import java.util.List;
import java.util.UUID;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import org.readout.desk.toolkit.Messages;
import org.readout.model.Mention;

/** Mentions being taken out of an entity to mean someone or something else, in one step. */
final class SplitForm implements Form {

    final RequiredText entity;
    /** Whether all that are written alike go, or the one in hand alone. */
    final BooleanProperty alike = new SimpleBooleanProperty(true);

    private final NameActions names;
    private final NameGroup group;
    private final Mention mention;

    SplitForm(NameActions names, NameGroup group, Mention mention) {
        this.names = names;
        this.group = group;
        this.mention = mention;
        String quote = mention.anchor().quote();
        entity = new RequiredText(quote.equals(group.entity()) ? "" : quote, "margin.entity.empty");
    }

    @Override
    public UUID mark() {
        return mention.id();
    }

    String quote() {
        return mention.anchor().quote();
    }

    /** How many are written as the one in hand is. */
    int alikeCount() {
        return writtenAlike().size();
    }

    @Override
    public boolean isChanged() {
        return false;
    }

    @Override
    public boolean save() {
        if (entity.words().equals(group.entity())) {
            entity.refuse(Messages.text("margin.names.split.same", group.entity()));
        }
        if (!entity.isValid()) {
            return false;
        }
        names.split(group, alike.get() ? writtenAlike() : List.of(mention), entity.words());
        return true;
    }

    private List<Mention> writtenAlike() {
        return group.mentions().stream().filter(other -> other.anchor().quote().equals(quote())).toList();
    }
}
