package org.readout.desk.shelf;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;

import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Workspace;
import org.readout.jobs.Searches;
import org.readout.model.SavedSearch;

/** The searches kept on the shelf, by name. */
final class SavedSearches {

    private final Workspace workspace;
    private final StringProperty words;
    private final ReadOnlyObjectWrapper<List<SavedSearch>> all = new ReadOnlyObjectWrapper<>(List.of());

    /** @param words what is searched for now */
    SavedSearches(Workspace workspace, StringProperty words) {
        this.workspace = workspace;
        this.words = words;
        read();
    }

    /** In the order of their names. */
    ReadOnlyObjectProperty<List<SavedSearch>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** Searches for it; once more, and every release is shown again. */
    void run(SavedSearch search) {
        words.set(isRunning(search) ? "" : search.query());
    }

    boolean isRunning(SavedSearch search) {
        return search.query().equals(words.get().strip());
    }

    /** Keeps what is searched for now; in the place of a search that has the name. */
    void keep(String name) {
        after(searches().save(new SavedSearch(name, words.get())));
    }

    void rename(SavedSearch search, String name) {
        after(searches().rename(search.name(), name));
    }

    void remove(SavedSearch search) {
        after(searches().remove(search.name()).thenRunAsync(
                () -> workspace.say(Messages.text("shelf.saved.removed", search.name(), search.query())), workspace.ui()));
    }

    private Searches searches() {
        return workspace.session().searches();
    }

    private void read() {
        after(CompletableFuture.completedFuture(null));
    }

    private void after(CompletableFuture<Void> done) {
        done.thenCompose(nothing -> searches().saved()).whenCompleteAsync((now, failure) -> {
            if (failure == null) {
                all.set(now);
            } else {
                workspace.report(failure);
            }
        }, workspace.ui());
    }
}
