package org.readout.desk.finder;

import java.util.ArrayList;
import java.util.List;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Overlay;
import org.readout.desk.toolkit.SnippetFlow;
import org.readout.desk.toolkit.Theme;

/** The palette, below the field it is typed in; the keyboard stays in the field. */
public final class FinderView extends ScrollPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double MOST = 460;
    private static final int SNIPPET = 140;

    private final FinderViewModel viewModel;
    private final Region field;
    private final Overlay overlay;
    private final VBox list = new VBox();
    private final List<Node> rows = new ArrayList<>();
    private boolean open;

    /** @param field where the words are typed */
    public FinderView(FinderViewModel viewModel, Region field, Overlay overlay) {
        this.viewModel = viewModel;
        this.field = field;
        this.overlay = overlay;
        setContent(list);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setId("finder");
        getStyleClass().add("finder");
        Theme.style(this, "finder");
        list.getStyleClass().add("finder-list");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(Messages.text("finder.spoken"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        viewModel.linesProperty().subscribe(this::fill);
        viewModel.chosenProperty().subscribe(at -> mark());
        field.focusWithinProperty().subscribe(within -> {
            if (!within) {
                close();
            }
        });
    }

    /** Opens the palette below its field. */
    public void open() {
        if (!open) {
            open = true;
            viewModel.show(true);
            place();
        }
    }

    /** Puts the palette away; false if it was not there. */
    public boolean close() {
        if (!open) {
            return false;
        }
        open = false;
        viewModel.show(false);
        overlay.unfloat(this);
        return true;
    }

    private void key(KeyEvent event) {
        boolean ours = true;
        switch (event.getCode()) {
            case DOWN -> stepOrOpen(1);
            case UP -> stepOrOpen(-1);
            case ENTER -> {
                close();
                viewModel.take();
            }
            case ESCAPE -> ours = close();
            default -> {
                ours = false;
                if (!event.isShortcutDown() && !event.isAltDown() && !event.getText().isEmpty()) {
                    open();
                }
            }
        }
        if (ours) {
            event.consume();
        }
    }

    private void stepOrOpen(int by) {
        if (open) {
            viewModel.step(by);
        } else {
            open();
        }
    }

    private void fill(List<Found> lines) {
        list.getChildren().clear();
        rows.clear();
        @Nullable Class<?> kind = null;
        for (Found line : lines) {
            if (line.getClass() != kind && !(line instanceof Found.ShelfFound)) {
                Label heading = new Label(Messages.text("finder." + line.getClass().getSimpleName()));
                heading.getStyleClass().add("finder-heading");
                list.getChildren().add(heading);
            }
            kind = line.getClass();
            Node row = row(line);
            rows.add(row);
            list.getChildren().add(row);
        }
        mark();
        if (open) {
            place();
        }
    }

    private Node row(Found line) {
        Label label = new Label(line.label());
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Label detail = new Label(line.detail());
        detail.getStyleClass().add(line instanceof Found.ActionFound && !line.detail().isEmpty() ? "key" : "mute");
        detail.setMinWidth(USE_PREF_SIZE);
        detail.setVisible(!line.detail().isEmpty());
        HBox row = new HBox(14, label, detail);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("finder-row");
        if (line instanceof Found.ReleaseFound release) {
            SnippetFlow snippet = new SnippetFlow(SNIPPET);
            snippet.show(release.passage());
            VBox words = new VBox(1, label, snippet);
            HBox.setHgrow(words, Priority.ALWAYS);
            row.getChildren().set(0, words);
        }
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(line.label() + ", " + line.detail());
        row.setOnMouseClicked(event -> {
            close();
            viewModel.take(line);
        });
        return row;
    }

    private void mark() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).pseudoClassStateChanged(CHOSEN, i == viewModel.chosenProperty().get());
        }
        reveal();
    }

    /** Scrolls so that the line in hand is in sight. */
    private void reveal() {
        int at = viewModel.chosenProperty().get();
        if (at >= rows.size()) {
            return;
        }
        layout();
        Bounds row = rows.get(at).getBoundsInParent();
        double room = list.getHeight() - getViewportBounds().getHeight();
        if (room > 0) {
            double top = getVvalue() * room;
            if (row.getMinY() < top) {
                setVvalue(at == 0 ? 0 : row.getMinY() / room);
            } else if (row.getMaxY() > top + getViewportBounds().getHeight()) {
                setVvalue((row.getMaxY() - getViewportBounds().getHeight()) / room);
            }
        } else {
            setVvalue(0);
        }
    }

    private void place() {
        if (list.getChildren().isEmpty()) {
            return;
        }
        setPrefWidth(Math.max(520, field.getWidth()));
        if (getScene() == null) {
            // Rows have no height before they have their style, which they get in the scene.
            overlay.floatAt(this, field.localToScene(field.getLayoutBounds()));
        }
        list.applyCss();
        setPrefHeight(Math.min(MOST, list.prefHeight(getPrefWidth()) + 2));
        overlay.floatAt(this, field.localToScene(field.getLayoutBounds()));
        reveal();
    }
}
