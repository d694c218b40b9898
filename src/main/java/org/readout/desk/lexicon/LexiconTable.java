package org.readout.desk.lexicon;

import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;
import org.readout.model.Learned;

/** The lessons, a line each. Enter opens where one was learned, Delete takes it back or follows it again. */
final class LexiconTable extends TableView<LexiconRow> {

    /** Two lines of text and some air, in pixels; long words end in an ellipsis and stand whole in a tooltip. */
    private static final double ROW = 50;

    private final LexiconViewModel model;
    private final Consumer<LexiconRow> open;
    private final Label empty = new Label();
    private final Subscription subscriptions;

    LexiconTable(LexiconViewModel model, Consumer<LexiconRow> open) {
        super(model.rows());
        this.model = model;
        this.open = open;
        setId("lexicon-table");
        getStyleClass().add("lexicon-table");
        setAccessibleHelp(Messages.text("lexicon.keys"));
        setAccessibleText(Messages.text("lexicon.head"));
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(column("words", 300, row -> text(row.words(), "lexicon-words")));
        getColumns().add(column("meaning", 230, row -> text(row.meaning(), "lexicon-meaning")));
        getColumns().add(column("from", 310, this::from));
        getColumns().add(column("state", 200, this::state));
        empty.setWrapText(true);
        empty.getStyleClass().addAll("mute", "lexicon-empty");
        setPlaceholder(empty);
        subscriptions = Subscription.combine(
                model.countProperty().subscribe(this::sayEmpty),
                model.chosenProperty().subscribe(row -> {
                    if (row != null && !row.equals(getSelectionModel().getSelectedItem())) {
                        getSelectionModel().select(row);
                    }
                }),
                getSelectionModel().selectedItemProperty().subscribe(row -> {
                    if (row != null) {
                        model.chosenProperty().set(row);
                    }
                }));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    void close() {
        subscriptions.unsubscribe();
    }

    /** Gives the keyboard to the lessons. */
    void enter() {
        requestFocus();
        if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    private void sayEmpty() {
        empty.setText(!model.loadedProperty().get() ? ""
                : Messages.text(model.isEmpty() ? "lexicon.empty" : "lexicon.none"));
    }

    private void key(KeyEvent event) {
        LexiconRow row = getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            open.accept(row);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            model.turn(row);
            event.consume();
        }
    }

    private static TableColumn<LexiconRow, LexiconRow> column(
            String name, double width, Function<LexiconRow, Node> node) {
        TableColumn<LexiconRow, LexiconRow> column = new TableColumn<>(Messages.text("lexicon.column." + name));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(cells -> new TableCell<>() {
            @Override
            protected void updateItem(LexiconRow row, boolean none) {
                super.updateItem(row, none);
                setGraphic(none || row == null ? null : node.apply(row));
            }
        });
        return column;
    }

    private static Label text(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        Help.say(label, words);
        return label;
    }

    private Node from(LexiconRow row) {
        Node title;
        if (row.lesson().source().release() == null) {
            title = text(row.title(), "lexicon-list");
        } else {
            Button link = new Button(row.title());
            link.getStyleClass().addAll("link", "lexicon-link");
            link.setFocusTraversable(false);
            Help.on(link, "lexicon.open");
            link.setOnAction(event -> open.accept(row));
            title = link;
        }
        Label learned = text(row.learned(), "mute");
        learned.getStyleClass().add("small");
        VBox from = new VBox(title, learned);
        from.setAlignment(Pos.CENTER_LEFT);
        return from;
    }

    private Node state(LexiconRow row) {
        Learned.State state = row.lesson().state();
        Label label = text(LessonWords.state(state), "lexicon-state");
        label.getStyleClass().add(state == Learned.State.IN_USE ? "lexicon-used" : "mute");
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        Button turn = new Button(Messages.text(row.isTakenBack() ? "lexicon.restore" : "lexicon.back"));
        turn.getStyleClass().addAll("link", "lexicon-turn");
        turn.setFocusTraversable(false);
        turn.setMinWidth(Region.USE_PREF_SIZE);
        Help.on(turn, "lexicon.turn");
        turn.setOnAction(event -> model.turn(row));
        HBox line = new HBox(label, turn);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
