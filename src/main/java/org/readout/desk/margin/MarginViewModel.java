package org.readout.desk.margin;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

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
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.KnownNames;
import org.readout.desk.toolkit.Marking;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.SaveState;
import org.readout.desk.toolkit.Workspace;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Event;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Note;
import org.readout.model.ReviewPolicy;

/** What stands in the margin: cards of four kinds, the one in hand, and the one being written in. */
public final class MarginViewModel implements AutoCloseable {

    private final Workspace workspace;
    private final Marking marking;
    private final NameActions names;
    private final HistoryList history;
    private final ObjectProperty<MarginTab> tab = new SimpleObjectProperty<>(MarginTab.COMMITMENTS);
    private final ReadOnlyObjectWrapper<@Nullable Form> form = new ReadOnlyObjectWrapper<>();
    private final Map<MarginTab, ReadOnlyObjectWrapper<List<MarginRow>>> rows = new EnumMap<>(MarginTab.class);
    private final Map<MarginTab, ReadOnlyIntegerWrapper> counts = new EnumMap<>(MarginTab.class);
    private final Subscription subscriptions;
    private final AcceptAll acceptAll;
    private final ObjectProperty<MarginFilter> filter = new SimpleObjectProperty<>(MarginFilter.NONE);
    private final BooleanProperty compact = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<String>> parties = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");
    private Supplier<List<MarginRow>> inSight = List::of;
    private boolean rejectedShown;

    public MarginViewModel(Workspace workspace) {
        this.workspace = workspace;
        marking = new Marking(workspace);
        names = new NameActions(workspace);
        history = new HistoryList(workspace);
        acceptAll = new AcceptAll(workspace);
        for (MarginTab each : MarginTab.values()) {
            rows.put(each, new ReadOnlyObjectWrapper<>(List.of()));
            counts.put(each, new ReadOnlyIntegerWrapper());
        }
        subscriptions = Subscription.combine(
                workspace.openProperty().subscribe((before, open) -> leave(before, open)),
                workspace.openProperty().subscribe(open -> show()),
                filter.subscribe(wanted -> show()),
                compact.subscribe(wanted -> show()),
                workspace.openProperty().subscribe(open -> readHistory()),
                workspace.chosenProperty().subscribe(chosen -> bringForward()),
                workspace.saveStateProperty().subscribe(state -> readHistory()),
                history.rowsProperty().subscribe(lines -> wrapper(MarginTab.HISTORY).set(lines)),
                form.subscribe(open -> show()),
                workspace.reviewing().policyProperty().subscribe(policy -> show()),
                tab.subscribe(shown -> readHistory()));
    }

    public ObjectProperty<MarginTab> tabProperty() {
        return tab;
    }

