package org.readout.desk.margin;

import java.util.List;
import java.util.Objects;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Workspace;
import org.readout.model.Anchor;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Edit;
import org.readout.model.Mark;
import org.readout.model.Span;

/** The marks of the open release that have no sure place in its newest version: the officer gives them one, or lets them go. */
final class AdriftList implements AutoCloseable {

    /**
     * One of them.
     *
     * @param perhaps where its words may have stood; null where that cannot be said
     */
    record Row(Mark mark, @Nullable Span perhaps) {}

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final Subscription subscription;
    private List<Mark> shown = List.of();

    AdriftList(Workspace workspace) {
        this.workspace = workspace;
        subscription = workspace.openProperty().subscribe(this::show);
    }

    ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    private void show(@Nullable AnnotatedRelease open) {
        List<Mark> adrift = open == null ? List.of() : open.adrift();
        if (adrift.equals(shown)) {
            return;
        }
        shown = adrift;
        rows.set(adrift.stream().map(mark -> new Row(mark, null)).toList());
        if (open == null || adrift.isEmpty()) {
            return;
        }
        workspace.session().versions().perhaps(open).whenCompleteAsync((places, failure) -> {
            if (failure != null) {
                workspace.report(failure);
            } else if (shown.equals(adrift)) {
                rows.set(adrift.stream().map(mark -> new Row(mark, places.get(mark.id()))).toList());
            }
        }, workspace.ui());
    }

    /** The words at a place of the open text. */
    String words(Span place) {
        return place.in(open().release().text());
    }

    /** Puts a mark where its words may have stood. */
    void put(Row row) {
        Span place = row.perhaps();
        if (place != null) {
            AnnotatedRelease open = open();
            workspace.change(Messages.text("do.adrift.put"), List.of(new Edit(open.release().id(), row.mark(),
                    row.mark().withAnchor(Anchor.of(open.release().version(), place)))));
        }
    }

    /** Puts, as one step, all marks whose very words stand where they may have stood. */
    void putAll() {
        AnnotatedRelease open = open();
        workspace.change(Messages.text("do.adrift.put.all"), rows.get().stream().filter(this::isOfItsWords)
                .map(row -> new Edit(open.release().id(), row.mark(), row.mark().withAnchor(
                        Anchor.of(open.release().version(), Objects.requireNonNull(row.perhaps())))))
                .toList());
    }

    /** Whether the words are there, and only what stood around them is other. */
    boolean isOfItsWords(Row row) {
        return row.perhaps() != null && words(row.perhaps()).equals(row.mark().anchor().quote());
    }

    /** Deletes a mark; undoing brings it back. */
    void letGo(Row row) {
        workspace.change(Messages.text("do.adrift.let.go"), List.of(Edit.remove(open().release().id(), row.mark())));
    }

    private AnnotatedRelease open() {
        return Objects.requireNonNull(workspace.openProperty().get());
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }
}
