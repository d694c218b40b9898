package org.readout.desk.margin;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.readout.desk.margin.MarginRow.NameRow;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Review;

/** One entity in hand: the mention walked to, and what can be done with one or all. */
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
        if (!also.isEmpty()) {
            getChildren().add(wrapped(also, "mute", "small"));
        }
        if (row.form() != null) {
            getChildren().add(SmallEditors.of(model, row.form()));
        } else if (row.chosen() >= 0) {
            Mention mention = group.mentions().get(row.chosen());
            mention(model, row, mention);
            all(model, group, mention);
        }
    }

    private void mention(MarginViewModel model, NameRow row, Mention mention) {
        String place = row.group().mentions().size() == 1
                ? standing(mention, row.paragraph())
                : Messages.text("margin.names.at", row.chosen() + 1, row.group().mentions().size(),
                        mention.anchor().quote(), standing(mention, row.paragraph()));
        getChildren().add(wrapped(place, "small", "mention-line"));
        why(model, mention);
        tags(List.of(), judging(model, mention, true));
    }

    private void all(MarginViewModel model, NameGroup group, Mention mention) {
        FlowPane buttons = new FlowPane(6, 2);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        int size = group.mentions().size();
        NameActions names = model.names();
        add(buttons, "margin.names.change", size, () -> model.edit(group));
        if (names.hasOthers(group)) {
            add(buttons, "margin.names.merge", size, () -> model.begin(new MergeForm(names, group)));
        }
        if (size > 1) {
            add(buttons, "margin.names.split", size, () -> model.begin(new SplitForm(names, group, mention)));
        }
        if (size > 1 && group.mentions().stream().anyMatch(other -> other.review() == Review.SUGGESTED)) {
            add(buttons, "margin.names.accept", size, () -> names.acceptAll(group));
        }
        add(buttons, "margin.names.reject", size, () -> names.notAName(group));
        buttons.getStyleClass().add("name-all");
        getChildren().add(buttons);
    }

    private static void add(FlowPane buttons, String words, int size, Runnable does) {
        Button button = button(Messages.text(words, size), words.replace("margin.", ""), "link", does);
        button.setId(words.replace('.', '-'));
        buttons.getChildren().add(button);
    }
}
