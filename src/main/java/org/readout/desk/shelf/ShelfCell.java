package org.readout.desk.shelf;

import java.util.Locale;
import java.util.UUID;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Progress;
import org.readout.desk.toolkit.SnippetFlow;
import org.readout.desk.toolkit.Words;
import org.readout.desk.toolkit.WrappingCell;
import org.readout.model.ReleaseSummary;
import org.readout.model.Ties;

/** One release on the shelf, with its group's head where it is the first of its group. */
final class ShelfCell extends WrappingCell<ShelfRow> {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    /** Two or three lines of a shelf of the usual width. */
    private static final int SNIPPET = 100;

    private final ShelfViewModel model;
    private final ReadOnlyObjectProperty<@Nullable UUID> open;
    private final Label head = new Label();
    private final Label title = new Label();
    private final Label publisher = new Label();
    private final Label sign = new Label();
    private final Label badge = new Label();
    private final ProgressLine bar = new ProgressLine();
    private final VBox content;
    private final Snippets snippets;
    private final SnippetFlow snippet = new SnippetFlow(SNIPPET);
    private String spoken = "";
    private String signWords = "";
    private @Nullable ShelfRow told;
    private @Nullable Progress toldOf;

    ShelfCell(ShelfViewModel model) {
        this.model = model;
        open = model.openProperty();
        snippets = model.snippets();
        head.getStyleClass().addAll("caps", "shelf-head");
        title.getStyleClass().addAll("strong", "shelf-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        publisher.getStyleClass().addAll("mute", "small");
        sign.getStyleClass().addAll("mute", "small", "shelf-sign");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        badge.getStyleClass().add("badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        HBox foot = new HBox(6, publisher, sign, badge);
        foot.setAlignment(Pos.CENTER_LEFT);
        publisher.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(publisher, Priority.ALWAYS);
        VBox entry = new VBox(3, title, snippet, foot, bar);
        entry.getStyleClass().add("shelf-entry");
        setOnMouseClicked(event -> {
            ShelfRow row = getItem();
            if (row != null && event.getButton() == MouseButton.PRIMARY
                    && entry.contains(entry.sceneToLocal(event.getSceneX(), event.getSceneY()))) {
                model.open(row.release().id());
            }
        });
        content = new VBox(head, entry);
        content.setVisible(false);
        // For ever: the list empties a cell to measure rows in it, and what is put in anew is styled anew.
        setGraphic(content);
        getStyleClass().add("shelf-cell");
        open.subscribe(id -> mark());
        snippets.changesProperty().subscribe(changes -> showSnippet());
        model.turnsProperty().subscribe(this::showProgress);
        model.signs().changesProperty().subscribe(changes -> showSign());
    }

    @Override
    protected void updateItem(@Nullable ShelfRow row, boolean empty) {
        super.updateItem(row, empty);
        content.setVisible(!empty && row != null);
        if (empty || row == null) {
            setAccessibleText(null);
        } else {
            show(row);
        }
        mark();
    }

    private void show(ShelfRow row) {
        ReleaseSummary release = row.release();
        head.setText(row.head() == null ? "" : row.head().toUpperCase(Locale.UK));
        head.setVisible(row.head() != null);
        head.setManaged(row.head() != null);
        title.setText(release.title());
        showSnippet();
        publisher.setText(publisher(release));
        showProgress();
        showSign();
    }

    private void showSign() {
        ShelfRow row = getItem();
        if (row == null) {
            return;
        }
        Ties ties = model.signs().of(row.release().id());
        String words = Signs.words(ties);
        sign.setText(Signs.sign(ties));
        sign.setVisible(!words.isEmpty());
        sign.setManaged(!words.isEmpty());
        if (!words.equals(signWords)) {
            signWords = words;
            setTooltip(words.isEmpty() ? null : new Tooltip(words));
        }
        speak();
    }

    private void showProgress() {
        ShelfRow row = getItem();
        if (row == null) {
            return;
        }
        ReleaseSummary release = row.release();
        Progress progress = model.progress(release);
        // Told after every change in the library, and most concern one row.
        if (row.equals(told) && progress.equals(toldOf)) {
            return;
        }
        told = row;
        toldOf = progress;
        badge.setText(progress.isReviewed() ? "✓" : Integer.toString(progress.waiting()));
        badge.getStyleClass().removeAll("done", "ready");
        if (progress.isReviewed()) {
            badge.getStyleClass().add("done");
        } else if (progress.waiting() == 0) {
            badge.getStyleClass().add("ready");
        }
        String standing = standing(progress);
        Help.say(badge, standing);
        boolean begun = progress.judged() > 0 && !progress.isReviewed();
        bar.setVisible(begun);
        bar.setManaged(begun);
        bar.show(progress.asked() == 0 ? 0 : (double) progress.judged() / progress.asked());
        spoken = Messages.text("shelf.row.spoken", release.title(), publisher(release), Occasion.head(release), standing);
        speak();
    }

    private void speak() {
        setAccessibleText(signWords.isEmpty() ? spoken : Messages.text("shelf.row.spoken.ties", spoken, signWords));
    }

    private void showSnippet() {
        ShelfRow row = getItem();
        snippet.show(row == null ? null : snippets.of(row.release().id()));
    }

    private static String standing(Progress progress) {
        return progress.isReviewed() ? Words.signed(progress.reviewed())
                : Messages.text("review.progress", progress.judged(), progress.asked());
    }

    private static String publisher(ReleaseSummary release) {
        String name = release.publisher();
        return name.isBlank() ? Messages.text("shelf.publisher.unknown") : name;
    }

    private void mark() {
        ShelfRow row = getItem();
        pseudoClassStateChanged(OPEN, row != null && row.release().id().equals(open.get()));
    }
}
