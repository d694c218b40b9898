package org.readout.desk.reader;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.UnaryOperator;

import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.Keys;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Overlay;
import org.readout.desk.toolkit.ReadingSize;
import org.readout.model.NameType;
import org.readout.model.Span;

/** The pane in the middle: the open release, and the bar and pop-overs above it. */
public final class ReaderView extends StackPane {

    private final ReaderViewModel model;
    private final Overlay overlay;
    private final KinLine kin;
    private final ReaderHead head;
    private final ReleaseText text;
    private final SelectionBar bar;
    private final FindBar find;
    private final OverviewRuler ruler;
    private final Popovers popovers;
    private final Whereabouts whereabouts;

    /** @param compare shows versions and kin of the release beside each other */
    public void setOnCompare(Runnable compare) {
        kin.setOnCompare(compare);
    }

    /** Opens the fields in which the release's publication is told, at the top of the text. */
    public void editFacts() {
        head.editFacts();
    }

    public ReaderView(ReaderViewModel model, Keys keys, Overlay overlay) {
        this.model = model;
        this.overlay = overlay;
        kin = new KinLine(model::open);
        head = new ReaderHead(model.reviewing(), model.publication(), kin);
        model.relations().relatedProperty().subscribe(kin::show);
        bar = new SelectionBar(model, keys);
        text = new ReleaseText(model, head);
        getStyleClass().add("reader");
        Label empty = new Label(Messages.text("reader.empty"));
        empty.getStyleClass().add("mute");
        find = new FindBar(model.find(), keys, this::tagHit);
        ruler = new OverviewRuler(model, offset -> jump(new Span(offset, offset + 1)));
        new OverviewHint(model, ruler, overlay);
        BorderPane body = new BorderPane(text, null, ruler, null, null);
        model.find().shownProperty().subscribe(shown -> {
            if (shown) {
                body.setTop(find);
            }
        });
        body.visibleProperty().bind(model.releaseProperty().isNotNull());
        getChildren().addAll(body, empty);
        model.releaseProperty().subscribe(release -> {
            empty.setVisible(release == null);
            head.show(release);
        });
        whereabouts = new Whereabouts(model, text);
        model.chosenProperty().subscribe(chosen -> Platform.runLater(() -> model.spanOf(chosen).ifPresent(this::goTo)));
        popovers = new Popovers(model, text, keys, overlay);
        text.setOnSelected(() -> {
            showBar();
            popovers.caretMoved();
        });
        model.selectionProperty().subscribe(selection -> {
            if (selection.isEmpty()) {
                overlay.unfloat(bar);
            }
        });
        text.setOnScroll(this::showInSight);
        model.find().wordsProperty().subscribe(words -> {
            if (find.hasCursor()) {
                model.findHere().ifPresent(whereabouts::jump);
            }
        });
        // After the release itself has been laid out, which it is in a turn of its own.
        model.searched().placesProperty().subscribe(places -> Platform.runLater(() -> {
            Span first = model.searched().firstOnArrival();
            if (first != null) {
                whereabouts.jump(first);
            }
        }));
        model.find().shownProperty().subscribe((before, shown) -> {
            if (!shown) {
                text.requestFocus();
            }
        });
        bind(keys);
    }

    /** Shows a mark that was taken in hand. */
    private void goTo(Span span) {
        whereabouts.jump(span);
        model.marks().caretTo(span);
    }

    private void jump(Span span) {
        whereabouts.jump(span);
    }

    private void resize(UnaryOperator<ReadingSize> step) {
        model.sizeProperty().set(step.apply(model.sizeProperty().get()));
        model.say(Messages.text("reader.size", model.sizeProperty().get().letters() / ReadingSize.STANDARD.letters(),
                model.sizeProperty().get().measure()));
    }

    private void showInSight() {
        double length = Math.max(1, model.text().length());
        ruler.inSight(text.offsetInSight(false) / length, text.offsetInSight(true) / length);
    }

    private void findNext(boolean forward) {
        if (model.find().wordsProperty().get().isEmpty()) {
            openFind();
        } else {
            model.findNext(forward).ifPresent(whereabouts::jump);
            if (!find.hasCursor()) {
                text.caretMoved();
            }
        }
    }

    private void openFind() {
        if (model.releaseProperty().get() != null) {
            model.findSelected();
            find.enter();
        }
    }

    /** Leaves the current hit selected in the text, where the keys tag it. */
    private void tagHit() {
        text.requestFocus();
        showBar();
    }

