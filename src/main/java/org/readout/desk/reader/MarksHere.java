package org.readout.desk.reader;

import java.util.List;
import java.util.UUID;

import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Workspace;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Mention;
import org.readout.model.Span;

/** The marks at a place of the text: which they are, and how one after the other is taken in hand. */
final class MarksHere {

    private final ReaderViewModel model;
    private final Workspace workspace;

    MarksHere(ReaderViewModel model, Workspace workspace) {
        this.model = model;
        this.workspace = workspace;
    }

    /** Where else the one meant by {@code mention} is named, in this release and in the others. */
    Mentions mentionsOf(Mention mention) {
        AnnotatedRelease release = workspace.openProperty().get();
        return release == null
                ? new Mentions(List.of(), List.of())
                : Mentions.of(mention, release, workspace.releasesProperty().get().values());
    }

    /** Takes the next or previous mention of the chosen name in hand, round through all releases that have it. */
    void stepMention(boolean forward) {
        if (!(workspace.chosenMark().orElse(null) instanceof Mention mention)) {
            workspace.say(Messages.text("reader.choose.name"));
            return;
        }
        Mentions mentions = mentionsOf(mention);
        int next = mentions.here().indexOf(mention.id()) + (forward ? 1 : -1);
        if (next >= 0 && next < mentions.here().size()) {
            model.choose(mentions.here().get(next));
        } else if (!mentions.elsewhere().isEmpty()) {
            Mentions.InRelease in = forward ? mentions.elsewhere().getFirst() : mentions.elsewhere().getLast();
            model.open(in.release(), in.first());
        } else {
            model.choose(forward ? mentions.here().getFirst() : mentions.here().getLast());
        }
    }

    /** The marks at the caret, or those that end there, innermost first. */
    List<UUID> marksAtCaret(int offset) {
        List<UUID> here = marksAt(offset);
        return here.isEmpty() && offset > 0 ? marksAt(offset - 1) : here;
    }

    /** Puts the caret inside {@code span}, if it is not there. */
    void caretInto(Span span) {
        if (!span.contains(model.selectionProperty().get().caret())) {
            model.selectionProperty().set(Selection.at(span.start()));
        }
    }

    /** Puts the caret at {@code offset} and takes the mark there in hand; asked again, the next one outwards. */
    void click(int offset) {
        model.selectionProperty().set(Selection.at(offset));
        List<UUID> here = marksAt(offset);
        if (here.isEmpty()) {
            workspace.chosenProperty().set(null);
        } else {
            takeNext(here);
        }
    }

    private void takeNext(List<UUID> here) {
        int held = here.indexOf(workspace.chosenProperty().get());
        workspace.chosenProperty().set(here.get((held + 1) % here.size()));
    }

    /** The marks that cover {@code offset}, innermost first. */
    List<UUID> marksAt(int offset) {
        return model.decorationsProperty().get().touching(new Span(offset, offset + 1)).reversed().stream()
                .filter(decoration -> decoration.form() != Decoration.Form.NONE)
                .map(Decoration::mark)
                .toList();
    }

    /** Takes the next mark at the caret in hand, from the inside outwards. */
    void nextAtCaret() {
        List<UUID> here = marksAtCaret(model.selectionProperty().get().caret());
        if (here.isEmpty()) {
            workspace.say(Messages.text("reader.no.mark.here"));
        } else {
            takeNext(here);
        }
    }

    /** Puts the caret at a mark that was taken in hand elsewhere, where it is not there already. */
    void caretTo(Span span) {
        int at = model.selectionProperty().get().caret();
        if (!model.hasSelection() && !span.contains(at) && at != span.end()) {
            model.selectionProperty().set(Selection.at(span.start()));
        }
    }
}
