package org.readout.desk.timeline;

import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Overlay;
import org.readout.timeline.Item;
import org.readout.timeline.Labels;
import org.readout.timeline.Words;

/** Types the date of an item. */
final class DatePopover extends Popover {

    private final TextField date = new TextField();
    private final Label understood = new Label();
    private final Button save;

    DatePopover(Overlay overlay, Node back, Item item, Words words, DateChanges changes) {
        super(overlay, back, new Labels(words).line(item));
        setId("timeline-date");
        date.setId("timeline-date-field");
        date.setText(words.brief(item.when().timex(), true));
        Help.on(date, "date");
        date.setAccessibleText(words.get("date.field"));
        save = new Button(words.get("date.save"));
        save.getStyleClass().add("primary");
        save.setDefaultButton(true);
        Help.on(save, "timeline.date");
        save.setOnAction(event -> changes.read(item, date.getText()).ifPresent(value -> {
            close();
            changes.date(item, value);
        }));
        understood.getStyleClass().add("mute");
        date.textProperty().subscribe(text -> {
            Optional<String> read = changes.read(item, text).map(words::brief);
            understood.setText(read.orElseGet(() -> words.get("date.unread")));
            save.setDisable(read.isEmpty());
        });
        getChildren().addAll(date, understood, save);
    }

    TextField field() {
        return date;
    }
}
