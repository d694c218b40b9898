package org.readout.desk.briefing;

import java.util.List;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.readout.desk.toolkit.FileDialogs;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.model.Force;

/** The sheet a brief is put together on: what goes in on the left, how it looks on the right, out at the top. */
public final class BriefingView extends BorderPane {

    /** The forms a brief goes out in, by the ending of the file. */
    private static final List<String> ENDINGS = List.of("docx", "html", "md");

    private final BriefingViewModel model;
    private final FileDialogs dialogs;
    private final PreviewList preview = new PreviewList();

    /** @param close takes the sheet off the desk */
    public BriefingView(BriefingViewModel model, FileDialogs dialogs, Runnable close) {
        this.model = model;
        this.dialogs = dialogs;
        getStyleClass().addAll("sheet", "briefing");
        setPrefSize(1180, 780);
        setMinSize(0, 0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(Messages.text("briefing.head"));
        setTop(head(close));
        setLeft(choices());
        setCenter(preview);
        Subscription shown = model.previewProperty().subscribe(preview::show);
        sceneProperty().subscribe((before, after) -> {
            if (before != null && after == null) {
                shown.unsubscribe();
                model.close();
            }
        });
    }

    private Node head(Runnable close) {
        Label title = new Label(Messages.text("briefing.head"));
        title.getStyleClass().add("briefing-title");
        HBox progress = new HBox(new ProgressIndicator(), new Label(Messages.text("briefing.writing")), cancel());
        progress.getStyleClass().add("briefing-progress");
        progress.setAlignment(Pos.CENTER_LEFT);
        progress.visibleProperty().bind(model.writingProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, progress);
        for (String ending : ENDINGS) {
            head.getChildren().add(export(ending));
        }
        Button leave = new Button(Messages.text("briefing.close"));
        leave.setId("briefing-close");
        leave.setOnAction(event -> close.run());
        head.getChildren().add(leave);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("briefing-head");
        return head;
    }

    private Button cancel() {
        Button cancel = new Button(Messages.text("briefing.cancel"));
        cancel.setId("briefing-cancel");
        cancel.getStyleClass().add("link");
        cancel.setOnAction(event -> model.cancel());
        return cancel;
    }

    private Button export(String ending) {
        Button export = new Button(Messages.text("briefing.export." + ending));
        export.setId("briefing-export-" + ending);
        if (ending.equals(ENDINGS.getFirst())) {
            export.getStyleClass().add("primary");
        }
        export.disableProperty().bind(model.writingProperty());
        export.setOnAction(event -> dialogs
                .fileToSave(Messages.text("briefing.save"), model.fileName() + "." + ending, others(ending))
                .ifPresent(model::export));
        return export;
    }

    private static List<String> others(String first) {
        return Stream.concat(
                Stream.of(first), ENDINGS.stream().filter(ending -> !ending.equals(first))).toList();
    }

    private Node choices() {
        VBox column = new VBox(
                field("title", model.titleProperty()),
                field("author", model.authorProperty()),
                field("marking", model.markingProperty()),
                caps("briefing.forces"),
                forces(),
                tick("suggestions", model.suggestionsProperty()),
                tick("notes", model.notesProperty()),
                releasesHead(),
                releases());
        column.getStyleClass().add("briefing-choices");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefWidth(320);
        scroll.getStyleClass().add("briefing-side");
        return scroll;
    }

    private static Node field(String name, StringProperty words) {
        TextField field = new TextField();
        field.setId("briefing-" + name);
        field.textProperty().bindBidirectional(words);
        Label label = caps("briefing." + name);
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
        return new VBox(label, field);
    }

    private static Label caps(String key) {
        Label label = new Label(Messages.text(key));
        label.getStyleClass().add("caps");
        return label;
    }

    private Node forces() {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("briefing-forces");
        for (Force force : Force.values()) {
            ToggleButton chip = new ToggleButton(Words.force(force));
            chip.setId("briefing-force-" + force.code());
            chip.getStyleClass().addAll("chip", force.code());
            chip.selectedProperty().bindBidirectional(model.forceProperty(force));
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private static CheckBox tick(String name, BooleanProperty ticked) {
        CheckBox box = new CheckBox(Messages.text("briefing." + name));
        box.setId("briefing-" + name);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(ticked);
        return box;
    }

    private Node releasesHead() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(caps("briefing.releases"), gap, link("all", true), link("none", false));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Button link(String name, boolean ticked) {
        Button link = new Button(Messages.text("briefing." + name));
        link.setId("briefing-" + name);
        link.getStyleClass().addAll("link", "small");
        link.setOnAction(event -> model.tickAll(ticked));
        return link;
    }

    private Node releases() {
        ListView<Choice> list = new ListView<>(model.choices());
        list.setId("briefing-releases");
        list.getStyleClass().add("briefing-releases");
        list.setAccessibleText(Messages.text("briefing.releases"));
        list.setCellFactory(view -> new ChoiceCell());
        list.setMinHeight(140);
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }
}
