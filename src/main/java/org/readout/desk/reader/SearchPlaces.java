package org.readout.desk.reader;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Workspace;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Span;

/**
 * Where in the open release stands what was searched for in the library: asked for in the background, an answer to an
 * earlier question dropped.
 */
final class SearchPlaces {

    private static final long PAUSE_MILLIS = 150;

    private final Workspace workspace;
    private final Executor later;
    private final ReadOnlyObjectWrapper<List<Span>> places = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable UUID release;
    private boolean arrived;
    private int asked;

    SearchPlaces(Workspace workspace) {
        this(workspace, CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
    }

    /** @param later runs what it is given when the typing has had time to go on */
    SearchPlaces(Workspace workspace, Executor later) {
        this.workspace = workspace;
        this.later = later;
        workspace.soughtProperty().subscribe(sought -> {
            arrived |= sought.goThere();
            ask();
        });
        workspace.openProperty().subscribe(this::open);
    }

    /** In the order of the text. */
    ReadOnlyObjectProperty<List<Span>> placesProperty() {
        return places.getReadOnlyProperty();
    }

    /** Those that touch {@code span}. */
    List<Span> touching(Span span) {
        return places.get().stream().filter(span::overlaps).toList();
    }

    /** The first place, once after a release was opened for what was sought; null else. */
    @Nullable Span firstOnArrival() {
        boolean first = arrived && !places.get().isEmpty() && workspace.chosenProperty().get() == null;
        arrived = arrived && places.get().isEmpty();
        return first ? places.get().getFirst() : null;
    }

    /** Shows the places no longer; false if there were none. */
    boolean clear() {
        boolean any = !places.get().isEmpty();
        places.set(List.of());
        return any;
    }

    private void open(@Nullable AnnotatedRelease opened) {
        UUID id = opened == null ? null : opened.release().id();
        if (id == null || !id.equals(release)) {
            release = id;
            arrived = !workspace.soughtProperty().get().typed().isBlank();
            places.set(List.of());
            ask();
        }
    }

    private void ask() {
        int question = ++asked;
        UUID of = release;
        String sought = workspace.soughtProperty().get().typed();
        if (of == null || sought.isBlank()) {
            places.set(List.of());
            return;
        }
        later.execute(() -> workspace.ui().execute(() -> {
            if (question == asked) {
                look(sought, of, question);
            }
        }));
    }

    private void look(String sought, UUID of, int question) {
        workspace.session().searches().places(sought, of).whenCompleteAsync((found, failure) -> {
            if (question != asked) {
                return;
            }
            if (failure == null) {
                places.set(found);
            } else {
                workspace.report(failure);
            }
        }, workspace.ui());
    }
}
