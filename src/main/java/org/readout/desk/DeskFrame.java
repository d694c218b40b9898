package org.readout.desk;


import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.readout.desk.briefing.BriefingView;
import org.readout.desk.briefing.BriefingViewModel;
import org.readout.desk.dossier.DossierView;
import org.readout.desk.dossier.DossierViewModel;
import org.readout.desk.finder.FinderView;
import org.readout.desk.finder.FinderViewModel;
import org.readout.desk.lexicon.LexiconView;
import org.readout.desk.lexicon.LexiconViewModel;
import org.readout.desk.margin.MarginView;
import org.readout.desk.margin.MarginViewModel;
import org.readout.desk.reader.ReaderView;
import org.readout.desk.reader.ReaderViewModel;
import org.readout.desk.shelf.ShelfView;
import org.readout.desk.shelf.ShelfViewModel;
import org.readout.desk.timeline.Period;
import org.readout.desk.timeline.TimelineView;
import org.readout.desk.timeline.TimelineViewModel;
import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.DeskMemory;
import org.readout.desk.toolkit.DeskScale;
import org.readout.desk.toolkit.FileDialogs;
import org.readout.desk.toolkit.Keys;
import org.readout.desk.toolkit.Marking;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Overlay;
import org.readout.desk.toolkit.Reviewing;
import org.readout.desk.toolkit.Theme;
import org.readout.desk.toolkit.Workspace;
import org.readout.desk.versions.VersionsView;
import org.readout.desk.versions.VersionsViewModel;
import org.readout.jobs.BriefJob;
import org.readout.jobs.DossierDesk;
import org.readout.model.AnnotatedRelease;

/** The panes put together: shelf, reader and margin side by side, the timeline below. */
final class DeskFrame {

    private static final int READER = 1;
    /** Up to so many releases the whole dossier is made without being asked for. */
    private static final int SMALL_LIBRARY = 2000;
    private static final double NARROWEST_TEXT = 300;
    /** The palette answers when the fingers rest, however briefly. */
    private static final long TYPING_MILLIS = 60;

    private final Workspace workspace;
    private final FileDialogs dialogs;
    private final Clock clock;
    private final Keys keys = new Keys();
    private final BorderPane frame = new BorderPane();
    private final Overlay overlay = new Overlay(frame);
    private final DeskScale scale = new DeskScale(overlay);
    private final SplitPane columns = new SplitPane();
    private final SplitPane rows = new SplitPane();
    private final ReaderView reader;
    private final ShelfViewModel shelfModel;
    private final ShelfView shelf;
    private final TopBar topBar;
    private final FinderView finder;
    private final MarginViewModel marginModel;
    private final MarginView margin;
    private final TimelineSide timelineSide;
    /** Where the divider above the timeline stood before the pane was folded to a line. */
    private double unfolded;
    private final TimelineView timeline;
    private final FocusMode focus;
    private final DossierDesk dossier;
    private final Room below;
    private @Nullable DossierView dossierView;
    private int pane = READER;
    private final Scene scene;
    private Theme theme = Theme.LIGHT;

