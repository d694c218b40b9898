package org.readout.desk.dossier;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.FileDialogs;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Keys;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Theme;
import org.readout.model.DossierLine;
import org.readout.model.DossierPage;

/** The dossier over the desk: rooms at the left, the page beside them, what can be said of it below. */
public final class DossierView extends BorderPane {

    private static final double ROOMS = 208;

    private final DossierViewModel model;
    private final FileDialogs dialogs;
    private final Runnable close;
    private final TextField words = new TextField();
    private final TextArea draft = new TextArea();
    private final ListView<DossierLine> list = new ListView<>();
    private final SmallTimeline strip = new SmallTimeline();
    private final Label title = new Label();
    private final Label about = new Label();
    private final HBox said = new HBox();
    private final ToggleGroup rooms = new ToggleGroup();

    /** @param close takes the page off the desk */
    public DossierView(DossierViewModel model, FileDialogs dialogs, Runnable close, String first) {
        this.model = model;
        this.dialogs = dialogs;
        this.close = close;
        getStyleClass().addAll("sheet", "dossier");
        Theme.style(this, "dossier");
        setPrefSize(1120, 760);
        setMinSize(0, 0);
        Keys.keepTo(this);
        setLeft(rooms());
        setCenter(page());
        setBottom(foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        model.pageProperty().subscribe(this::show);
        focusedProperty().subscribe(focused -> {
            if (focused) {
                list.requestFocus();
            }
        });
        model.go(first);
    }

    private Node rooms() {
        VBox rooms = new VBox();
        rooms.getStyleClass().add("dossier-rooms");
        rooms.setPrefWidth(ROOMS);
        for (Room room : Room.values()) {
            ToggleButton button = new ToggleButton(room.label());
            button.setId("dossier-" + room.name());
            button.getStyleClass().add("dossier-room");
            button.setMaxWidth(Double.MAX_VALUE);
            Help.say(button, room.label() + "   Ctrl+" + (room.ordinal() + 1));
            button.setToggleGroup(this.rooms);
            button.setUserData(room);
            Label key = new Label("Ctrl+" + (room.ordinal() + 1));
            key.getStyleClass().add("key");
            button.setGraphic(key);
            button.setOnAction(event -> model.go(room.key()));
            rooms.getChildren().add(button);
        }
        return rooms;
    }

    private Node page() {
        title.getStyleClass().add("dossier-title");
        title.setWrapText(true);
        about.getStyleClass().addAll("mute", "small");
        about.setWrapText(true);
        words.setId("dossier-words");
        words.setOnAction(event -> ask());
        Help.on(words, "dossier.words");
        words.textProperty().subscribe(typed -> {
            if (!isAsking()) {
                model.filter(typed);
                selectFirst();
            }
        });
        draft.setId("dossier-draft");
        Help.on(draft, "dossier.draft");
        draft.setWrapText(true);
        draft.setPromptText(Messages.text("dossier.draft"));
        draft.setPrefRowCount(9);
        Label waiting = new Label(Messages.text("dossier.busy"));
        waiting.setId("dossier-waiting");
        waiting.getStyleClass().addAll("mute", "small");
        waiting.visibleProperty().bind(model.busyProperty());
        waiting.managedProperty().bind(waiting.visibleProperty());
        HBox line = new HBox(words, waiting);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("dossier-line");
        VBox head = new VBox(title, about, line, draft);
        head.getStyleClass().add("dossier-head");
        list.setId("dossier-list");
        list.getStyleClass().add("dossier-list");
        list.setAccessibleHelp(Messages.text("dossier.keys"));
        list.setItems(model.lines());
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                follow();
            }
        });
        VBox page = new VBox(head, strip, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        return page;
    }

    private Node foot() {
        said.setAlignment(Pos.CENTER_LEFT);
        said.getStyleClass().add("dossier-foot");
        return said;
    }

    private void show(@Nullable DossierPage page) {
        if (page == null) {
            return;
        }
        Room room = Room.of(page.key());
        rooms.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == room));
        title.setText(page.title());
        about.setText(page.about());
        boolean asking = room == Room.DRAFT;
        draft.setVisible(asking);
        draft.setManaged(asking);
        strip.show(page.strokes());
        words.clear();
        words.setPromptText(Messages.text("dossier.words." + (page.key().startsWith("thread:") ? "thread" : promptOf(page.key()))));
        boolean columns = page.key().startsWith("compare:");
        list.setCellFactory(view -> new LineCell(columns));
        list.scrollTo(0);
        said.getChildren().setAll(buttons(page));
        if (asking && page.lines().isEmpty()) {
            draft.requestFocus();
        } else if (page.key().equals(Room.ANSWER.key())) {
            words.requestFocus();
        } else {
            list.requestFocus();
            selectFirst();
        }
    }

    /** The first line that says something. */
    private void selectFirst() {
        for (int i = 0; i < model.lines().size(); i++) {
            if (model.lines().get(i).kind() != DossierLine.Kind.HEAD) {
                list.getSelectionModel().clearAndSelect(i);
                return;
            }
        }
    }

    private static String promptOf(String key) {
        return key.startsWith("answer:") ? "answer" : key.startsWith("discrepancy:") ? "discrepancy"
                : key.startsWith("others:") ? "others" : key.startsWith("thread:") || key.startsWith("entity:") ? "name" : key.startsWith("phrases:") ? "phrase" : "filter";
    }

    private boolean isAsking() {
        DossierPage page = model.pageProperty().get();
        return page != null && !promptOf(page.key()).equals("filter");
    }

    private List<Node> buttons(DossierPage page) {
        Button leave = button("close", close);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label keys = new Label(Messages.text("dossier.keys"));
        keys.getStyleClass().addAll("mute", "small");
        keys.setMinWidth(0);
        Button export = button("export", () ->
                dialogs.fileToSave(Messages.text("dossier.export"), "dossier.html", List.of("html", "docx", "pdf", "md")).ifPresent(model::export));
        List<Node> own = switch (promptOf(page.key())) {
            case "discrepancy" -> List.of(button("confirm", () -> model.answer(true, words.getText())),
                    button("dismiss", () -> model.answer(false, words.getText())));
            case "name" -> page.key().startsWith("entity:")
                    ? List.of(button("rename", () -> model.rename(words.getText())),
                            button("card", () -> model.go("call:" + page.key().substring("entity:".length()))))
                    : List.of(button("rename", () -> model.rename(words.getText())),
                            button("others", () -> model.others(words.getText())), button("unlink", this::unlink));
            case "others" -> List.of(button("look", this::ask), button("link", this::follow));
            case "phrase" -> List.of(button("watch", () -> model.watch(words.getText())));
            case "answer" -> List.of(button("ask", this::ask));
            default -> page.key().startsWith("draft:") ? List.of(button("check", () -> model.check(draft.getText())))
                    : page.key().startsWith("compare:") ? List.of(button("brief", this::brief))
                    : page.key().startsWith("today:") ? List.of(button("seen", model::visited)) : List.of();
        };
        List<Node> all = new java.util.ArrayList<>(own);
        all.addAll(List.of(export, keys, gap, leave));
        return all;
    }

    private static Button button(String name, Runnable work) {
        Button button = new Button(Messages.text("dossier." + name));
        button.setId("dossier-" + name);
        Help.on(button, "dossier." + name);
        button.setOnAction(event -> work.run());
        return button;
    }

    private void ask() {
        DossierPage page = model.pageProperty().get();
        if (page != null && page.key().startsWith("answer:") && !words.getText().isBlank()) {
            model.go("answer:" + words.getText().strip());
        } else if (page != null && page.key().startsWith("phrases:")) {
            model.watch(words.getText());
        } else if (page != null && page.key().startsWith("others:")) {
            model.others(words.getText());
        } else {
            list.requestFocus();
        }
    }

    private void brief() {
        DossierLine line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            model.brief(line);
        }
    }

    private void unlink() {
        DossierLine line = list.getSelectionModel().getSelectedItem();
        if (line != null) {
            model.unlink(line);
        }
    }

    private void follow() {
        DossierLine line = list.getSelectionModel().getSelectedItem();
        if (line != null && model.open(line)) {
            close.run();
        }
    }

    /** Whether a part has the keyboard, be the window in front or not. */
    private boolean has(Node part) {
        return getScene() != null && getScene().getFocusOwner() == part;
    }

    /** Undoes, or does again, what was written where something is being written; else what was said of the page. */
    public void undo(boolean again) {
        TextInputControl writing = has(draft) ? draft : has(words) ? words : null;
        if (writing != null && !again && writing.isUndoable()) {
            writing.undo();
        } else if (writing != null && again && writing.isRedoable()) {
            writing.redo();
        } else if (writing != draft) {
            model.undo(again);
        }
    }

    /** Goes to the field as the sign is typed, not as its key goes down: else the sign would be written in the field. */
    private void typed(KeyEvent event) {
        if (event.getCharacter().equals("/") && has(list)) {
            words.requestFocus();
            event.consume();
        }
    }

    /** Enter follows, Ctrl+Enter opens the text, Backspace goes back, Ctrl and a number goes to a room, Escape closes. */
    private void key(KeyEvent event) {
        boolean handled = true;
        int room = event.isShortcutDown() && event.getCode().isDigitKey() ? event.getCode().getName().charAt(0) - '1' : -1;
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
        } else if (room >= 0 && room < Room.values().length) {
            model.go(Room.values()[room].key());
        } else if (event.getCode() == KeyCode.ENTER && has(list) && event.isShortcutDown()) {
            DossierLine line = list.getSelectionModel().getSelectedItem();
            if (line != null && model.openText(line)) {
                close.run();
            }
        } else if (event.getCode() == KeyCode.ENTER && has(list)) {
            follow();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && has(draft)) {
            model.check(draft.getText());
        } else if (event.getCode() == KeyCode.BACK_SPACE && has(list)) {
            handled = model.goBack();
        } else if (event.getCode() == KeyCode.DOWN && has(words)) {
            list.requestFocus();
        } else {
            handled = false;
        }
        if (handled) {
            event.consume();
        }
    }
}
