package org.readout.desk.lexicon;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Rows;
import org.readout.desk.toolkit.Workspace;
import org.readout.jobs.Learning;
import org.readout.model.Learned;
import org.readout.model.TakeBack;

/** What the library has learned, narrowed by words and kind; taken back and followed again. */
public final class LexiconViewModel {

    private final Workspace workspace;
    private final ZoneId zone;
    private final ObservableList<LexiconRow> rows = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<LessonKind> kind = new SimpleObjectProperty<>(LessonKind.ALL);
    private final ObjectProperty<@Nullable LexiconRow> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<String>> troubles = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final Subscription told;
    private List<LexiconRow> all = List.of();

    /** @param zone in which days are told */
    public LexiconViewModel(Workspace workspace, ZoneId zone) {
        this.workspace = workspace;
        this.zone = zone;
        filter.subscribe(this::narrow);
        kind.subscribe(this::narrow);
        told = workspace.learningProperty().subscribe(learning -> {
            if (learning != null) {
                show(learning);
            }
        });
        answer(workspace.session().learning(), this::show);
    }

    /** The lessons that the filter lets through, the newest first. */
    ObservableList<LexiconRow> rows() {
        return rows;
    }

    StringProperty filterProperty() {
        return filter;
    }

    ObjectProperty<LessonKind> kindProperty() {
        return kind;
    }

    /** The line in hand, or null. */
    ObjectProperty<@Nullable LexiconRow> chosenProperty() {
        return chosen;
    }

    /** What of the word lists could not be read, a line each. */
    ReadOnlyObjectProperty<List<String>> troublesProperty() {
        return troubles.getReadOnlyProperty();
    }

    /** "12 of 40 learned". */
    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Whether the library has answered. */
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** Whether nothing is learned at all, whatever the filter. */
    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Takes a lesson back, or follows it again where it was taken back. */
    void turn(LexiconRow row) {
        Learned learned = row.lesson();
        String label = Messages.text(row.isTakenBack() ? "lexicon.do.restore" : "lexicon.do.back", row.words());
        workspace.teach(label, List.of(new TakeBack(learned.lesson().key(), !row.isTakenBack())));
    }

    /** Opens the release it was learned in, with the mark in hand; false for what a list says. */
    boolean open(LexiconRow row) {
        UUID release = row.lesson().source().release();
        UUID mark = row.lesson().source().mark();
        if (release == null || mark == null) {
            return false;
        }
        workspace.open(release, mark);
        return true;
    }

    /** Reads the word lists again. */
    void reload() {
        answer(workspace.session().reloadLists(), learning -> {
            show(learning);
            workspace.say(Messages.text("lexicon.reloaded", learning.troubles().size()));
        });
    }

    /** Makes the folder of word lists where need be, and hands it over. */
    void folder(Consumer<Path> shown) {
        answer(workspace.session().layLists(), shown);
    }

    private <T> void answer(CompletableFuture<T> asked, Consumer<T> then) {
        asked.whenCompleteAsync((found, failure) -> {
            workspace.report(failure);
            if (failure == null) {
                then.accept(found);
            }
        }, workspace.ui());
    }

    private void show(Learning learning) {
        all = learning.lexicon().learned().stream().map(each -> LexiconRow.of(each, zone)).toList();
        troubles.set(learning.troubles());
        loaded.set(true);
        narrow();
    }

    private void narrow() {
        String[] wanted = filter.get().toLowerCase(Locale.ROOT).strip().split("\\s+", -1);
        LexiconRow held = chosen.get();
        List<LexiconRow> found = all.stream()
                .filter(row -> kind.get() == LessonKind.ALL || kind.get() == LessonKind.of(row.lesson().lesson()))
                .filter(row -> row.holds(wanted))
                .toList();
        Rows.bring(rows, found);
        chosen.set(held == null ? null : found.stream()
                .filter(row -> row.lesson().lesson().equals(held.lesson().lesson()))
                .findFirst()
                .orElse(null));
        count.set(Messages.text("lexicon.count", found.size(), all.size(), found.size() == all.size() ? 1 : 0));
    }

    /** Lets go of the library; to be called when the page is closed. */
    void close() {
        told.unsubscribe();
    }
}
