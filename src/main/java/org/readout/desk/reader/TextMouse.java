package org.readout.desk.reader;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlowHit;
import org.readout.model.Span;

/** What the mouse does in the text: puts the caret, selects, takes marks in hand, and rests on them. */
final class TextMouse {

    private final ReleaseText text;
    private final ReaderViewModel model;
    private Consumer<Optional<ReleaseText.Hover>> onHover = hover -> {};
    private boolean dragging;

    TextMouse(ReleaseText text, ReaderViewModel model) {
        this.text = text;
        this.model = model;
        text.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        text.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        text.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        text.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        text.addEventHandler(MouseEvent.MOUSE_EXITED, event -> onHover.accept(Optional.empty()));
    }

    void setOnHover(Consumer<Optional<ReleaseText.Hover>> consumer) {
        onHover = consumer;
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !over(event)) {
            return;
        }
        text.requestFocus();
        int offset = offsetAt(event);
        if (offset < 0) {
            return;
        }
        dragging = true;
        onHover.accept(Optional.empty());
        int clicks = clicks(event);
        if (event.isShiftDown()) {
            model.selectionProperty().set(
                    model.selectionProperty().get().to(offset).exactly(event.isAltDown()));
        } else if (clicks == 2) {
            model.selectionProperty().set(
                    new Selection(model.caret().wordLeft(offset + 1), model.caret().wordRight(offset)));
        } else if (clicks == 3) {
            Span span = model.rows().get(model.caret().row(offset)).span();
            model.selectionProperty().set(new Selection(span.start(), span.end()));
        } else {
            model.selectionProperty().set(Selection.at(offset));
        }
    }

    /**
     * How often it was clicked here in quick succession. Where marks lie in each other each click is one for itself and takes
     * the next of them; where there is one or none, a second is for the word and a third for the paragraph.
     */
    private int clicks(MouseEvent event) {
        int character = characterAt(event);
        return character >= 0 && model.marks().marksAt(character).size() > 1 ? 1 : event.getClickCount();
    }

    private void dragged(MouseEvent event) {
        if (dragging) {
            int offset = offsetAt(event);
            if (offset >= 0) {
                model.selectionProperty().set(
                        model.selectionProperty().get().to(offset).exactly(event.isAltDown()));
            }
            double edge = event.getY() < 0 ? event.getY() : Math.max(0, event.getY() - text.getHeight());
            text.scroll(edge / 2);
        }
    }

    private void released(MouseEvent event) {
        if (!dragging) {
            return;
        }
        dragging = false;
        if (model.hasSelection()) {
            model.tagging().roundSelection();
            text.caretMoved();
        } else {
            int character = characterAt(event);
            model.marks().click(character < 0 ? model.selectionProperty().get().caret() : character);
            text.caretMoved();
        }
    }

    private void moved(MouseEvent event) {
        int character = over(event) ? characterAt(event) : -1;
        List<UUID> marks = character < 0 ? List.of() : model.marks().marksAt(character);
        if (marks.isEmpty()) {
            onHover.accept(Optional.empty());
        } else {
            UUID mark = marks.getFirst();
            model.spanOf(mark).flatMap(text::boundsInScene)
                    .ifPresent(bounds -> onHover.accept(Optional.of(new ReleaseText.Hover(mark, marks.size(), bounds))));
        }
    }

    private boolean over(MouseEvent event) {
        return text.isOverRows(event.getX(), event.getY());
    }

    private int offsetAt(MouseEvent event) {
        VirtualFlowHit<Cell<Object, Node>> hit = hit(event);
        if (hit.isBeforeCells()) {
            return model.rows().isEmpty() ? -1 : model.rows().getFirst().span().start();
        }
        if (hit.isAfterCells()) {
            return model.rows().isEmpty() ? -1 : model.rows().getLast().span().end();
        }
        return hit.getCell().getNode() instanceof ParagraphCell cell
                ? cell.offsetAt(hit.getCellOffset().getX(), hit.getCellOffset().getY())
                : -1;
    }

    private int characterAt(MouseEvent event) {
        VirtualFlowHit<Cell<Object, Node>> hit = hit(event);
        return hit.isCellHit() && hit.getCell().getNode() instanceof ParagraphCell cell
                ? cell.characterAt(hit.getCellOffset().getX(), hit.getCellOffset().getY())
                : -1;
    }

    private VirtualFlowHit<Cell<Object, Node>> hit(MouseEvent event) {
        return text.hit(event.getX(), event.getY());
    }
}
