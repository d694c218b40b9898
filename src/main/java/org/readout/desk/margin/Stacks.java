package org.readout.desk.margin;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Recents;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Event;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.Note;
import org.readout.model.ReviewPolicy;

/** The rows of each tab, as the filter leaves them; and what the filters may ask for. */
final class Stacks {

    private final Recents recents;
    private final Map<MarginTab, ReadOnlyObjectWrapper<List<MarginRow>>> rows = new EnumMap<>(MarginTab.class);
    private final Map<MarginTab, ReadOnlyIntegerWrapper> counts = new EnumMap<>(MarginTab.class);
    private final ObjectProperty<MarginFilter> filter = new SimpleObjectProperty<>(MarginFilter.NONE);
    private final BooleanProperty compact = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<String>> parties = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> tags = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");
    private boolean rejectedShown;
    private Contents whole = Contents.of(List.of(), ReviewPolicy.USUAL);
    private Contents left = whole;
    private final KnownParties.Names known = new KnownParties.Names();
    private @Nullable MarginRows drawn;
    private List<String> lastParties = List.of();
    private List<String> allParties = List.of();

    Stacks(Recents recents) {
        this.recents = recents;
        for (MarginTab each : MarginTab.values()) {
            rows.put(each, new ReadOnlyObjectWrapper<>(List.of()));
            counts.put(each, new ReadOnlyIntegerWrapper());
        }
    }

    ReadOnlyObjectProperty<List<MarginRow>> rowsProperty(MarginTab of) {
        return wrapper(of).getReadOnlyProperty();
    }

    /** How many commitments, names and notes there are; positions and what was rejected are not counted. */
    ReadOnlyIntegerProperty countProperty(MarginTab of) {
        return counter(of).getReadOnlyProperty();
    }

    /** Which cards are shown. */
    ObjectProperty<MarginFilter> filterProperty() {
        return filter;
    }

    /** Whether each card but the one in hand is one line. */
    BooleanProperty compactProperty() {
        return compact;
    }

    /** The names a party filter may ask for: those used last, then the others by the alphabet. */
    ReadOnlyObjectProperty<List<String>> partiesProperty() {
        return parties.getReadOnlyProperty();
    }

    /** The tags of the release's notes. */
    ReadOnlyObjectProperty<List<String>> tagsProperty() {
        return tags.getReadOnlyProperty();
    }

    /** How many of how many cards the filter leaves; empty where none is set. */
    ReadOnlyStringProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether what was rejected is listed; to be followed by {@link #show}. */
    void showRejected(boolean listed) {
        rejectedShown = listed;
    }

    void setHistory(List<MarginRow> lines) {
        wrapper(MarginTab.HISTORY).set(lines);
    }

    /**
     * Draws up anew the rows that are others than before.
     *
     * @param held the mark in hand, or null
     * @param form what is being written, or null
     */
    void show(@Nullable AnnotatedRelease open, @Nullable Mark held, @Nullable Form form, ReviewPolicy policy) {
        if (open == null) {
            drawn = null;
            wrapper(MarginTab.COMMITMENTS).set(List.of());
            wrapper(MarginTab.NAMES).set(List.of());
            wrapper(MarginTab.NOTES).set(List.of());
            counts.values().forEach(count -> count.set(0));
            return;
        }
        MarginFilter wanted = filter.get();
        whole = whole.with(open.marks(), policy);
        // What is in hand stays in sight, whatever the filter.
        left = !wanted.isOn() ? whole : left.with(wanted.of(open.marks(), policy,
                mark -> held != null && mark.id().equals(held.id()) || form != null && form.mark().equals(mark.id())), policy);
        MarginRows fresh = new MarginRows(left, open.release().version(), held, form,
                rejectedShown || wanted.standing() == Standing.REJECTED, compact.get());
        draw(fresh, drawn);
        drawn = fresh;
        offer(recents.partiesProperty().get(), known.of(whole));
        shown.set(wanted.isOn() ? Messages.text("margin.shown", left.marks().size(), open.marks().size()) : "");
    }

    /** Both lists are the same objects until they hold others. */
    private void offer(List<String> last, List<String> all) {
        if (last != lastParties || all != allParties) {
            lastParties = last;
            allParties = all;
            set(parties, Recents.first(last, all));
        }
    }

    /** A tab whose rows would be the same keeps them, so that nobody lays out its cards again. */
    private void draw(MarginRows fresh, @Nullable MarginRows old) {
        Contents now = fresh.contents();
        Contents before = old == null || !old.isDrawnAs(fresh) ? null : old.contents();
        if (before == null || before.commitments() != now.commitments() || fresh.holdsAnother(old, Commitment.class)) {
            wrapper(MarginTab.COMMITMENTS).set(fresh.commitments());
            counter(MarginTab.COMMITMENTS).set((int) whole.commitments().stream().filter(MarginRows::isPromise).count());
        }
        if (before == null || !before.sameNames(now)
                || fresh.holdsAnother(old, Mention.class) || fresh.holdsAnother(old, Event.class)) {
            wrapper(MarginTab.NAMES).set(fresh.names());
            counter(MarginTab.NAMES).set((int) wrapper(MarginTab.NAMES).get().stream()
                    .filter(row -> row instanceof MarginRow.NameRow || row instanceof MarginRow.EventRow)
                    .count());
        }
        if (before == null || before.notes() != now.notes() || fresh.holdsAnother(old, Note.class)) {
            wrapper(MarginTab.NOTES).set(fresh.notes());
            counter(MarginTab.NOTES).set(wrapper(MarginTab.NOTES).get().size());
            set(tags, whole.notes().stream().map(Note::tags).flatMap(List::stream).distinct().sorted().toList());
        }
    }

    private static void set(ReadOnlyObjectWrapper<List<String>> names, List<String> now) {
        if (!now.equals(names.get())) {
            names.set(now);
        }
    }

    private ReadOnlyObjectWrapper<List<MarginRow>> wrapper(MarginTab of) {
        return Objects.requireNonNull(rows.get(of));
    }

    private ReadOnlyIntegerWrapper counter(MarginTab of) {
        return Objects.requireNonNull(counts.get(of));
    }
}
