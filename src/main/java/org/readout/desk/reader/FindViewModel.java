package org.readout.desk.reader;

import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.model.Span;

/** The words looked for in the open release, where they stand, and which of these places is the current one. */
final class FindViewModel {

    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Hits> hits = new ReadOnlyObjectWrapper<>(Hits.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Span> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private String text = "";
    /** The text as it is compared; null until something is looked for in it. */
    private @Nullable String folded;

    FindViewModel() {
        words.subscribe(this::look);
        shown.subscribe(this::look);
    }

    StringProperty wordsProperty() {
        return words;
    }

    /** Whether the find bar is open. Closed, its hits are not shown; its words are kept for F3. */
    BooleanProperty shownProperty() {
        return shown;
    }

    ReadOnlyObjectProperty<Hits> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /** The place gone to last; null before the first, and when other words are looked for. */
    ReadOnlyObjectProperty<@Nullable Span> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** "3 of 17", "17 found", or that there is none; empty where nothing is looked for. */
    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Looks in another text from now on. */
    void in(String other) {
        text = other;
        folded = null;
        look();
    }

    private void look() {
        current.set(null);
        hits.set(shown.get() ? all() : Hits.NONE);
        count();
    }

    private Hits all() {
        String words = this.words.get();
        if (words.isEmpty()) {
            return Hits.NONE;
        }
        if (folded == null) {
            folded = Hits.fold(text);
        }
        return Hits.of(folded, words);
    }

    /** Goes to the first hit that starts at or after {@code offset}, or round to the first of all. */
    Optional<Span> from(int offset) {
        return go(hits.get().firstFrom(offset));
    }

    /** Goes to the hit after {@code selection} or before it, round the end of the text. */
    Optional<Span> next(Selection selection, boolean forward) {
        shown.set(shown.get() || !words.get().isEmpty());
        return go(forward ? hits.get().firstFrom(selection.end()) : hits.get().firstFrom(selection.start()) - 1);
    }

    private Optional<Span> go(int index) {
        if (hits.get().size() == 0) {
            return Optional.empty();
        }
        Span hit = hits.get().get(Math.floorMod(index, hits.get().size()));
        current.set(hit);
        count();
        return Optional.of(hit);
    }

    private void count() {
        Span at = current.get();
        int found = hits.get().size();
        if (!shown.get() || words.get().isEmpty()) {
            count.set("");
        } else if (found == 0) {
            count.set(Messages.text("find.none"));
        } else if (at == null) {
            count.set(Messages.text("find.count", found));
        } else {
            count.set(Messages.text("find.at", hits.get().firstFrom(at.start()) + 1, found));
        }
    }
}
