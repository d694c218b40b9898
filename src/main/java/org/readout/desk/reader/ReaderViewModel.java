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
import org.readout.desk.toolkit.Reviewing;
import org.readout.desk.toolkit.Workspace;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Span;
import org.readout.model.Version;

/** The open release as rows with decorations, the caret, and what keys do to it. */
public final class ReaderViewModel {

    /** More selected than this is no search but a passage. */
    private static final int LONGEST_SOUGHT = 80;

    private final Workspace workspace;
    private final Marking marking;
    private final ReadOnlyObjectWrapper<ReadingRows> reading = new ReadOnlyObjectWrapper<>(ReadingRows.NONE);
    private final ObjectProperty<ReadingSize> size = new SimpleObjectProperty<>(ReadingSize.STANDARD);
    private final ReadOnlyObjectWrapper<Decorations> decorations = new ReadOnlyObjectWrapper<>(Decorations.NONE);
    private final FindViewModel find = new FindViewModel();
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.at(0));
    private final Set<Integer> openFurniture = new HashSet<>();
    private @Nullable UUID version;
    private List<DisplayParagraph> paragraphs = List.of();
    private Caret caret = new Caret("", List.of());
    private String text = "";

    public ReaderViewModel(Workspace workspace, Marking marking) {
        this.workspace = workspace;
        this.marking = marking;
        workspace.openProperty().subscribe(this::show);
        reviewing().policyProperty().subscribe(policy -> show(workspace.openProperty().get()));
    }

    Reviewing reviewing() {
        return workspace.reviewing();
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
            decorations.set(Decorations.of(release.marks(), reviewing().policyProperty().get()));
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
        return decorations.get().mark(id);
    }

    /** Where else the one meant by {@code mention} is named, in this release and in the others. */
    Mentions mentionsOf(Mention mention) {
        AnnotatedRelease release = workspace.openProperty().get();
        return release == null
                ? new Mentions(List.of(), List.of())
                : Mentions.of(mention, release, workspace.releasesProperty().get().values());
    }

    /** Takes the next or previous mention of the chosen name in hand, round through all releases that have it. */
    void stepMention(boolean forward) {
        if (!(workspace.chosenMark().orElse(null) instanceof Mention mention)) {
            say(Messages.text("reader.choose.name"));
            return;
        }
        Mentions mentions = mentionsOf(mention);
        int next = mentions.here().indexOf(mention.id()) + (forward ? 1 : -1);
        if (next >= 0 && next < mentions.here().size()) {
            choose(mentions.here().get(next));
        } else if (!mentions.elsewhere().isEmpty()) {
            Mentions.InRelease in = forward ? mentions.elsewhere().getFirst() : mentions.elsewhere().getLast();
            open(in.release(), in.first());
        } else {
            choose(forward ? mentions.here().getFirst() : mentions.here().getLast());
        }
    }

    /** Takes a mark in hand. */
    void choose(UUID mark) {
        workspace.chosenProperty().set(mark);
    }

    /** Opens another release and takes one of its marks in hand. */
    void open(UUID release, UUID mark) {
        workspace.open(release, mark);
    }

    /** The marks at the caret, or those that end there, innermost first. */
    List<UUID> marksAtCaret(int offset) {
        List<UUID> here = marksAt(offset);
        return here.isEmpty() && offset > 0 ? marksAt(offset - 1) : here;
    }

    /** Puts the caret inside {@code span}, if it is not there. */
    void caretInto(Span span) {
        if (!span.contains(selection.get().caret())) {
            selection.set(Selection.at(span.start()));
        }
    }

    /** Puts the caret at {@code offset} and takes the mark there in hand; asked again, the next one outwards. */
    void click(int offset) {
        selection.set(Selection.at(offset));
        List<UUID> here = marksAt(offset);
        if (here.isEmpty()) {
            workspace.chosenProperty().set(null);
        } else {
            takeNext(here);
        }
    }

    private void takeNext(List<UUID> here) {
        int held = here.indexOf(workspace.chosenProperty().get());
        workspace.chosenProperty().set(here.get((held + 1) % here.size()));
    }

    /** The marks that cover {@code offset}, innermost first. */
    List<UUID> marksAt(int offset) {
        return decorations.get().touching(new Span(offset, offset + 1)).reversed().stream()
                .filter(decoration -> decoration.form() != Decoration.Form.NONE)
                .map(Decoration::mark)
                .toList();
    }

    /** Whether keys have words to act on. */
    boolean hasSelection() {
        return !selection.get().isEmpty();
    }

    /** Tags the selected words; with none selected, gives the chosen name another type. */
    public void tag(NameType type) {
        Optional<Span> words = selected();
        Optional<Mark> chosen = workspace.chosenMark();
        if (words.isPresent()) {
            marking.name(words.get(), type);
            letGo();
        } else if (chosen.orElse(null) instanceof Mention mention) {
            marking.edit(mention, mention.withType(type));
        } else {
            askForWords();
        }
    }

    /** Tags the selected words, or those of the chosen mark, wherever they stand in the release. */
    public void tagAll(NameType type) {
        noteSpan().ifPresentOrElse(words -> {
            marking.nameAll(words, type);
            letGo();
        }, this::askForWords);
    }

    /** Rounds what is selected to what tagging would take, so that the officer sees it. */
    void roundSelection() {
        selection.set(selection.get().rounded(text));
    }

    /** The types of names, those tagged last first. */
    ReadOnlyObjectProperty<List<NameType>> recentTypesProperty() {
        return workspace.recents().typesProperty();
    }

    /** Tags the selected words as a commitment. */
    public void tagCommitment() {
        selected().ifPresentOrElse(words -> {
            marking.commitment(words);
            letGo();
        }, this::askForWords);
    }

    void say(String line) {
        workspace.say(line);
    }

    void askForWords() {
        say(Messages.text("reader.select.first"));
    }

    /** The words a note would stand at: those selected, else those of the chosen mark. */
    Optional<Span> noteSpan() {
        return selected().or(() -> workspace.chosenMark().map(Mark::span));
    }

    void note(Span span, String words) {
        if (!words.isBlank()) {
            marking.note(span, words.strip());
            letGo();
        }
    }

    /** Deletes the chosen mark. */
    public void delete() {
        workspace.chosenMark().ifPresent(marking::delete);
    }

    /** Closes the find bar, lets go of the selection, then of the mark; false if there was none of them. */
    public boolean escape() {
        if (find.shownProperty().get()) {
            find.shownProperty().set(false);
            return true;
        }
        if (hasSelection()) {
            letGo();
            return true;
        }
        if (workspace.chosenProperty().get() != null) {
            workspace.chosenProperty().set(null);
            return true;
        }
        return false;
    }

    /** Takes the next mark at the caret in hand, from the inside outwards. */
    void nextAtCaret() {
        List<UUID> here = marksAtCaret(selection.get().caret());
        if (here.isEmpty()) {
            say(Messages.text("reader.no.mark.here"));
        } else {
            takeNext(here);
        }
    }

    /** Puts the caret at a mark that was taken in hand elsewhere, where it is not there already. */
    void caretTo(Span span) {
        int at = selection.get().caret();
        if (!hasSelection() && !span.contains(at) && at != span.end()) {
            selection.set(Selection.at(span.start()));
        }
    }

    /** Moves an edge of the chosen mark by a word, or by a letter if {@code exact}; false if no mark is in hand. */
    boolean moveEdge(boolean right, boolean onward, boolean exact) {
        Mark mark = workspace.chosenMark().orElse(null);
        if (mark == null || hasSelection()) {
            return false;
        }
        Span span = mark.span();
        int start = right ? span.start() : exact ? letter(span.start(), onward)
                : onward ? nextWordStart(span.start()) : caret.wordLeft(span.start());
        int end = !right ? span.end() : exact ? letter(span.end(), onward)
                : onward ? caret.wordRight(span.end()) : previousWordEnd(span.end());
        int row = caret.row(span.start());
        if (start < end && start >= rows().get(row).span().start() && caret.row(end - 1) == caret.row(span.end() - 1)) {
            marking.move(mark, new Span(start, end));
        }
        return true;
    }

    private int letter(int offset, boolean onward) {
        return onward ? caret.right(offset) : caret.left(offset);
    }

    private int nextWordStart(int offset) {
        int end = caret.wordRight(offset);
        return caret.wordLeft(caret.wordRight(end));
    }

    private int previousWordEnd(int offset) {
        int start = caret.wordLeft(offset);
        return caret.wordRight(caret.wordLeft(start));
    }

    private Optional<Span> selected() {
        return selection.get().taken(text);
    }

    private void letGo() {
        selection.set(Selection.at(selection.get().end()));
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