    /** How many commitments, names and notes there are; positions and what was rejected are not counted. */
    public ReadOnlyIntegerProperty countProperty(MarginTab of) {
        return counter(of).getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<MarginRow>> rowsProperty(MarginTab of) {
        return wrapper(of).getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Form> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** The mark in hand, or null. */
    public ReadOnlyObjectProperty<@Nullable UUID> chosenProperty() {
        return workspace.chosenProperty();
    }

    /** Which cards are shown. */
    ObjectProperty<MarginFilter> filterProperty() {
        return filter;
    }

    void clearFilter() {
        filter.set(MarginFilter.NONE);
    }

    /** Whether each card but the one in hand is one line. */
    public BooleanProperty compactProperty() {
        return compact;
    }

    /** The names a party filter may ask for. */
    ReadOnlyObjectProperty<List<String>> partiesProperty() {
        return parties.getReadOnlyProperty();
    }

    /** How many of how many cards the filter leaves; empty where none is set. */
    ReadOnlyStringProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    AcceptAll acceptAll() {
        return acceptAll;
    }

    /** @param rows the rows of the shown tab that the officer has before his eyes */
    void setInSight(Supplier<List<MarginRow>> rows) {
        inSight = rows;
    }

    /** Offers to accept all that is filtered, or, without a filter, in sight; struck again, does so. */
    public void strikeAcceptAll() {
        boolean filtered = filter.get().isOn();
        acceptAll.strike(filtered ? wrapper(tab.get()).get() : inSight.get(), filtered);
    }

    /** Takes back an offer; false if there is none. */
    public boolean escape() {
        return acceptAll.cancel();
    }

    /** The types of names, those used last first. */
    List<NameType> types() {
        return workspace.recents().types();
    }

    /** Whom or what names of this type mean, in this release and then in the others. */
    List<String> knownNames(NameType of) {
        return KnownNames.of(of, workspace.openProperty().get(), workspace.releasesProperty().get().values());
    }

    NameActions names() {
        return names;
    }

    /** What the officer is asked to judge. */
    ReviewPolicy policy() {
        return policyProperty().get();
    }

    ReadOnlyObjectProperty<ReviewPolicy> policyProperty() {
        return workspace.reviewing().policyProperty();
    }

    /** Sets from which confidence names are trusted. */
    void setTrusted(double confidence) {
        workspace.reviewing().setTrusted(confidence);
    }

    /** What Enter or a click on a card does: shows its words; of a name, the next time it is used. */
    void activate(MarginRow row) {
        UUID mark = row.mark();
        if (row instanceof MarginRow.NameRow name) {
            names.next(name.group());
        } else if (row instanceof MarginRow.RejectedRow line) {
            showRejected(!line.shown());
        } else if (mark != null) {
            choose(mark);
        }
    }

    /** Takes a mark in hand, so that the reader shows it. */
    void choose(UUID mark) {
        workspace.chosenProperty().set(mark);
    }

    void accept(Mark mark) {
        marking.accept(mark);
    }

    void reject(Mark mark) {
        marking.reject(mark);
    }

    void delete(Mark mark) {
        marking.delete(mark);
    }

    /** Opens the mark in hand for correction. */
    public void editChosen() {
        workspace.chosenMark().ifPresent(this::edit);
    }

    /** Opens a mark for correction; what was being written elsewhere is kept first. */
    void edit(Mark mark) {
        begin(switch (mark) {
            case Commitment commitment -> new CommitmentForm(workspace, commitment);
            case Event event -> new EventForm(workspace, event);
            case Mention mention -> new MentionForm(workspace, mention);
            case Note note -> new NoteForm(workspace, note);
        });
    }

    void edit(NameGroup group) {
        begin(new GroupForm(names, group));
    }

    /** Keeps what is written; the card stays open, with the reason, where it cannot be. */
    public void save() {
        Form open = form.get();
        if (open != null && open.save()) {
            form.set(null);
        }
    }

    /** Lets go what is written. */
    public void cancel() {
        form.set(null);
    }

    /** Deletes the mark that is being written in. */
    void deleteEdited() {
        Form open = form.get();
        if (open != null) {
            form.set(null);
            choose(open.mark());
            workspace.chosenMark().ifPresent(marking::delete);
        }
    }

    /** Settles a note, or opens it again; it stays either way. */
    void resolve(Note note) {
        marking.replace(Messages.text(note.resolved() ? "margin.do.reopen" : "margin.do.resolve"),
                note, note.withResolved(!note.resolved()));
    }

    /** Why a mark was suggested, in words; empty where the officer made it. */
    String why(Mark mark) {
        AnnotatedRelease open = workspace.openProperty().get();
        return open == null ? "" : Why.of(mark, open);
    }

    /** Shows what was done to {@code mark} alone; to all marks where it is null. */
    void showHistory(@Nullable Mark mark) {
        history.narrow(mark);
        tab.set(MarginTab.HISTORY);
    }

    /** Whether a mark stands in the release just so. */
    boolean stands(Mark image) {
        return workspace.markNow(image.id()).filter(image::equals).isPresent();
    }

    /** Puts a mark back to how it stood; also one deleted since. */
    void restore(Mark image) {
        marking.restore(image);
    }

    void showRejected(boolean shown) {
        rejectedShown = shown;
        show();
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
    }

    void begin(Form fresh) {
        Form open = form.get();
        if (open != null && open.isChanged() && !open.save()) {
            choose(open.mark());
            return;
        }
        choose(fresh.mark());
        form.set(fresh);
    }

    /** Shows the stack that holds the mark in hand. */
    private void bringForward() {
        workspace.chosenMark().ifPresent(mark -> tab.set(switch (mark) {
            case Commitment commitment -> MarginTab.COMMITMENTS;
            case Event event -> MarginTab.NAMES;
            case Mention mention -> MarginTab.NAMES;
            case Note note -> MarginTab.NOTES;
        }));
        show();
    }

    private void show() {
        AnnotatedRelease open = workspace.openProperty().get();
        if (open == null) {
            wrapper(MarginTab.COMMITMENTS).set(List.of());
            wrapper(MarginTab.NAMES).set(List.of());
            wrapper(MarginTab.NOTES).set(List.of());
            counts.values().forEach(count -> count.set(0));
            return;
        }
        UUID chosen = workspace.chosenProperty().get();
        Form written = form.get();
        MarginFilter wanted = filter.get();
        // What is in hand stays in sight, whatever the filter.
        AnnotatedRelease left = wanted.of(open, policy(),
                mark -> mark.id().equals(chosen) || written != null && written.mark().equals(mark.id()));
        MarginRows fresh = new MarginRows(left, chosen, written,
                rejectedShown || wanted.standing() == Standing.REJECTED, compact.get(), policy());
        wrapper(MarginTab.COMMITMENTS).set(fresh.commitments());
        wrapper(MarginTab.NAMES).set(fresh.names());
        wrapper(MarginTab.NOTES).set(fresh.notes());
        counter(MarginTab.COMMITMENTS).set((int) open.commitments().stream().filter(MarginRows::isPromise).count());
        counter(MarginTab.NAMES).set((int) wrapper(MarginTab.NAMES).get().stream()
                .filter(row -> row instanceof MarginRow.NameRow || row instanceof MarginRow.EventRow)
                .count());
        counter(MarginTab.NOTES).set(wrapper(MarginTab.NOTES).get().size());
        List<String> named = KnownParties.of(open).keySet().stream().sorted().toList();
        if (!named.equals(parties.get())) {
            parties.set(named);
        }
        shown.set(wanted.isOn() ? Messages.text("margin.shown", left.marks().size(), open.marks().size()) : "");
    }

    /** Another release has other parties; a filter on one would hide all of it. */
    private void leave(@Nullable AnnotatedRelease before, @Nullable AnnotatedRelease open) {
        if (before == null || open == null || !before.release().id().equals(open.release().id())) {
            acceptAll.cancel();
            history.narrow(null);
            filter.set(filter.get().withParty(null));
        }
    }

    private void readHistory() {
        AnnotatedRelease open = workspace.openProperty().get();
        if (tab.get() == MarginTab.HISTORY && workspace.saveStateProperty().get() != SaveState.SAVING) {
            history.read(open == null ? null : open.release().id());
        }
    }

    private ReadOnlyObjectWrapper<List<MarginRow>> wrapper(MarginTab of) {
        return Objects.requireNonNull(rows.get(of));
    }

    private ReadOnlyIntegerWrapper counter(MarginTab of) {
        return Objects.requireNonNull(counts.get(of));
    }
}
