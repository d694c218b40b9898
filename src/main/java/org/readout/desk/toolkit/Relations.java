package org.readout.desk.toolkit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.readout.jobs.versions.Versions;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Kin;

/** What the open release is to others, read anew when another is opened and when something was written. */
public final class Relations implements AutoCloseable {

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Related> related = new ReadOnlyObjectWrapper<>(Related.NONE);
    private final Subscription subscriptions;
    private @Nullable UUID version;
    /** Of several answers on their way the one asked for last is shown. */
    private int asked;

    public Relations(Workspace workspace) {
        this.workspace = workspace;
        subscriptions = Subscription.combine(
                workspace.openProperty().subscribe(open -> {
                    UUID now = open == null ? null : open.release().version().id();
                    if (!Objects.equals(now, version)) {
                        version = now;
                        read();
                    }
                }),
                workspace.shelfProperty().subscribe(shelf -> read()),
                workspace.saveStateProperty().subscribe(state -> {
                    if (state == SaveState.SAVED) {
                        read();
                    }
                }));
    }

    public ReadOnlyObjectProperty<Related> relatedProperty() {
        return related.getReadOnlyProperty();
    }

    private void read() {
        int number = ++asked;
        AnnotatedRelease open = workspace.openProperty().get();
        if (open == null) {
            related.set(Related.NONE);
            return;
        }
        UUID id = open.release().id();
        if (!id.equals(related.get().release())) {
            related.set(new Related(id, List.of(), Map.of(), List.of()));
        }
        Versions family = workspace.session().versions();
        family.family(id)
                .thenCompose(kin -> family.publications(others(id, kin))
                        .thenCombine(family.of(id), (publications, versions) -> new Related(id, kin, publications, versions)))
                .whenCompleteAsync((found, failure) -> {
                    AnnotatedRelease now = workspace.openProperty().get();
                    if (failure != null) {
                        workspace.report(failure);
                    } else if (number == asked && now != null && now.release().id().equals(id)) {
                        related.set(found);
                    }
                }, workspace.ui());
    }

    private static List<UUID> others(UUID id, List<Kin> kin) {
        return kin.stream().flatMap(known -> Stream.of(known.release(), known.other()))
                .filter(other -> !other.equals(id)).distinct().toList();
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
    }
}
