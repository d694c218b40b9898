package org.readout.desk.timeline;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Overlay;
import org.readout.timeline.Item;
import org.readout.timeline.Labels;
import org.readout.timeline.Source;
import org.readout.timeline.Words;

/** Says in words what stands under the pointer or is in hand, with its sentence. It floats over the desk: the pane is too low for it. */
final class Hint extends VBox {

    private static final double WIDEST = 420;
    private static final int LISTED = 4;

    private final Overlay overlay;
    private final Words words;
    private final Labels labels;
    private final Label text = new Label();
    private final Label sentence = new Label();
    private Function<Source, CompletableFuture<String>> sentences = source -> new CompletableFuture<>();
    private Function<Source, CompletableFuture<String>> kinds = source -> new CompletableFuture<>();
    private @Nullable Bounds at;
    private List<Item> shown = List.of();

    Hint(Overlay overlay, Words words) {
        super(4);
        this.overlay = overlay;
        this.words = words;
        labels = new Labels(words);
        getStyleClass().add("timeline-hint");
        sentence.getStyleClass().add("timeline-sentence");
        setMouseTransparent(true);
        for (Label label : List.of(text, sentence)) {
            label.setWrapText(true);
            label.setMaxWidth(WIDEST);
            getChildren().add(label);
        }
        setVisible(false);
    }

    /** @param sentences finds the sentence a source stands in; done on the interface's thread */
    void setSentences(Function<Source, CompletableFuture<String>> sentences) {
        this.sentences = sentences;
    }

    /** @param kinds says which of its kind a promise is, or nothing; done on the interface's thread */
    void setKinds(Function<Source, CompletableFuture<String>> kinds) {
        this.kinds = kinds;
    }

    void hide() {
        setVisible(false);
        overlay.unfloat(this);
        shown = List.of();
    }

    /**
     * Shows what {@code items} are, beside {@code at}.
     *
     * @param at in the scene's pixels
     * @param source the one whose sentence is shown where there is one item
     */
    void show(List<Item> items, Source source, Bounds at) {
        this.at = at;
        if (isVisible() && items.equals(shown)) {
            place();
            return;
        }
        shown = items;
        text.setText(text(items));
        say("");
        setVisible(true);
        place();
        if (items.size() == 1 && !source.isRelease()) {
            sentences.apply(source).thenAccept(found -> {
                if (shown == items) {
                    say("“" + found + "”");
                    place();
                }
            });
            kinds.apply(source).thenAccept(kind -> {
                if (shown == items && !kind.isEmpty()) {
                    text.setText(text(items) + "\n" + kind);
                    place();
                }
            });
        }
    }

    private void say(String words) {
        sentence.setText(words);
        sentence.setVisible(!words.isEmpty());
        sentence.setManaged(!words.isEmpty());
    }

    private void place() {
        if (at != null) {
            overlay.floatAt(this, at);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.min(super.computePrefWidth(height), WIDEST + 20);
    }

    private String text(List<Item> items) {
        if (items.size() == 1) {
            return labels.spoken(items.getFirst().entry());
        }
        StringBuilder lines = new StringBuilder();
        for (Item item : items.subList(0, Math.min(LISTED, items.size()))) {
            lines.append("\n• ").append(labels.line(item));
        }
        return words.get("folded", items.size(), items.size() > LISTED ? lines + "\n…" : lines.toString());
    }

    /** What is said now; empty while nothing is. */
    String said() {
        return isVisible() ? text.getText() + "\n" + sentence.getText() : "";
    }
}
