package org.readout.desk.shelf;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.FileDialogs;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Rows;
import org.readout.jobs.Pasted;

/** The list of releases by event, its filters, and the door for new files. */
public final class ShelfView extends VBox implements AutoCloseable {

    /** Narrower, and titles would stand a word to the line. */
    private static final double NARROWEST = 180;

    private final ShelfViewModel model;
    private final FileDialogs dialogs;
    private final Button watch = new Button();
    private final ListView<ShelfRow> list = new ListView<>();
    private final ImportBar importBar = new ImportBar();
    private final Subscription subscriptions;

    /** @param dialogs asks for the files to take in */
    public ShelfView(ShelfViewModel model, FileDialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        getStyleClass().add("shelf");
        setMinWidth(NARROWEST);
        ShelfEmpty empty = new ShelfEmpty(this::addFiles, model::clearFilters);
        StackPane middle = new StackPane(list, empty);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(chips(), new SearchBar(model), middle, importBar, foot());
        new FileDrop(model::take).install(this);
        buildList();
        subscriptions = Subscription.combine(
                model.rowsProperty().subscribe(rows -> showRows()),
                model.openProperty().subscribe(this::select),
                model.importingProperty().subscribe(importBar::follow),
                model.emptinessProperty().subscribe(reason -> {
                    list.setVisible(reason == Emptiness.NOT_EMPTY);
                    empty.show(reason, model.wordsProperty().get());
                }));
    }

    /** Gives the keyboard to the list, at the open release or the first. */
    public void focusList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /** Asks for files and takes them in. */
    public void addFiles() {
        model.take(dialogs.filesToOpen(Messages.text("shelf.add.title")));
    }

    /** Takes in what lies on the clipboard: files, a piece of a web page, or words. */
    public void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            model.take(clipboard.getFiles().stream().map(File::toPath).toList());
        } else {
            model.take(new Pasted(text(clipboard.getString()), text(clipboard.getHtml()), LocalDateTime.now()));
        }
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    /** Asks for a folder to watch; stops watching where one is watched. */
    private void watch() {
        if (model.watched().isPresent()) {
            model.watch(Optional.empty(), () -> name(watch));
        } else {
            Optional<Path> chosen = dialogs.folderToWatch(Messages.text("shelf.watch.title"));
            chosen.ifPresent(folder -> model.watch(chosen, () -> name(watch)));
        }
    }

    private void name(Button button) {
        Optional<Path> watched = model.watched();
        button.setText(Messages.text(watched.isPresent() ? "shelf.watch.stop" : "shelf.watch"));
        Help.say(button, watched.map(folder -> Messages.text("shelf.watch.on", folder)).orElse(Messages.text("shelf.watch.hint")));
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        model.close();
    }

    private FlowPane chips() {
        ToggleGroup group = new ToggleGroup();
        FlowPane chips = new FlowPane(5, 5);
        chips.getStyleClass().add("shelf-chips");
        for (ReviewFilter state : ReviewFilter.values()) {
            ToggleButton chip = new ToggleButton();
            chip.setId("shelf-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            chip.getStyleClass().add("chip");
            chip.setToggleGroup(group);
            chip.setUserData(state);
            Help.on(chip, "shelf." + state);
            chip.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            chip.textProperty().bind(Bindings.createStringBinding(
                    () -> Messages.text("shelf.chip." + state, model.countProperty(state).get()),
                    model.countProperty(state)));
            chips.getChildren().add(chip);
        }
        group.selectedToggleProperty().subscribe((before, chosen) -> {
            if (chosen == null) {
                group.selectToggle(before);
            } else {
                model.reviewProperty().set((ReviewFilter) chosen.getUserData());
            }
        });
        model.reviewProperty().subscribe(state -> group.selectToggle(group.getToggles().get(state.ordinal())));
        return chips;
    }

    private FlowPane foot() {
        Button add = new Button(Messages.text("shelf.add"));
        add.setId("shelf-add");
        add.getStyleClass().addAll("link", "small");
        Help.on(add, Action.IMPORT.keysLabelProperty().map(keys -> Messages.text("shelf.add.hint", keys)));
        add.setOnAction(event -> addFiles());
        watch.setId("shelf-watch");
        watch.getStyleClass().addAll("link", "small");
        watch.setOnAction(event -> watch());
        name(watch);
        // Side by side, or one below the other where the shelf is narrow.
        FlowPane foot = new FlowPane(0, 2, add, watch);
        foot.getStyleClass().add("shelf-foot");
        return foot;
    }

    private void buildList() {
        list.setId("shelf-list");
        list.getStyleClass().add("shelf-list");
        Help.on(list, "shelf");
        list.setAccessibleText(Messages.text("shelf.list.spoken"));
        list.setCellFactory(view -> new ShelfCell(model));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            ShelfRow row = list.getSelectionModel().getSelectedItem();
            if (row != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                model.open(row.release().id());
                event.consume();
            }
        });
    }

    /** Shows the rows anew and keeps the row the arrow keys had come to. */
    private void showRows() {
        ShelfRow selected = list.getSelectionModel().getSelectedItem();
        Rows.bring(list.getItems(), model.rowsProperty().get());
        select(selected != null && model.indexOf(selected.release().id()) >= 0
                ? selected.release().id() : model.openProperty().get());
    }

    private void select(@Nullable UUID release) {
        int index = model.indexOf(release);
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().clearAndSelect(index);
            Rows.reveal(list, index);
        }
    }
}
