package org.readout.desk.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Related;
import org.readout.desk.toolkit.Relations;
import org.readout.desk.toolkit.Workspace;
import org.readout.jobs.versions.Carried.Outcome;
import org.readout.jobs.versions.NewVersion;
import org.readout.jobs.versions.Versions;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Change;
import org.readout.model.Kin;
import org.readout.model.Linking;
import org.readout.model.Release;

/** The open release held against what it is kin to, or against any other; and what the officer says of the two. */
public final class VersionsViewModel implements AutoCloseable {

    private final Workspace workspace;
    private final Relations relations;
    private final Runnable close;
    private final UUID open;
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Entry> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Beside> beside = new ReadOnlyObjectWrapper<>(new Beside.Nothing());
    private final ReadOnlyObjectWrapper<List<Deed>> deeds = new ReadOnlyObjectWrapper<>(List.of());
    private final Subscription subscriptions;

    /**
     * @param shown the release that is open
     * @param close takes the page off the desk
     */
    public VersionsViewModel(Workspace workspace, Release shown, Runnable close) {
        this.workspace = workspace;
        this.close = close;
        open = shown.id();
        relations = new Relations(workspace);
        subscriptions = Subscription.combine(
                relations.relatedProperty().subscribe(this::list),
                words.subscribe(this::list),
                chosen.subscribe(this::read));
    }

    /** Words of a title or publisher: narrows the list to other releases that have them. */
    StringProperty wordsProperty() {
        return words;
    }

    ReadOnlyObjectProperty<List<Entry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable Entry> chosenProperty() {
        return chosen;
    }

