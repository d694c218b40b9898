package org.readout.desk.margin;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.readout.desk.margin.MarginRow.NameRow;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Review;

/** One entity with its mentions; in hand, it shows the mention walked to and what can be done with one or all. */
final class NameCard extends Card {

    NameCard(MarginViewModel model, NameRow row) {
        super(Words.style(row.group().type()), row.chosen() >= 0, false);
        NameGroup group = row.group();
        getStyleClass().add("name");
        Label entity = label(group.entity(), "strong");
        entity.setMinWidth(40);
        HBox title = new HBox(6, entity);
        if (group.mentions().size() > 1) {
            Label times = label(Messages.text("margin.names.times", group.mentions().size()), "mute", "small");
            times.setMinWidth(Region.USE_PREF_SIZE);
            title.getChildren().add(times);
        }
        title.setAlignment(Pos.BASELINE_LEFT);
        getChildren().add(head(title, group.state()));
        String also = group.type() == NameType.DATE ? group.values() : group.variants();
        if (!also.isEmpty() && !row.light()) {
            getChildren().add(wrapped(also, "mute", "small"));
        }
        if (row.form() != null) {
            getChildren().add(SmallEditors.of(model, row.form()));
        } else if (row.chosen() >= 0) {
            mention(model, row, group.mentions().get(row.chosen()));
            if (group.mentions().size() > 1) {
                all(model, group);
            }
        }
    }

    private void mention(MarginViewModel model, NameRow row, Mention mention) {
        String place = row.group().mentions().size() == 1
                ? standing(mention, row.paragraph())
                : Messages.text("margin.names.at", row.chosen() + 1, row.group().mentions().size(),
                        mention.anchor().quote(), standing(mention, row.paragraph()));
        getChildren().add(wrapped(place, "small", "name-place"));
        tags(List.of(), judging(model, mention, true));
    }

    private void all(MarginViewModel model, NameGroup group) {
        HBox buttons = new HBox(6);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        int size = group.mentions().size();
        NameActions names = model.names();
        buttons.getChildren().add(button(Messages.text("margin.names.change", size), "link", () -> model.edit(group)));
        if (group.mentions().stream().anyMatch(mention -> mention.review() == Review.SUGGESTED)) {
            buttons.getChildren().add(
                    button(Messages.text("margin.names.accept", size), "link", () -> names.acceptAll(group)));
        }
        buttons.getChildren().add(
                button(Messages.text("margin.names.reject", size), "link", () -> names.rejectAll(group)));
        HBox line = new HBox(buttons);
        line.getStyleClass().add("name-all");
        line.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(line);
    }
}
