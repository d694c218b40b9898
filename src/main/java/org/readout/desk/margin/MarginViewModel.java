package org.readout.desk.margin;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.MapProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleMapProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
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
    private final Writing writing;
    private final Stacks stacks;
    private final Subscription subscriptions;
    private final AcceptAll acceptAll;
    private final AdriftList adrift;
    private final MapProperty<UUID, String> kinds = new SimpleMapProperty<>(FXCollections.observableHashMap());
    private Supplier<List<MarginRow>> inSight = List::of;

    /** For promises said more than once, by mark, which of its kind each is: told when the dossier knows. */
    public MapProperty<UUID, String> kindsProperty() {
        return kinds;
    }

    public MarginViewModel(Workspace workspace) {
        this.workspace = workspace;
        marking = new Marking(workspace);
        writing = new Writing(workspace, marking);
        stacks = new Stacks(workspace.recents());
        names = new NameActions(workspace);
        history = new HistoryList(workspace);
        acceptAll = new AcceptAll(workspace);
        adrift = new AdriftList(workspace);
        subscriptions = Subscription.combine(
                workspace.openProperty().subscribe((before, open) -> leave(before, open)),
                workspace.openProperty().subscribe(open -> show()),
                stacks.filterProperty().subscribe(wanted -> show()),
                stacks.compactProperty().subscribe(wanted -> show()),
                workspace.recents().partiesProperty().subscribe(last -> show()),
                workspace.openProperty().subscribe(open -> readHistory()),
                workspace.chosenProperty().subscribe(chosen -> bringForward()),
                workspace.saveStateProperty().subscribe(state -> readHistory()),
                history.rowsProperty().subscribe(lines -> stacks.setHistory(lines)),
                writing.formProperty().subscribe(open -> show()),
                workspace.reviewing().policyProperty().subscribe(policy -> show()),
                tab.subscribe(shown -> readHistory()));
    }

    public ObjectProperty<MarginTab> tabProperty() {
        return tab;
    }

    /** How many commitments, names and notes there are; positions and what was rejected are not counted. */
    public ReadOnlyIntegerProperty countProperty(MarginTab of) {
        return stacks.countProperty(of);
    }

    ReadOnlyObjectProperty<List<MarginRow>> rowsProperty(MarginTab of) {
        return stacks.rowsProperty(of);
    }

    ReadOnlyObjectProperty<@Nullable Form> formProperty() {
        return writing.formProperty();
    }

    /** The mark in hand, or null. */
    public ReadOnlyObjectProperty<@Nullable UUID> chosenProperty() {
        return workspace.chosenProperty();
    }

    /** Which cards are shown. */
    ObjectProperty<MarginFilter> filterProperty() {
        return stacks.filterProperty();
    }

    void clearFilter() {
        filterProperty().set(MarginFilter.NONE);
    }

    /** Whether each card but the one in hand is one line. */
    public BooleanProperty compactProperty() {
        return stacks.compactProperty();
    }

    /** What the filters offer, and how many cards they leave. */
    Stacks stacks() {
        return stacks;
    }

    /** The marks that have no sure place in the newest version. */
    AdriftList adrift() {
        return adrift;
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
        boolean filtered = filterProperty().get().isOn();
        acceptAll.strike(filtered ? rowsProperty(tab.get()).get() : inSight.get(), filtered);
    }

    /** Takes back an offer; false if there is none. */
    public boolean escape() {
        return acceptAll.cancel();
    }

    /** The types of names, those used last first. */
    List<NameType> types() {
        return workspace.recents().types();
    }

    /** The types used last, newest first. */
    ReadOnlyObjectProperty<List<NameType>> lastTypesProperty() {
        return workspace.recents().typesProperty();
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
        writing.edit(mark);
    }

    void edit(NameGroup group) {
        writing.begin(new GroupForm(names, group));
    }

    void begin(Form fresh) {
        writing.begin(fresh);
    }

    /** Keeps what is written; the card stays open, with the reason, where it cannot be. */
    public void save() {
        writing.save();
    }

    /** Keeps what is written before the desk is left. @return false if it cannot be kept as it stands; it is then shown */
    public boolean keepForm() {
        return writing.keep();
    }

    /** Lets go what is written. */
    public void cancel() {
        writing.cancel();
    }

    /** Deletes the mark that is being written in. */
    void deleteEdited() {
        writing.delete();
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
        stacks.showRejected(shown);
        show();
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        adrift.close();
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
        stacks.show(workspace.openProperty().get(), workspace.chosenMark().orElse(null), writing.formProperty().get(), policy());
    }

    /** Another release has other parties; a filter on one would hide all of it. */
    private void leave(@Nullable AnnotatedRelease before, @Nullable AnnotatedRelease open) {
        if (before == null || open == null || !before.release().id().equals(open.release().id())) {
            acceptAll.cancel();
            history.narrow(null);
            filterProperty().set(filterProperty().get().withParty(null).withTag(null));
        }
    }

    private void readHistory() {
        AnnotatedRelease open = workspace.openProperty().get();
        if (tab.get() == MarginTab.HISTORY && workspace.saveStateProperty().get() != SaveState.SAVING) {
            history.read(open == null ? null : open.release().id());
        }
    }
}
