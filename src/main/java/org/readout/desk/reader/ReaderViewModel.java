package org.readout.desk.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Marking;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.ReadingSize;
import org.readout.desk.toolkit.Relations;
import org.readout.desk.toolkit.Reviewing;
import org.readout.desk.toolkit.Workspace;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Mark;
import org.readout.model.Span;
import org.readout.model.Version;

/** The open release as rows with decorations, the caret, and what keys do to it. */
public final class ReaderViewModel {

    /** More selected than this is no search but a passage. */
    private static final int LONGEST_SOUGHT = 80;

    private final Workspace workspace;
    private final Relations relations;
    private final MarksHere marks;
    private final Tagging tagging;
    private final ReadOnlyObjectWrapper<ReadingRows> reading = new ReadOnlyObjectWrapper<>(ReadingRows.NONE);
    private final ObjectProperty<ReadingSize> size = new SimpleObjectProperty<>(ReadingSize.STANDARD);
    private final ReadOnlyObjectWrapper<Decorations> decorations = new ReadOnlyObjectWrapper<>(Decorations.NONE);
    private final FindViewModel find = new FindViewModel();
    private final SearchPlaces searched;
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.at(0));
    private final Set<Integer> openFurniture = new HashSet<>();
    private @Nullable UUID version;
    private List<DisplayParagraph> paragraphs = List.of();
    private Caret caret = new Caret("", List.of());
    private String text = "";

    public ReaderViewModel(Workspace workspace, Marking marking) {
        this.workspace = workspace;
        relations = new Relations(workspace);
        searched = new SearchPlaces(workspace);
        marks = new MarksHere(this, workspace);
        tagging = new Tagging(this, workspace, marking);
        workspace.openProperty().subscribe(this::show);
        reviewing().policyProperty().subscribe(policy -> show(workspace.openProperty().get()));
    }

    /** The marks at a place of the text. */
    MarksHere marks() {
        return marks;
    }

    /** What the keys do to words and marks. */
    Tagging tagging() {
        return tagging;
    }

    Reviewing reviewing() {
        return workspace.reviewing();
    }

    /** What the release is to others. */
    Relations relations() {
        return relations;
    }

    PublicationViewModel publication() {
        return new PublicationViewModel(workspace);
    }

    ReadOnlyObjectProperty<@Nullable AnnotatedRelease> releaseProperty() {
        return workspace.openProperty();
    }

    /** What is shown of the release, furniture folded or open. */
    ReadOnlyObjectProperty<ReadingRows> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** The paragraphs shown. */
    List<DisplayParagraph> rows() {
        return reading.get().rows();
    }

    /** How large the text is, and how long its lines are. */
    ObjectProperty<ReadingSize> sizeProperty() {
        return size;
    }

    /** The version shown, or null. */
    @Nullable UUID versionId() {
        return version;
    }

    /** Opens another release, at the place where it was left. */
    void open(UUID release) {
        workspace.open(release);
    }

    /** Opens a folded run of furniture, or folds it. */
    void toggle(FurnitureLine line) {
        if (!openFurniture.remove(line.span().start())) {
            openFurniture.add(line.span().start());
        }
        layOut();
    }

    /** Opens all furniture of the release; folds it where all is open. */
    void toggleFurniture() {
        List<FurnitureLine> lines = reading.get().furniture();
        if (lines.isEmpty()) {
            workspace.say(Messages.text("reader.furniture.none"));
        } else if (lines.stream().allMatch(FurnitureLine::open)) {
            openFurniture.clear();
            layOut();
        } else {
            lines.forEach(line -> openFurniture.add(line.span().start()));
            layOut();
        }
    }

    /** Opens the furniture that hides {@code span}, if any does. */
    void uncover(Span span) {
        reading.get().hiding(span.start()).ifPresent(this::toggle);
    }

    private void layOut() {
        ReadingRows made = ReadingRows.of(paragraphs, openFurniture);
        caret = new Caret(text, made.rows());
        reading.set(made);
    }

    ReadOnlyObjectProperty<Decorations> decorationsProperty() {
        return decorations.getReadOnlyProperty();
    }

    ObjectProperty<Selection> selectionProperty() {
        return selection;
    }

    ObjectProperty<@Nullable UUID> chosenProperty() {
        return workspace.chosenProperty();
    }

    /** The words looked for in the release. */
    FindViewModel find() {
        return find;
    }

    /** Where what was searched for in the library stands in the release. */
    SearchPlaces searched() {
        return searched;
    }

    /** What is to stand out in a row: the words of the find bar, or else what was searched for in the library. */
    List<Span> foundIn(DisplayParagraph row) {
        return find.shownProperty().get() ? find.hitsProperty().get().touching(row.span()) : searched.touching(row.span());
    }

    /** Looks for what is selected, if that is a word or a few of one paragraph, and goes on from there. */
    void findSelected() {
        selection.get().exactly().map(span -> span.in(text))
                .filter(words -> words.length() <= LONGEST_SOUGHT && words.indexOf('\n') < 0)
                .ifPresent(find.wordsProperty()::set);
        find.shownProperty().set(true);
    }

    /** Selects the next or previous hit, so that it can be tagged; says so where there is none. */
    Optional<Span> findNext(boolean forward) {
        Optional<Span> hit = find.next(selection.get(), forward);
        hit.ifPresentOrElse(
                span -> selection.set(new Selection(span.start(), span.end())),
                () -> workspace.say(Messages.text("find.none")));
        return hit;
    }

    /** Selects the first hit from where the caret stands, as words are being typed. */
    Optional<Span> findHere() {
        Optional<Span> hit = find.from(selection.get().start());
        hit.ifPresent(span -> selection.set(new Selection(span.start(), span.end())));
        return hit;
    }

    Caret caret() {
        return caret;
    }

    String text() {
        return text;
    }

    private void show(@Nullable AnnotatedRelease release) {
        if (release == null) {
            version = null;
            text = "";
            paragraphs = List.of();
            decorations.set(Decorations.NONE);
            find.in("");
            layOut();
            return;
        }
        Version shown = release.release().version();
        if (!shown.id().equals(version)) {
            version = shown.id();
            text = shown.text();
            paragraphs = DisplayParagraph.of(shown);
            openFurniture.clear();
            selection.set(Selection.at(0));
            decorations.set(Decorations.of(release.marks(), reviewing().policyProperty().get()));
            layOut();
            selection.set(Selection.at(rows().isEmpty() ? 0 : rows().getFirst().span().start()));
            find.in(text);
        } else {
            decorations.set(decorations.get().with(release.marks(), reviewing().policyProperty().get()));
        }
    }

    /** The text of a row. */
    String textOf(DisplayParagraph row) {
        return row.span().in(text);
    }

    /** The decorations that touch {@code row}, outer before inner. */
    List<Decoration> decorationsOf(DisplayParagraph row) {
        return decorations.get().touching(row.span());
    }

    Optional<Mark> mark(UUID id) {
        return workspace.markNow(id);
    }

    /** Takes a mark in hand. */
    void choose(UUID mark) {
        workspace.chosenProperty().set(mark);
    }

    /** Opens another release and takes one of its marks in hand. */
    void open(UUID release, UUID mark) {
        workspace.open(release, mark);
    }

    /** Whether keys have words to act on. */
    boolean hasSelection() {
        return !selection.get().isEmpty();
    }

    void say(String line) {
        workspace.say(line);
    }

    /** Closes the find bar, lets go of the selection, of the mark, then of what a search found; false if there was none of them. */
    public boolean escape() {
        if (find.shownProperty().get()) {
            find.shownProperty().set(false);
            return true;
        }
        if (hasSelection()) {
            selection.set(Selection.at(selection.get().end()));
            return true;
        }
        if (workspace.chosenProperty().get() != null) {
            workspace.chosenProperty().set(null);
            return true;
        }
        return searched.clear();
    }

    /** The mark the caret should be shown at when it is taken in hand elsewhere. */
    Optional<Span> spanOf(@Nullable UUID mark) {
        return mark == null ? Optional.empty() : mark(mark).map(Mark::span);
    }

    /** The id of the release shown, or null. */
    @Nullable UUID releaseId() {
        AnnotatedRelease release = workspace.openProperty().get();
        return release == null ? null : release.release().id();
    }
}
