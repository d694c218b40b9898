package org.readout.desk.briefing;

import java.io.ByteArrayInputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages of the brief one under the other, as they will be printed; each is drawn when it comes into sight. */
final class PagesView extends ListView<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(PagesView.class);

    private static final double WIDTH = 700;
    private static final double HEIGHT = WIDTH * 297 / 210;
    /** So many pixels a point of the screen, that small type is sharp. */
    private static final int SHARP = 2;

    private final Executor ui;
    private final ObjectProperty<@Nullable Preview> shown = new SimpleObjectProperty<>();

    PagesView(Executor ui) {
        this.ui = ui;
        setId("briefing-preview");
        getStyleClass().add("briefing-preview");
        setAccessibleText(Messages.text("briefing.preview"));
        setAccessibleHelp(Messages.text("help.briefing.preview"));
        setCellFactory(view -> new Page());
    }

    /** Shows a brief and stays at the place it had come to. */
    void show(@Nullable Preview preview) {
        int pages = preview == null ? 0 : preview.pages().count();
        shown.set(preview);
        if (getItems().size() > pages) {
            getItems().remove(pages, getItems().size());
        } else {
            getItems().addAll(IntStream.range(getItems().size(), pages).boxed().toList());
        }
    }

    /** One page on white paper, in whatever colours the desk is: it is going to be printed. */
    private final class Page extends ListCell<Integer> {

        private final ImageView view = new ImageView();
        private final StackPane paper = new StackPane(view);
        private final VBox centred = new VBox(paper);
        private int asked;

        Page() {
            view.setFitWidth(WIDTH);
            view.setPreserveRatio(true);
            view.setSmooth(true);
            paper.getStyleClass().add("briefing-paper");
            paper.setMinSize(WIDTH, HEIGHT);
            paper.setMaxSize(WIDTH, HEIGHT);
            centred.setAlignment(Pos.CENTER);
            // The page stays until the next one is drawn: it does not flicker while the officer types.
            shown.subscribe(this::draw);
        }

        @Override
        protected void updateItem(@Nullable Integer page, boolean empty) {
            super.updateItem(page, empty);
            if (empty || page == null) {
                asked++;
                setGraphic(null);
                return;
            }
            if (getGraphic() == null) {
                view.setImage(null);
                setGraphic(centred);
            }
            draw();
        }

        private void draw() {
            Integer page = getItem();
            Preview of = shown.get();
            int mine = ++asked;
            if (page == null || of == null || page >= of.pages().count()) {
                return;
            }
            record Drawn(Image image, String words) {}
            CompletableFuture.supplyAsync(() -> new Drawn(
                            new Image(new ByteArrayInputStream(of.pages().png(page, (int) WIDTH * SHARP))), of.pages().words(page)),
                    task -> Thread.ofVirtual().name("brief-page").start(task))
                    .whenCompleteAsync((drawn, failure) -> {
                        if (mine != asked) {
                            return;
                        }
                        if (failure != null) {
                            // The pages were closed as the next ones came, which will be drawn.
                            LOG.debug("A page was not drawn", failure);
                            return;
                        }
                        view.setImage(drawn.image());
                        if (!view.getStyleClass().contains("briefing-drawn")) {
                            view.getStyleClass().add("briefing-drawn");
                        }
                        setAccessibleText(drawn.words());
                    }, ui);
        }
    }
}