    /**
     * Puts the panes together.
     *
     * @param clock says what day it is
     * @param width of the window's inside, in pixels
     * @param height of the window's inside, in pixels
     */
    DeskFrame(
            Workspace workspace, FileDialogs dialogs, Clock clock, String libraryName, double width, double height) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.clock = clock;
        dossier = new DossierDesk(workspace.session(), clock);
        Marking marking = new Marking(workspace);
        reader = new ReaderView(new ReaderViewModel(workspace, marking), keys, overlay);
        shelfModel = new ShelfViewModel(workspace);
        shelf = new ShelfView(shelfModel, dialogs);
        marginModel = new MarginViewModel(workspace);
        margin = new MarginView(marginModel);
        timelineSide = new TimelineSide(workspace, overlay, dialogs, clock);
        timeline = timelineSide.view();
        Room beside = new Room(margin);
        below = new Room(timeline);
        // The margin first; the strip, which has to be made of what the library holds, when that was drawn.
        workspace.whenInUse(() -> {
            beside.furnish();
            Platform.runLater(below::furnish);
        });
        columns.getItems().addAll(shelf, reader, beside);
        SplitPane.setResizableWithParent(shelf, false);
        SplitPane.setResizableWithParent(beside, false);
        SplitPane.setResizableWithParent(below, false);
        // The text gives way first where the window is small; the panes beside it have their own least size.
        reader.setMinWidth(NARROWEST_TEXT);
        columns.setMinHeight(0);
        rows.setOrientation(Orientation.VERTICAL);
        rows.getItems().addAll(columns, below);
        frame.getStyleClass().add("desk-frame");
        topBar = new TopBar(
                libraryName, keys, workspace.undoStack(), shelfModel.wordsProperty());
        finder = new FinderView(
                new FinderViewModel(workspace, keys, shelfModel.wordsProperty(), shelf::focusList, reader::focusText,
                        CompletableFuture.delayedExecutor(TYPING_MILLIS, TimeUnit.MILLISECONDS)),
                topBar.searchField(), overlay);
        frame.setTop(topBar);
        frame.setCenter(rows);
        frame.setBottom(new StatusBar(workspace, keys, clock,
                new ScaleMenu(scale, percent -> rescale(() -> scale.percentProperty().set(percent)))));
        focus = new FocusMode(frame, rows, columns, reader);
        new Toasts(workspace, overlay);
        scene = new Scene(scale, width, height);
        tellKinds();
        bind();
        setBeside();
        timelineSide.model().foldedProperty().subscribe((before, folded) -> {
            if (folded) {
                unfolded = rows.getDividerPositions()[0];
            } else {
                rows.setDividerPositions(unfolded);
            }
        });
        timelineSide.model().periodProperty().subscribe(days -> shelfModel.amongProperty().set(
                days == null ? null : timelineSide.model().releasesIn(days)));
        shelfModel.amongProperty().subscribe(among -> {
            if (among == null) {
                timelineSide.model().periodProperty().set(null);
            }
        });
        keys.install(scene);
    }

    Scene scene() {
        return scene;
    }

    /**
     * Shows the desk in a window. It is styled before the scene that is there goes, which would take the style sheets with it,
     * and they would be read once more.
     */
    void showIn(Stage stage) {
        scene.getRoot().applyCss();
        stage.setScene(scene);
    }

    /** Whether all panes show what there is to show: nothing is still made of the library in the background. */
    boolean isAtRest() {
        return below.isFurnished() && !workspace.dated().isTelling() && !timelineSide.model().isMaking()
                && !(scene.lookup("#dossier-waiting") instanceof Node label && label.isVisible());
    }

    TimelineViewModel timelineModel() {
        return timelineSide.model();
    }

    /** Opens on today's page, once it is made. */
    void greet() {
        new Greeting(workspace, dossier, overlay, scene, () -> openDossier("today:")).begin();
    }

    /** The cards say which of its kind a promise is; in a large library once the dossier was opened. */
    private void tellKinds() {
        timeline.setKinds(source -> dossier.isMade()
                ? dossier.kinds(source.release())
                        .thenApplyAsync(kinds -> kinds.getOrDefault(source.mark(), ""), workspace.ui())
                        .exceptionally(failure -> "")
                : CompletableFuture.completedFuture(""));
        workspace.whenWhole(() -> workspace.openProperty().subscribe(open -> {
            boolean ready = dossier.isMade() || workspace.shelfProperty().get().size() <= SMALL_LIBRARY;
            if (open == null || !ready) {
                return;
            }
            dossier.kinds(open.release().id()).thenAcceptAsync(kinds -> {
                // As one: each card that hears of a change is laid out again.
                if (open == workspace.openProperty().get() && !kinds.equals(marginModel.kindsProperty().get())) {
                    marginModel.kindsProperty().set(FXCollections.observableMap(kinds));
                }
            }, workspace.ui());
        }));
    }

    Keys keys() {
        return keys;
    }

    private void bind() {
        keys.on(Action.UNDO, () -> undo(false));
        keys.on(Action.REDO, () -> undo(true));
        keys.on(Action.THEME, () -> dress(theme.other()));
        keys.on(Action.DESK_LARGER, () -> rescale(() -> scale.step(true)));
        keys.on(Action.DESK_SMALLER, () -> rescale(() -> scale.step(false)));
        keys.on(Action.DESK_USUAL, () -> rescale(() -> scale.percentProperty().set(100)));
        keys.on(Action.IMPORT, shelf::addFiles);
        keys.on(Action.PASTE, shelf::paste);
        keys.on(Action.FIND_RELEASE, this::find);
        keys.on(Action.SHORTCUTS, () -> showShortcuts(() -> { }));
        keys.on(Action.NEXT_RELEASE, shelfModel::openNext);
        keys.on(Action.PREVIOUS_RELEASE, shelfModel::openPrevious);
        keys.on(Action.ESCAPE, this::escape);
        keys.on(Action.EDIT, () -> {
            focus.leave();
            margin.editChosen();
        });
        keys.on(Action.FOCUS, () -> {
            focus.toggle();
            reader.focusText();
        });
        review(workspace.reviewing());
        keys.on(Action.TIMELINE, () -> {
            focus.leave();
            timelineSide.model().foldedProperty().set(!timelineSide.model().foldedProperty().get());
        });
        keys.on(Action.BRIEF, this::openBriefing);
        keys.on(Action.LEXICON, this::openLexicon);
        keys.on(Action.VERSIONS, this::openVersions);
        keys.on(Action.FACTS, reader::editFacts);
        reader.setOnCompare(this::openVersions);
        keys.on(Action.DOSSIER, () -> openDossier("today:"));
        keys.on(Action.NEXT_PANE, () -> goTo(pane + 1));
        keys.on(Action.PREVIOUS_PANE, () -> goTo(pane - 1));
    }

    /** The cards follow the text, and a line joins the one under the pointer to its words. */
    private void setBeside() {
        Connector connector = new Connector(overlay, reader::boundsOf);
        margin.setOnHover(connector::show);
        margin.putBeside(new TextBeside(reader));
        reader.setOnMoved(margin::textMoved);
    }

    private void review(Reviewing reviewing) {
        reviewing.setOrder(shelfModel::order);
        keys.on(Action.NEXT_SUGGESTION, () -> reviewing.next(true));
        keys.on(Action.PREVIOUS_SUGGESTION, () -> reviewing.next(false));
        keys.on(Action.ACCEPT, () -> reviewing.judge(true));
        keys.on(Action.REJECT, () -> reviewing.judge(false));
        keys.on(Action.ACCEPT_ALL, margin::acceptAll);
        keys.on(Action.FILTER_CARDS, margin::enterFilters);
        keys.on(Action.COMPACT, margin::switchCompact);
        keys.on(Action.REVIEWED, reviewing::signOff);
        keys.on(Action.BRIEF_ONLY, () -> reviewing.setBriefOnly(!reviewing.policyProperty().get().briefOnly()));
    }

    void dress(Theme with) {
        theme = with;
        theme.dress(scene);
    }

    private void rescale(Runnable change) {
        change.run();
        boolean full = scale.drawn() * 100 < scale.percentProperty().get() - 0.5;
        workspace.say(Messages.text(full ? "desk.scale.full" : "desk.scale", scale.drawn()));
    }

    private void escape() {
        if (!overlay.closeSheet() && !margin.escape() && !timeline.escape() && !reader.escape()) {
            focus.leave();
        }
    }

    /** Shows the keys of the pane in hand and of every action. @param keep keeps them after a change */
    void showShortcuts(Runnable keep) {
        overlay.showSheet(new ShortcutSheet(ShortcutSheet.paneOf(scene.getFocusOwner()), keep));
    }

    /** Keeps what is being written, before the desk is left; false, with the reason said, where it cannot be kept as it stands. */
    boolean keepWriting() {
        overlay.leaveSheet();
        boolean kept = marginModel.keepForm();
        if (!kept) {
            workspace.sayTrouble(Messages.text("desk.unkept"));
        }
        return kept;
    }

    void showSheet(Region sheet) {
        overlay.showSheet(sheet);
    }

    void closeSheet() {
        overlay.closeSheet();
    }

    private void find() {
        focus.leave();
        topBar.focusSearch();
        finder.open();
    }

    private void openBriefing() {
        BriefingViewModel model = new BriefingViewModel(workspace, clock, (files, file) -> {
            BriefJob.lay(files, file);
            dossier.briefed();
        });
        Period days = timelineSide.model().periodProperty().get();
        if (days != null) {
            model.restrict(days.from(), days.to(), timelineSide.model().releasesIn(days));
        }
        overlay.showSheet(new BriefingView(model, dialogs, overlay::closeSheet));
    }

    private void openVersions() {
        AnnotatedRelease open = workspace.openProperty().get();
        if (open != null) {
            VersionsViewModel model = new VersionsViewModel(workspace, open.release(), overlay::closeSheet);
            overlay.showSheet(new VersionsView(model, open.release().publication().title(), overlay::closeSheet));
        }
    }

    /** Opens the dossier at a page. */
    void openDossier(String page) {
        DossierViewModel model = new DossierViewModel(workspace, dossier);
        DossierView view = new DossierView(model, dialogs, overlay::closeSheet, page);
        overlay.showSheet(view);
        dossierView = view;
    }

    /** Where the dossier lies over the desk, its own steps are meant and not those under the veil. */
    private void undo(boolean again) {
        DossierView view = dossierView;
        if (view != null && view.getScene() != null) {
            view.undo(again);
        } else if (again) {
            workspace.redo();
        } else {
            workspace.undo();
        }
    }

    private void openLexicon() {
        LexiconViewModel model = new LexiconViewModel(workspace, clock.getZone());
        overlay.showSheet(new LexiconView(model, dialogs, overlay::closeSheet));
    }

    private void goTo(int to) {
        focus.leave();
        List<Runnable> panes = List.of(shelf::focusList, reader::focusText, margin::focusCards, timeline::enter);
        pane = Math.floorMod(to, panes.size());
        panes.get(pane).run();
    }

    /** Sets theme and panes as they were left; before the window shows, so that nothing jumps. */
    void arrange(DeskMemory memory) {
        dress(memory.theme());
        scale.percentProperty().set(DeskScale.known(memory.scale()));
        columns.setDividerPositions(memory.shelf(), memory.margin());
        rows.setDividerPositions(memory.timeline());
        if (memory.last() != null) {
            workspace.recents().restore(memory.last());
        }
        if (memory.reading() != null) {
            reader.sizeProperty().set(memory.reading());
        }
        marginModel.compactProperty().set(memory.compact());
        workspace.reviewing().comeBack(memory.briefOnly());
        unfolded = memory.timeline();
        if (memory.strip() != null) {
            timelineSide.comeBack(memory.strip());
        }
    }

    /** Gives the text the keyboard. */
    void sitDown() {
        reader.focusText();
    }

    /** Opens the release that was left open, at the place where it was left; once the releases are there. */
    void comeBack(DeskMemory memory) {
        reader.restorePlaces(memory.places());
        if (memory.release() != null) {
            workspace.open(memory.release());
        }
        // Else the field that finds releases has the keyboard, and single keys are letters there.
        reader.focusText();
    }

    /** How the desk stands now, in a window that stands so. */
    DeskMemory memory(double x, double y, double width, double height, boolean maximized) {
        focus.leave();
        double[] across = columns.getDividerPositions();
        return new DeskMemory(
                x, y, width, height, maximized, across[0], across[1],
                timelineSide.model().foldedProperty().get() ? unfolded : rows.getDividerPositions()[0],
                theme,
                workspace.openProperty().get() == null ? null : workspace.openProperty().get().release().id(),
                reader.places(), reader.sizeProperty().get(), scale.percentProperty().get(), workspace.recents().last(),
                marginModel.compactProperty().get(), workspace.reviewing().policyProperty().get().briefOnly(),
                timelineSide.memory());
    }
}