    ReadOnlyObjectProperty<Beside> besideProperty() {
        return beside.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Deed>> deedsProperty() {
        return deeds.getReadOnlyProperty();
    }

    private void list() {
        Related related = relations.relatedProperty().get();
        String sought = words.get() == null ? "" : words.get().strip().toLowerCase(Locale.ROOT);
        List<Entry> listed = sought.isEmpty() ? Entries.kin(related) : Entries.matching(workspace.shelfProperty().get(), open, sought);
        if (!listed.equals(entries.get())) {
            Entry before = chosen.get();
            entries.set(listed);
            chosen.set(listed.contains(before) ? before : listed.isEmpty() ? null : listed.getFirst());
        }
    }

    private void read() {
        Entry entry = chosen.get();
        beside.set(new Beside.Nothing());
        deeds.set(List.of());
        if (entry == null) {
            return;
        }
        Versions versions = workspace.session().versions();
        UUID version = entry.version();
        UUID other = entry.release();
        if (version != null) {
            AnnotatedRelease now = Objects.requireNonNull(workspace.openProperty().get());
            show(entry, versions.compare(version, now.release().version().id())
                    .thenApply(found -> new Beside.Differences(found, Messages.text("versions.changes", found.changes()))), List.of());
        } else if (other != null) {
            show(entry, other);
        }
    }

    private void show(Entry entry, UUID other) {
        Kin kin = relations.relatedProperty().get().to(other).orElse(null);
        workspace.session().releases(List.of(open, other)).whenCompleteAsync((both, failure) -> {
            if (failure != null) {
                workspace.report(failure);
            } else if (entry.equals(chosen.get())) {
                AnnotatedRelease one = both.getFirst();
                AnnotatedRelease another = both.getLast();
                if (primary(one).equals(primary(another)) && (kin == null || kin.kind() != Kin.Kind.TRANSLATION)) {
                    differences(entry, kin, other);
                } else {
                    boolean told = kin != null && kin.kind() == Kin.Kind.TRANSLATION && kin.standing() == Kin.Standing.CONFIRMED;
                    boolean originalIsOther = kin == null || kin.other().equals(other);
                    beside.set(originalIsOther && kin != null
                            ? new Beside.Editions(another, one, told) : new Beside.Editions(one, another, told));
                    deeds.set(editionDeeds(kin, other));
                }
            }
        }, workspace.ui());
    }

    private static String primary(AnnotatedRelease release) {
        return Locale.forLanguageTag(release.release().publication().language()).getLanguage();
    }

    /** The later of two texts against the earlier, and what would become of the earlier one's marks. */
    private void differences(Entry entry, @Nullable Kin kin, UUID other) {
        UUID from = kin == null ? open : kin.release();
        UUID into = kin == null ? other : kin.other();
        Versions versions = workspace.session().versions();
        CompletableFuture<NewVersion> made = versions.newVersion(Messages.text("do.new.version"), into, from);
        CompletableFuture<Beside> shown = made.thenCompose(would -> workspace.session().releases(List.of(into, from)).thenCompose(both ->
                versions.compare(both.getFirst().release().version().id(), both.getLast().release().version().id())
                        .thenApply(found -> new Beside.Differences(found, Messages.text("versions.would", found.changes(),
                                would.count(Outcome.FOUND), would.count(Outcome.MOVED), would.count(Outcome.NEEDS_REVIEW))))));
        List<Deed> offered = new ArrayList<>();
        offered.add(new Deed("versions-new", Messages.text(
                from.equals(open) ? "versions.make.new" : "versions.make.other.new"), () -> makeVersion(into, made)));
        if (kin != null && kin.isAsked()) {
            offered.add(new Deed("versions-own", Messages.text("versions.keep.own"),
                    () -> link("do.keep.own", new Linking(kin, kin.as(Kin.Kind.COPY, Kin.Standing.CONFIRMED)))));
        }
        show(entry, shown, offered);
    }

    private void show(Entry entry, CompletableFuture<? extends Beside> reading, List<Deed> offered) {
        reading.whenCompleteAsync((found, failure) -> {
            if (failure != null) {
                workspace.report(failure);
            } else if (entry.equals(chosen.get())) {
                beside.set(found);
                deeds.set(offered);
            }
        }, workspace.ui());
    }

    private List<Deed> editionDeeds(@Nullable Kin kin, UUID other) {
        List<Deed> offered = new ArrayList<>();
        Kin linked = kin != null && kin.kind() == Kin.Kind.TRANSLATION ? kin : null;
        Kin confirmed = linked != null && linked.standing() == Kin.Standing.CONFIRMED ? linked : null;
        if (confirmed == null || confirmed.other().equals(open)) {
            offered.add(new Deed("versions-translation", Messages.text("versions.is.translation"), () -> original(kin, open, other)));
        }
        if (confirmed == null || confirmed.release().equals(open)) {
            offered.add(new Deed("versions-original", Messages.text("versions.is.original"), () -> original(kin, other, open)));
        }
        if (linked != null && linked.standing() != Kin.Standing.REFUSED) {
            offered.add(new Deed("versions-apart", Messages.text("versions.apart"),
                    () -> link("do.apart", new Linking(linked, linked.as(Kin.Kind.TRANSLATION, Kin.Standing.REFUSED)))));
        }
        return offered;
    }

    private void original(@Nullable Kin kin, UUID translation, UUID original) {
        Kin fresh = new Kin(translation, original, Kin.Kind.TRANSLATION, Kin.Standing.CONFIRMED, kin == null ? 0 : kin.likeness());
        if (kin != null && kin.release().equals(translation)) {
            link("do.translation", new Linking(kin, fresh));
        } else if (kin != null) {
            link("do.translation", new Linking(kin, null), new Linking(null, fresh));
        } else {
            link("do.translation", new Linking(null, fresh));
        }
    }

    private void link(String label, Linking... linkings) {
        close.run();
        workspace.change(Change.ofLinkings(Messages.text(label), List.of(linkings)));
        workspace.say(Messages.text(label + ".done"));
    }

    private void makeVersion(UUID into, CompletableFuture<NewVersion> making) {
        making.whenCompleteAsync((made, failure) -> {
            if (failure != null) {
                workspace.report(failure);
                return;
            }
            close.run();
            workspace.open(into);
            workspace.change(made.change());
            workspace.say(Messages.text("versions.made", made.count(Outcome.FOUND), made.count(Outcome.MOVED),
                    made.count(Outcome.NEEDS_REVIEW)));
        }, workspace.ui());
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        relations.close();
    }
}
