package org.readout.desk.reader;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.readout.desk.toolkit.Marking;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Workspace;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Span;

/** What the keys do to the words selected and to the mark in hand. */
final class Tagging {

    private final ReaderViewModel model;
    private final Workspace workspace;
    private final Marking marking;

    Tagging(ReaderViewModel model, Workspace workspace, Marking marking) {
        this.model = model;
        this.workspace = workspace;
        this.marking = marking;
    }

    /** Tags the selected words; with none selected, gives the chosen name another type. */
    void tag(NameType type) {
        Optional<Span> words = selected();
        Optional<Mark> chosen = workspace.chosenMark();
        if (words.isPresent()) {
            marking.name(words.get(), type);
            letGo();
        } else if (chosen.orElse(null) instanceof Mention mention) {
            marking.edit(mention, mention.withType(type));
        } else {
            askForWords();
        }
    }

    /** Tags the selected words, or those of the chosen mark, wherever they stand in the release. */
    void tagAll(NameType type) {
        noteSpan().ifPresentOrElse(words -> {
            marking.nameAll(words, type);
            letGo();
        }, this::askForWords);
    }

    /** Rounds what is selected to what tagging would take, so that the officer sees it. */
    void roundSelection() {
        model.selectionProperty().set(model.selectionProperty().get().rounded(model.text()));
    }

    /** The types of names, those tagged last first. */
    ReadOnlyObjectProperty<List<NameType>> recentTypesProperty() {
        return workspace.recents().typesProperty();
    }

    /** Tags the selected words as a commitment. */
    void tagCommitment() {
        selected().ifPresentOrElse(words -> {
            marking.commitment(words);
            letGo();
        }, this::askForWords);
    }

    void askForWords() {
        workspace.say(Messages.text("reader.select.first"));
    }

    /** The words a note would stand at: those selected, else those of the chosen mark. */
    Optional<Span> noteSpan() {
        return selected().or(() -> workspace.chosenMark().map(Mark::span));
    }

    void note(Span span, String words) {
        if (!words.isBlank()) {
            marking.note(span, words.strip());
            letGo();
        }
    }

    /** Deletes the chosen mark. */
    void delete() {
        workspace.chosenMark().ifPresent(marking::delete);
    }

    /** Moves an edge of the chosen mark by a word, or by a letter if {@code exact}; false if no mark is in hand. */
    boolean moveEdge(boolean right, boolean onward, boolean exact) {
        Mark mark = workspace.chosenMark().orElse(null);
        if (mark == null || model.hasSelection()) {
            return false;
        }
        Span span = mark.span();
        int start = right ? span.start() : exact ? letter(span.start(), onward)
                : onward ? nextWordStart(span.start()) : model.caret().wordLeft(span.start());
        int end = !right ? span.end() : exact ? letter(span.end(), onward)
                : onward ? model.caret().wordRight(span.end()) : previousWordEnd(span.end());
        int row = model.caret().row(span.start());
        if (start < end && start >= model.rows().get(row).span().start() && model.caret().row(end - 1) == model.caret().row(span.end() - 1)) {
            marking.move(mark, new Span(start, end));
        }
        return true;
    }

    private int letter(int offset, boolean onward) {
        return onward ? model.caret().right(offset) : model.caret().left(offset);
    }

    private int nextWordStart(int offset) {
        int end = model.caret().wordRight(offset);
        return model.caret().wordLeft(model.caret().wordRight(end));
    }

    private int previousWordEnd(int offset) {
        int start = model.caret().wordLeft(offset);
        return model.caret().wordRight(model.caret().wordLeft(start));
    }

    private Optional<Span> selected() {
        return model.selectionProperty().get().taken(model.text());
    }

    private void letGo() {
        model.selectionProperty().set(Selection.at(model.selectionProperty().get().end()));
    }
}
