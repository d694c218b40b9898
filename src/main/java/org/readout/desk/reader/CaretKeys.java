package org.readout.desk.reader;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.readout.model.Span;

/** What the arrow keys do in the text: move the caret, select, or move the edges of the mark in hand. */
final class CaretKeys {

    private CaretKeys() {}

    static void install(ReleaseText text, ReaderViewModel model) {
        text.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            // Alt alone leads elsewhere; with Shift it is to the letter.
            if ((!event.isAltDown() || event.isShiftDown()) && (edges(event, model) || moves(event, text, model) || copies(event, model))) {
                event.consume();
            }
        });
    }

    private static boolean edges(KeyEvent event, ReaderViewModel model) {
        boolean sideways = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
        return event.isShiftDown() && sideways
                && model.tagging().moveEdge(!event.isShortcutDown(), event.getCode() == KeyCode.RIGHT, event.isAltDown());
    }

    private static boolean moves(KeyEvent event, ReleaseText text, ReaderViewModel model) {
        int from = model.selectionProperty().get().caret();
        int to = target(event, from, text, model);
        if (to < 0) {
            return false;
        }
        model.selectionProperty().set(event.isShiftDown()
                ? model.selectionProperty().get().to(to).exactly(event.isAltDown()) : Selection.at(to));
        text.reveal(new Span(Math.max(0, to - 1), Math.max(1, to)));
        text.caretMoved();
        return true;
    }

    /** Where the key leads; -1 if it is no key of the caret's. */
    private static int target(KeyEvent event, int from, ReleaseText text, ReaderViewModel model) {
        boolean far = event.isShortcutDown();
        Caret caret = model.caret();
        int row = caret.row(from);
        if (row < 0) {
            return -1;
        }
        Span line = model.rows().get(row).span();
        return switch (event.getCode()) {
            case LEFT -> far ? caret.wordLeft(from) : caret.left(from);
            case RIGHT -> far ? caret.wordRight(from) : caret.right(from);
            case UP -> text.verticalFrom(from, false);
            case DOWN -> text.verticalFrom(from, true);
            case HOME -> far ? model.rows().getFirst().span().start() : line.start();
            case END -> far ? model.rows().getLast().span().end() : line.end();
            case PAGE_UP -> model.rows().get(Math.max(0, row - 4)).span().start();
            case PAGE_DOWN -> model.rows()
                    .get(Math.min(model.rows().size() - 1, row + 4)).span().start();
            default -> -1;
        };
    }

    private static boolean copies(KeyEvent event, ReaderViewModel model) {
        if (!event.isShortcutDown() || event.getCode() != KeyCode.C || !model.hasSelection()) {
            return false;
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(model.selectionProperty().get().exactly().orElseThrow().in(model.text()));
        Clipboard.getSystemClipboard().setContent(content);
        return true;
    }
}
