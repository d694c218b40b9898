package org.readout.desk.versions;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Keys;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Theme;
import org.readout.desk.toolkit.WrappingCell;

/** The page of versions and kin: what there is to hold the release against at the left, the two beside it, what to say below. */
public final class VersionsView extends BorderPane {

    private final VersionsViewModel model;
    private final Runnable close;
    private final TextField words = new TextField();
    private final ListView<Entry> list = new ListView<>();
    private final HBox deeds = new HBox(8);
    private final Subscription subscriptions;

    /**
     * @param title of the open release
     * @param close takes the page off the desk
     */
    public VersionsView(VersionsViewModel model, String title, Runnable close) {
        this.model = model;
        this.close = close;
        getStyleClass().addAll("sheet", "versions");
        Theme.style(this, "versions");
        setId("versions");
        setPrefSize(1080, 720);
        setMinSize(0, 0);
        Keys.keepTo(this);
        setTop(head(title));
        setLeft(choice());
        deeds.getStyleClass().add("versions-foot");
        deeds.setAlignment(Pos.CENTER_LEFT);
        setBottom(deeds);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        focusedProperty().subscribe(focused -> {
            if (focused) {
                list.requestFocus();
            }
        });
        subscriptions = Subscription.combine(
                model.entriesProperty().subscribe(this::follow),
                model.chosenProperty().subscribe(entry -> list.getSelectionModel().select(entry)),
                model.besideProperty().subscribe(shown -> setCenter(body(shown))),
                model.deedsProperty().subscribe(this::offer));
        sceneProperty().subscribe((before, after) -> {
            if (before != null && after == null) {
                subscriptions.unsubscribe();
                model.close();
            }
        });
    }

    private Node head(String title) {
        Label head = new Label(Messages.text("versions.head"));
        head.getStyleClass().add("versions-title");
        Label of = new Label(title);
        of.getStyleClass().add("mute");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button leave = new Button(Messages.text("lexicon.close"));
        leave.setId("versions-close");
        Help.on(leave, "close");
        leave.setOnAction(event -> close.run());
        HBox line = new HBox(12, head, of, gap, leave);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("versions-head");
        return line;
    }

    private Node choice() {
        words.setId("versions-words");
        words.setPromptText(Messages.text("versions.other"));
        Help.on(words, "versions.words");
        words.setAccessibleText(Messages.text("versions.other"));
        words.textProperty().bindBidirectional(model.wordsProperty());
        list.setId("versions-list");
        Help.on(list, "versions");
        list.setAccessibleText(Messages.text("versions.list"));
        Label none = new Label(Messages.text("versions.none"));
        none.setWrapText(true);
        none.getStyleClass().addAll("mute", "versions-none");
        list.setPlaceholder(none);
        list.setCellFactory(view -> new EntryCell());
        list.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null) {
                model.chosenProperty().set(entry);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox box = new VBox(8, words, list);
        box.getStyleClass().add("versions-choice");
        box.setPrefWidth(290);
        return box;
    }

    private void follow(List<Entry> entries) {
        Entry chosen = model.chosenProperty().get();
        list.getItems().setAll(entries);
        list.getSelectionModel().select(chosen);
    }

    private static Node body(Beside shown) {
        return switch (shown) {
            case Beside.Nothing _ -> new Region();
            case Beside.Differences differences -> new DifferencesView(differences);
            case Beside.Editions editions -> new EditionsView(editions);
        };
    }

    /** Each deed has a key beside its button: 1, 2, 3. */
    private void offer(List<Deed> offered) {
        deeds.getChildren().clear();
        Entry chosen = model.chosenProperty().get();
        for (int i = 0; i < offered.size(); i++) {
            Deed deed = offered.get(i);
            Button button = new Button(deed.label());
            button.setId(deed.id());
            Help.say(button, deed.label() + "   " + (i + 1));
            Label key = new Label(Integer.toString(i + 1));
            key.getStyleClass().add("key");
            button.setGraphic(key);
            button.setContentDisplay(ContentDisplay.RIGHT);
            if (i == 0 && (chosen == null || chosen.group() != Entry.Group.TRANSLATION)) {
                button.getStyleClass().add("primary");
            }
            button.setOnAction(event -> deed.does().run());
            deeds.getChildren().add(button);
        }
        Label later = new Label(Messages.text(offered.isEmpty() ? "versions.keys" : "versions.keys.deeds"));
        later.getStyleClass().addAll("mute", "small");
        deeds.getChildren().add(later);
    }

    private void key(KeyEvent event) {
        boolean typing = words.isFocused();
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        } else if (typing && event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            event.consume();
        }
    }

    /** Not when the key goes down: the letter would then be typed into whatever has the keyboard after the page is gone. */
    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        int wanted = letter.length() == 1 && !words.isFocused() ? letter.charAt(0) - '1' : -1;
        List<Deed> offered = model.deedsProperty().get();
        if (wanted >= 0 && wanted < offered.size()) {
            event.consume();
            offered.get(wanted).does().run();
        }
    }

    private static final class EntryCell extends WrappingCell<Entry> {

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label group = new Label(Messages.text("versions.group." + entry.group()));
            group.getStyleClass().addAll("small", entry.group() == Entry.Group.ASKED ? "kin-asked" : "mute");
            Label title = new Label(entry.title());
            title.setWrapText(true);
            title.setMinHeight(USE_PREF_SIZE);
            title.getStyleClass().add("strong");
            Label detail = new Label(entry.detail());
            detail.getStyleClass().addAll("mute", "small");
            setGraphic(new VBox(2, group, title, detail));
            setAccessibleText(group.getText() + ": " + entry.title() + ", " + entry.detail());
        }
    }
}
