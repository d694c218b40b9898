package org.readout.desk.dossier;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Workspace;
import org.readout.jobs.DossierDesk;
import org.readout.model.AnnotatedRelease;
import org.readout.model.DossierLine;
import org.readout.model.DossierPage;
import org.readout.model.Mark;
import org.readout.model.ReadoutException;
import org.readout.model.Ruling;

/** The page shown, the way back, and what the officer says on it. */
public final class DossierViewModel {

    private final Workspace workspace;
    private final DossierDesk desk;
    private final ReadOnlyObjectWrapper<@Nullable DossierPage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObservableList<DossierLine> lines = FXCollections.observableArrayList();
    private final Deque<String> back = new ArrayDeque<>();
    private String filter = "";
    private int asked;

    public DossierViewModel(Workspace workspace, DossierDesk desk) {
        this.workspace = workspace;
        this.desk = desk;
        AnnotatedRelease open = workspace.openProperty().get();
        if (open != null) {
            desk.changed(open.release().id());
        }
    }

    ReadOnlyObjectProperty<@Nullable DossierPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** The lines of the page that the filter lets through. */
    ObservableList<DossierLine> lines() {
        return lines;
    }

    /** Goes to a page, and remembers where it was. */
    void go(String key) {
        DossierPage now = page.get();
        if (now != null && !now.key().equals(key)) {
            back.push(now.key());
        }
        load(key);
    }

    /** Goes back to the page before; false where there is none. */
    boolean goBack() {
        String key = back.poll();
        if (key != null) {
            load(key);
        }
        return key != null;
    }

    private void load(String key) {
        if (key.equals(Room.DRAFT.key()) || key.equals(Room.ANSWER.key())) {
            show(new DossierPage(key, Messages.text("dossier.ask." + Room.of(key).name()), "", List.of()));
            return;
        }
        String of = key.equals(Room.PHRASES.key()) && workspace.openProperty().get() instanceof AnnotatedRelease open
                ? key + open.release().id() : key;
        follow(desk.page(of));
    }

    /** Holds a draft against the library. */
    void check(String draft) {
        if (!draft.isBlank()) {
            AnnotatedRelease open = workspace.openProperty().get();
            follow(desk.draft(draft, open == null ? "" : open.release().publication().publisher()));
        }
    }

    private void follow(CompletableFuture<@Nullable DossierPage> coming) {
        int mine = ++asked;
        busy.set(true);
        coming.whenCompleteAsync((found, failure) -> {
            if (mine != asked) {
                return;
            }
            busy.set(false);
            if (failure != null) {
                workspace.sayTrouble(line(failure));
            } else if (found == null) {
                workspace.say(Messages.text("dossier.gone"));
            } else {
                show(found);
            }
        }, workspace.ui());
    }

    private static String line(Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof ReadoutException told ? told.line() : Messages.text("dossier.failed");
    }

    private void show(DossierPage shown) {
        filter = "";
        lines.setAll(shown.lines());
        page.set(shown);
    }

    /** Lets only lines with these words through, each part with its head. */
    void filter(String words) {
        filter = words.strip().toLowerCase(Locale.ROOT);
        narrow();
    }

    private void narrow() {
        DossierPage now = page.get();
        List<DossierLine> kept = new ArrayList<>();
        DossierLine head = null;
        for (DossierLine line : now == null ? List.<DossierLine>of() : now.lines()) {
            if (line.kind() == DossierLine.Kind.HEAD) {
                head = line;
            } else if (filter.isEmpty() || (line.text() + ' ' + line.note()).toLowerCase(Locale.ROOT).contains(filter)) {
                if (head != null) {
                    kept.add(head);
                    head = null;
                }
                kept.add(line);
            }
        }
        lines.setAll(kept);
    }

    /** Follows a line: to its page, or into its text; true where the text was opened. */
    boolean open(DossierLine line) {
        if (line.link().startsWith("join:")) {
            join(line.link().substring(5));
            return false;
        }
        if (line.link().startsWith("part:")) {
            part(line.link().substring(5).lines().toList());
            return false;
        }
        if (line.link().startsWith("link:")) {
            link(line.link().substring(5));
            return false;
        }
        if (!line.link().isEmpty()) {
            go(line.link());
            return false;
        }
        return openText(line);
    }

    /** Opens the text a line stands in, with the mark nearest to it in hand; false where it has none. */
    boolean openText(DossierLine line) {
        UUID release = line.release();
        if (release == null) {
            return false;
        }
        workspace.fetch(List.of(release), () -> openText(release, line));
        return true;
    }

    private void openText(UUID release, DossierLine line) {
        AnnotatedRelease text = workspace.releasesProperty().get().get(release);
        Mark near = text == null ? null : Stream.concat(text.commitments().stream().map(Mark.class::cast), text.events().stream())
                .min(Comparator.comparingInt(mark -> Math.abs(mark.span().start() - line.offset())))
                .orElse(null);
        if (near == null) {
            workspace.open(release);
        } else {
            workspace.open(release, near.id());
        }
    }