    private void bind(Keys keys) {
        for (NameType type : NameType.values()) {
            keys.on(Action.valueOf("TAG_" + type.name()), () -> model.tagging().tag(type));
            keys.on(Action.valueOf("TAG_ALL_" + type.name()), () -> model.tagging().tagAll(type));
        }
        keys.on(Action.TAG_COMMITMENT, model.tagging()::tagCommitment);
        keys.on(Action.TAG_NOTE, this::writeNote);
        keys.on(Action.FIND_IN_TEXT, this::openFind);
        keys.on(Action.FIND_NEXT, () -> findNext(true));
        keys.on(Action.FIND_PREVIOUS, () -> findNext(false));
        keys.on(Action.DELETE, model.tagging()::delete);
        keys.on(Action.NEXT_AT_CARET, () -> {
            model.marks().nextAtCaret();
            popovers.atCaret();
        });
        keys.on(Action.NEXT_MENTION, () -> model.marks().stepMention(true));
        keys.on(Action.PREVIOUS_MENTION, () -> model.marks().stepMention(false));
        keys.on(Action.BACK, whereabouts::back);
        keys.on(Action.FORWARD, whereabouts::forward);
        keys.on(Action.FURNITURE, model::toggleFurniture);
        keys.on(Action.ZOOM_IN, () -> resize(ReadingSize::larger));
        keys.on(Action.ZOOM_OUT, () -> resize(ReadingSize::smaller));
        keys.on(Action.ZOOM_RESET, () -> resize(ReadingSize::unzoomed));
        keys.on(Action.LINES_LONGER, () -> resize(ReadingSize::wider));
        keys.on(Action.LINES_SHORTER, () -> resize(ReadingSize::narrower));
        text.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown() && event.getDeltaY() != 0) {
                keys.perform(event.getDeltaY() > 0 ? Action.ZOOM_IN : Action.ZOOM_OUT);
                event.consume();
            }
        });
    }

    /** The places, UTF-16 offsets, at which each release was last left; to be kept for the next start. */
    public Map<UUID, Integer> places() {
        return whereabouts.places();
    }

    /** Comes back to where releases were left. */
    public void restorePlaces(Map<UUID, Integer> from) {
        whereabouts.restore(from);
    }

    /** How large the text is. */
    public ObjectProperty<ReadingSize> sizeProperty() {
        return model.sizeProperty();
    }

    /** Closes what floats over the text, then as {@link ReaderViewModel#escape}; false if there was nothing to let go. */
    public boolean escape() {
        return popovers.close() || model.escape();
    }

    /** Where a mark's words stand in the scene, if they are in sight. */
    public Optional<Bounds> boundsOf(UUID mark) {
        return text.boundsInSight(mark);
    }

    /** Where a mark's words begin in the scene, also where they are above or below the pane; empty where they are far off. */
    public OptionalDouble topOf(UUID mark) {
        return text.boundsOf(mark).map(bounds -> OptionalDouble.of(bounds.getMinY())).orElse(OptionalDouble.empty());
    }

    /** The offset, in UTF-16 code units, at the top of the text in sight, or at its bottom. */
    public int offsetInSight(boolean bottom) {
        return text.offsetInSight(bottom);
    }

    /** Where the text stands in the scene. */
    public Bounds textBounds() {
        return text.localToScene(text.getLayoutBounds());
    }

    /** How much of the text is above what is in sight, in pixels, as far as its rows have been measured. */
    public double pixelsAbove() {
        return text.pixelsAbove();
    }

    /** How much of it is below. */
    public double pixelsBelow() {
        return text.pixelsBelow();
    }

    /** Scrolls down by so many pixels, up where they are negative; what is left to do at the text's end is returned. */
    public double scroll(double pixels) {
        double able = Math.clamp(pixels, -text.pixelsAbove(), text.pixelsBelow());
        text.scroll(able);
        return pixels - able;
    }

    /** @param runnable is told whenever words stand elsewhere on the screen than before */
    public void setOnMoved(Runnable runnable) {
        text.setOnMoved(runnable);
    }

    /** Gives the text the keyboard. */
    public void focusText() {
        text.requestFocus();
    }

    private void showBar() {
        Optional.of(model).filter(ReaderViewModel::hasSelection).flatMap(any -> text.selectionBounds())
                .ifPresentOrElse(bounds -> overlay.floatAt(bar, bounds), () -> overlay.unfloat(bar));
    }

    private void writeNote() {
        Optional<Span> span = model.tagging().noteSpan();
        if (span.isEmpty()) {
            model.tagging().askForWords();
            return;
        }
        NoteEditor editor = new NoteEditor(span.get().in(model.text()), words -> {
            overlay.closeSheet();
            model.tagging().note(span.get(), words);
            text.requestFocus();
        }, () -> {
            overlay.closeSheet();
            text.requestFocus();
        });
        overlay.unfloat(bar);
        overlay.showSheet(editor, () -> {
            if (!editor.words().isBlank()) {
                model.tagging().note(span.get(), editor.words());
            }
        });
    }
}
