package org.readout.desk.lexicon;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.readout.desk.toolkit.FileDialogs;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Keys;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Theme;

/** The page of what the library has learned: filter at the top, the lessons as a table, the word lists at the foot. */
public final class LexiconView extends BorderPane {

    private final LexiconViewModel model;
    private final FileDialogs dialogs;
    private final Runnable close;
    private final TextField filter = new TextField();
    private final LexiconTable table;

    /** @param close takes the page off the desk */
    public LexiconView(LexiconViewModel model, FileDialogs dialogs, Runnable close) {
        this.model = model;
        this.dialogs = dialogs;
        this.close = close;
        table = new LexiconTable(model, this::open);
        getStyleClass().addAll("sheet", "lexicon");
        Theme.style(this, "lexicon");
        setPrefSize(1080, 720);
        setMinSize(0, 0);
        Keys.keepTo(this);
        setTop(new VBox(head(), narrowing()));
        setCenter(table);
        setBottom(foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(focused -> {
            if (focused) {
                filter.requestFocus();
            }
        });
        sceneProperty().subscribe((before, after) -> {
            if (before != null && after == null) {
                table.close();
                model.close();
            }
        });
    }

    private Node head() {
        Label title = new Label(Messages.text("lexicon.head"));
        title.getStyleClass().add("lexicon-title");
        Label count = new Label();
        count.getStyleClass().add("mute");
        count.textProperty().bind(model.countProperty());
        Button leave = new Button(Messages.text("lexicon.close"));
        leave.setId("lexicon-close");
        Help.on(leave, "close");
        leave.setOnAction(event -> close.run());
        HBox head = new HBox(title, count, gap(), leave);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("lexicon-head");
        return head;
    }

    private Node narrowing() {
        filter.setId("lexicon-filter");
        filter.setPromptText(Messages.text("lexicon.filter"));
        Help.on(filter, "lexicon.filter");
        filter.setAccessibleText(Messages.text("lexicon.filter"));
        filter.setPrefWidth(320);
        filter.textProperty().bindBidirectional(model.filterProperty());
        FlowPane kinds = new FlowPane();
        kinds.getStyleClass().add("lexicon-kinds");
        kinds.setPrefWrapLength(640);
        ToggleGroup one = new ToggleGroup();
        for (LessonKind kind : LessonKind.values()) {
            ToggleButton chip = new ToggleButton(kind.label());
            chip.setId("lexicon-kind-" + kind.name());
            chip.getStyleClass().add("chip");
            Help.on(chip, "lexicon.kind");
            chip.setToggleGroup(one);
            chip.setOnAction(event -> model.kindProperty().set(kind));
            model.kindProperty().subscribe(now -> chip.setSelected(now == kind));
            kinds.getChildren().add(chip);
        }
        HBox.setHgrow(kinds, Priority.ALWAYS);
        HBox line = new HBox(filter, kinds);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("lexicon-narrowing");
        return line;
    }

    private Node foot() {
        Label troubles = new Label();
        troubles.setId("lexicon-troubles");
        troubles.getStyleClass().addAll("alert", "small");
        troubles.setWrapText(true);
        Subscription told = model.troublesProperty().subscribe(lines -> {
            troubles.setText(String.join("\n", lines));
            troubles.setVisible(!lines.isEmpty());
            troubles.setManaged(!lines.isEmpty());
        });
        sceneProperty().subscribe((before, after) -> {
            if (before != null && after == null) {
                told.unsubscribe();
            }
        });
        Label keys = new Label(Messages.text("lexicon.keys"));
        keys.getStyleClass().addAll("mute", "small");
        Button folder = new Button(Messages.text("lexicon.folder"));
        folder.setId("lexicon-folder");
        Help.on(folder, "lexicon.folder");
        folder.setOnAction(event -> model.folder(dialogs::show));
        Button reload = new Button(Messages.text("lexicon.reload"));
        reload.setId("lexicon-reload");
        Help.on(reload, "lexicon.reload");
        reload.setOnAction(event -> model.reload());
        HBox line = new HBox(keys, gap(), folder, reload);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("lexicon-foot-line");
        VBox foot = new VBox(troubles, line);
        foot.getStyleClass().add("lexicon-foot");
        return foot;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private void open(LexiconRow row) {
        if (model.open(row)) {
            close.run();
        }
    }

    /** Escape closes, Down leads from the filter to the lessons. */
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && filter.isFocused()) {
            table.enter();
            event.consume();
        }
    }
}