    private void join(String two) {
        List<String> parts = two.lines().toList();
        rule(Ruling.Kind.JOIN, parts.get(0) + " " + parts.get(1), parts.get(0) + " " + parts.get(2), "", "dossier.did.join");
    }

    /** Parts one spelling from all it was joined with. @param parts the kind, the spelling, the others */
    private void part(List<String> parts) {
        for (String other : parts.subList(2, parts.size())) {
            rule(Ruling.Kind.PART, parts.get(0) + " " + parts.get(1), parts.get(0) + " " + other, "", "dossier.did.part");
        }
    }

    /** Names the entity or thread of the page. */
    void rename(String words) {
        DossierPage now = page.get();
        if (now == null || words.isBlank()) {
            return;
        }
        String key = now.key().substring(now.key().indexOf(':') + 1);
        if (now.key().startsWith("thread:")) {
            rule(Ruling.Kind.THREAD, key, "", words.strip(), "dossier.did.name");
        } else if (now.key().startsWith("entity:")) {
            rule(Ruling.Kind.NAME, key, "", words.strip(), "dossier.did.name");
        }
    }

    /** Says of the discrepancy of the page that it is real, or none, and why. */
    void answer(boolean real, String words) {
        DossierPage now = page.get();
        if (now != null && now.key().startsWith("discrepancy:")) {
            rule(real ? Ruling.Kind.CONFIRM : Ruling.Kind.DISMISS, now.key().substring("discrepancy:".length()), "", words.strip(),
                    real ? "dossier.did.confirm" : "dossier.did.dismiss");
        }
    }

    /** Takes a statement out of the thread of the page. */
    void unlink(DossierLine line) {
        DossierPage now = page.get();
        if (now != null && now.key().startsWith("thread:") && line.release() != null && line.kind() == DossierLine.Kind.QUOTE) {
            rule(Ruling.Kind.UNLINK, line.release() + " " + line.text(), now.key().substring("thread:".length()), "", "dossier.did.unlink");
        }
    }

    /** Looks for statements to add to the thread of the page: those with the words, or those between the same sides. */
    void others(String words) {
        DossierPage now = page.get();
        if (now == null) {
            return;
        }
        if (now.key().startsWith("thread:")) {
            go("others:" + now.key().substring("thread:".length()) + "\n" + words.strip());
        } else if (now.key().startsWith("others:")) {
            load(now.key().substring(0, now.key().indexOf('\n') + 1) + words.strip());
        }
    }

    /** Adds a statement to a thread, and goes back to it. @param given the thread's key, and on the next line the statement */
    private void link(String given) {
        int end = given.indexOf('\n');
        String thread = given.substring(0, end);
        rule(Ruling.Kind.LINK, given.substring(end + 1), thread, "", "dossier.did.link", () -> {
            back.removeFirstOccurrence("thread:" + thread);
            load("thread:" + thread);
        });
    }

    /** Puts a row of the comparison into every brief on one of the two. */
    void brief(DossierLine line) {
        DossierPage now = page.get();
        if (now != null && now.key().startsWith("compare:")) {
            rule(Ruling.Kind.ROW, now.key().substring("compare:".length()), line.text(), line.note(), "dossier.did.brief");
        }
    }

    /** Watches a phrase too, in every release. */
    void watch(String phrase) {
        if (!phrase.isBlank()) {
            rule(Ruling.Kind.PHRASE, "", "", phrase.strip(), "dossier.did.watch");
        }
    }

    /** Says that today's page was read: what came until now is new no longer. */
    void visited() {
        rule(Ruling.Kind.VISIT, "", "", "", "dossier.did.visit");
    }

    void undo(boolean again) {
        (again ? desk.redo() : desk.undo()).whenCompleteAsync((done, failure) -> {
            if (failure != null) {
                workspace.sayTrouble(line(failure));
            } else {
                workspace.say(Messages.text(Boolean.TRUE.equals(done) ? again ? "dossier.redone" : "dossier.undone" : "dossier.nothing"));
                reload();
            }
        }, workspace.ui());
    }

    private void rule(Ruling.Kind kind, String subject, String other, String words, String did) {
        rule(kind, subject, other, words, did, this::reload);
    }

    private void rule(Ruling.Kind kind, String subject, String other, String words, String did, Runnable then) {
        desk.rule(kind, subject, other, words).whenCompleteAsync((done, failure) -> {
            if (failure != null) {
                workspace.sayTrouble(line(failure));
            } else {
                workspace.say(Messages.text(did));
                then.run();
            }
        }, workspace.ui());
    }

    private void reload() {
        DossierPage now = page.get();
        if (now != null && !now.key().startsWith(Room.DRAFT.key())) {
            load(now.key().startsWith(Room.PHRASES.key()) ? Room.PHRASES.key() : now.key());
        }
    }

    void export(Path file) {
        DossierPage now = page.get();
        if (now != null) {
            desk.export(now, file).whenCompleteAsync((done, failure) -> {
                if (failure != null) {
                    workspace.sayTrouble(line(failure));
                } else {
                    workspace.say(Messages.text("dossier.exported", String.valueOf(file.getFileName())));
                }
            }, workspace.ui());
        }
    }
}
