package org.readout.desk.timeline;

import java.util.List;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Help;
import org.readout.timeline.Filter;
import org.readout.timeline.Kind;
import org.readout.timeline.Words;

/** The line above the strip: what can be done with it. It is all that is left when the pane is folded. */
final class StripHead extends HBox {

    static final double HEIGHT = 27;

    private final TimelineViewModel model;
    private final Words words;
    private final Label summary = new Label();
    private final Button undated = new Button();
    private final Button period = new Button();

    /**
     * What is done elsewhere.
     *
     * @param lanes shows how lanes are grouped, and which there are
     * @param filter shows the filter below the node
     * @param add shows the form of a new item below the node
     * @param list shows the items as a list, or the strip again
     * @param export asks for a file and writes it
     * @param undated shows, beside the place it is given in the scene's pixels, what has no place on the strip
     */
    record Doings(
            Button lanes, Button filter, Button add, Button list, Button export, Consumer<Bounds> undated) {}

    StripHead(TimelineViewModel model, Doings doings) {
        super(2);
        this.model = model;
        this.words = model.words();
        getStyleClass().add("timeline-head");
        setAlignment(Pos.CENTER_LEFT);
        Button fold = button(words, "fold", "▾");
        fold.setId("timeline-fold");
        fold.setOnAction(event -> model.foldedProperty().set(!model.foldedProperty().get()));
        Button out = button(words, "zoom.out", "−");
        out.setOnAction(event -> model.walk().zoom(false));
        Button in = button(words, "zoom.in", "+");
        in.setOnAction(event -> model.walk().zoom(true));
        Button fit = button(words, "fit.hint", words.get("fit"));
        fit.setOnAction(event -> model.sight().fit());
        period.setId("timeline-period");
        period.getStyleClass().addAll("timeline-button", "timeline-period");
        period.setOnAction(event -> model.periodProperty().set(null));
        summary.getStyleClass().add("timeline-summary");
        undated.setId("timeline-undated");
        undated.getStyleClass().addAll("timeline-button", "timeline-summary");
        Help.say(undated, words.get("undated.hint"));
        undated.setOnAction(event -> doings.undated().accept(undated.localToScene(undated.getBoundsInLocal())));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        List<Region> tools = List.of(out, in, fit, doings.lanes(), doings.filter(), doings.add(), doings.list(), doings.export());
        getChildren().addAll(fold);
        getChildren().addAll(tools);
        getChildren().addAll(period, gap, summary, undated);
        model.foldedProperty().subscribe(folded -> {
            fold.setText(folded ? "▸ " + words.get("strip") : "▾");
            tools.forEach(tool -> {
                tool.setVisible(!folded);
                tool.setManaged(!folded);
            });
            sum();
        });
        model.madeProperty().subscribe(this::sum);
        model.periodProperty().subscribe(this::show);
        model.filterProperty().subscribe(filter -> doings.filter().pseudoClassStateChanged(
                PseudoClass.getPseudoClass("on"), !filter.equals(Filter.NONE)));
    }

    static Button button(Words words, String hintKey, String text) {
        Button button = new Button(text);
        button.getStyleClass().add("timeline-button");
        Help.say(button, words.get(hintKey));
        button.setAccessibleText(words.get(hintKey));
        return button;
    }

    private void sum() {
        Feed.Made made = model.madeProperty().get();
        undated.setText(words.get("undated", made.unplaced().size()));
        undated.setVisible(!made.unplaced().isEmpty());
        undated.setManaged(undated.isVisible());
        summary.setText(model.foldedProperty().get()
                ? words.get("summary", count(made, Kind.MEETING), count(made, Kind.COMMITMENT), count(made, Kind.DUE), made.overdue())
                : "");
    }

    private static int count(Feed.Made made, Kind kind) {
        return made.counts().getOrDefault(kind, 0);
    }

    private void show(@Nullable Period days) {
        period.setVisible(days != null);
        period.setManaged(days != null);
        if (days != null) {
            String text = days.from().equals(days.to())
                    ? words.day(days.from(), true) : words.day(days.from(), true) + " – " + words.day(days.to(), true);
            period.setText(text + "  ×");
            period.setAccessibleText(words.get("period.clear", text));
            Help.on(period, "period");
        }
    }
}
