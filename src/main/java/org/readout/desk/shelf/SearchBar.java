package org.readout.desk.shelf;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;
import org.readout.model.SavedSearch;

/** Below the filters: the searches kept, the way to keep the one at hand, and what of it was not understood. */
final class SearchBar extends VBox {

    private final ShelfViewModel model;
    private final SavedSearches saved;
    private final FlowPane chips = new FlowPane(5, 5);
    private final Button keep = new Button(Messages.text("shelf.saved.keep"));
    private final TextField name = new TextField();
    /** The search that is being renamed; null while one is being kept. */
    private @Nullable SavedSearch renamed;

    SearchBar(ShelfViewModel model) {
        super(5);
        this.model = model;
        saved = model.saved();
        getStyleClass().add("shelf-searches");
        keep.setId("shelf-keep");
        keep.getStyleClass().addAll("link", "small");
        Help.on(keep, "search.keep");
        keep.setOnAction(event -> ask(null));
        name.setId("shelf-search-name");
        name.setPromptText(Messages.text("shelf.saved.name"));
        Help.on(name, "search.name");
        name.setAccessibleText(Messages.text("shelf.saved.name"));
        name.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        name.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                showName(false);
            }
        });
        showName(false);
        Label note = new Label();
        note.setId("shelf-note");
        note.getStyleClass().addAll("mute", "small");
        note.setWrapText(true);
        note.textProperty().bind(model.noteProperty());
        note.visibleProperty().bind(model.noteProperty().isNotEmpty());
        note.managedProperty().bind(note.visibleProperty());
        getChildren().addAll(chips, name, note);
        saved.allProperty().subscribe(this::fill);
        model.wordsProperty().subscribe(this::fill);
        visibleProperty().bind(Bindings.isNotEmpty(chips.getChildren()).or(note.visibleProperty()));
        managedProperty().bind(visibleProperty());
    }

    private void fill() {
        chips.getChildren().setAll(saved.allProperty().get().stream().map(this::chip).toList());
        String words = model.wordsProperty().get();
        boolean kept = saved.allProperty().get().stream().anyMatch(saved::isRunning);
        if (!words.isBlank() && !kept) {
            chips.getChildren().add(keep);
        }
    }

    private ToggleButton chip(SavedSearch search) {
        ToggleButton chip = new ToggleButton(search.name());
        chip.getStyleClass().addAll("chip", "saved-search");
        chip.setSelected(saved.isRunning(search));
        Help.say(chip, search.query() + "   F2, Delete");
        chip.setAccessibleText(Messages.text("shelf.saved.spoken", search.name(), search.query()));
        chip.setOnAction(event -> saved.run(search));
        MenuItem rename = new MenuItem(Messages.text("shelf.saved.rename"));
        rename.setOnAction(event -> ask(search));
        MenuItem remove = new MenuItem(Messages.text("shelf.saved.remove"));
        remove.setOnAction(event -> saved.remove(search));
        chip.setContextMenu(new ContextMenu(rename, remove));
        chip.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F2) {
                ask(search);
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE) {
                saved.remove(search);
                event.consume();
            }
        });
        return chip;
    }

    /** Asks for a name: for {@code search}, or for the search at hand. */
    private void ask(@Nullable SavedSearch search) {
        renamed = search;
        name.setText(search == null ? model.wordsProperty().get().strip() : search.name());
        showName(true);
        name.requestFocus();
        name.selectAll();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            SavedSearch search = renamed;
            if (search == null) {
                saved.keep(name.getText());
            } else {
                saved.rename(search, name.getText());
            }
            showName(false);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            showName(false);
            event.consume();
        }
    }

    private void showName(boolean shown) {
        name.setVisible(shown);
        name.setManaged(shown);
    }
}
