package org.readout.desk.margin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.readout.desk.TestDesk;
import org.readout.desk.toolkit.Marking;
import org.readout.desk.toolkit.Workspace;
import org.readout.model.Anchor;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.CommitmentDraft;
import org.readout.model.Cue;
import org.readout.model.Event;
import org.readout.model.EventKind;
import org.readout.model.Force;
import org.readout.model.Ids;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Note;
import org.readout.model.Review;
import org.readout.model.Span;
import org.readout.model.Timex;

/** Does at random whatever an officer can do to marks and releases. */
final class RandomOfficer {

    /** How many different kinds of command there are. */
    static final int KINDS = 24;
    private static final int MANY = 60;
    private static final int REMEMBERED = 40;

    private final TestDesk desk;
    private final Workspace workspace;
    private final Marking marking;
    private final MarginViewModel margin;
    private final Random random;
    private final Map<String, Runnable> commands = new LinkedHashMap<>();
    private final List<String> names;
    private final Deque<Mark> past = new ArrayDeque<>();
    private final Set<String> done = new LinkedHashSet<>();

    RandomOfficer(TestDesk desk, Random random) {
        this.desk = desk;
        this.random = random;
        workspace = desk.workspace();
        marking = new Marking(workspace);
        margin = new MarginViewModel(workspace);
        commands.put("tag a name", () -> marking.name(span(), any(NameType.values())));
        commands.put("tag a commitment", () -> marking.commitment(span()));
        commands.put("write a note", () -> marking.note(span(), "Note " + random.nextInt(100)));
        commands.put("take a suggestion", this::suggest);
        commands.put("accept", () -> mark().ifPresent(marking::accept));
        commands.put("reject", () -> mark().ifPresent(marking::reject));
        commands.put("delete", () -> mark().ifPresent(marking::delete));
        commands.put("move edges", () -> mark().ifPresent(mark -> marking.move(mark, span())));
        commands.put("accept all", () -> workspace.reviewing().acceptAll(open().marks().stream()
                .filter(mark -> mark.review() == Review.SUGGESTED && random.nextBoolean()).toList()));
        commands.put("judge on", () -> {
            workspace.reviewing().next(random.nextBoolean());
            workspace.reviewing().judge(random.nextBoolean());
        });
        commands.put("call reviewed", () -> {
            workspace.reviewing().signOff();
            workspace.reviewing().signOff();
        });
        commands.put("open another", () -> workspace.open(
                workspace.shelfProperty().get().get(random.nextInt(workspace.shelfProperty().get().size())).id()));
        commands.put("accept a group", () -> group().ifPresent(margin.names()::acceptAll));
        commands.put("no name", () -> group().ifPresent(margin.names()::notAName));
        commands.put("rename", () -> group().ifPresent(group ->
                margin.names().change(group, "Name " + random.nextInt(20), any(NameType.values()))));
        commands.put("merge", () -> group().ifPresent(group -> margin.names().others(group).stream().findAny()
                .ifPresent(into -> margin.names().merge(group, into))));
        commands.put("split", () -> group().ifPresent(group ->
                margin.names().split(group, group.mentions().subList(0, 1), "Name " + random.nextInt(20))));
        commands.put("correct a commitment", () -> form(Commitment.class, CommitmentForm.class).ifPresent(form -> {
            form.force.set(any(Force.values()));
            form.restated.set(random.nextBoolean());
            form.due.textProperty().set(random.nextBoolean() ? "" : "2025-0" + (1 + random.nextInt(9)));
            form.parties.add().nameProperty().set("Party " + random.nextInt(9));
            margin.save();
        }));
        commands.put("correct an event", () -> form(Event.class, EventForm.class).ifPresent(form -> {
            form.kind.set(any(EventKind.values()));
            form.participants.add().nameProperty().set("Party " + random.nextInt(9));
            margin.save();
        }));
        commands.put("correct a note", () -> form(Note.class, NoteForm.class).ifPresent(form -> {
            form.tags.set(random.nextBoolean() ? "" : "tag " + random.nextInt(5) + ", other");
            form.text.property().set("Note " + random.nextInt(100));
            margin.save();
        }));
        commands.put("correct a name", () -> form(Mention.class, MentionForm.class).ifPresent(form -> {
            form.type.set(NameType.DATE);
            form.value.textProperty().set("2024-1" + random.nextInt(3));
            margin.save();
        }));
        commands.put("resolve a note", () -> one(Note.class).ifPresent(margin::resolve));
        commands.put("undo", () -> repeat(workspace::undo));
        commands.put("undo and redo", () -> {
            repeat(workspace::undo);
            repeat(workspace::redo);
        });
        commands.put("restore", this::restore);
        names = List.copyOf(commands.keySet());
    }

    /** Does one thing. */
    void act() {
        boolean full = open().marks().size() > MANY;
        String name = full && random.nextBoolean() ? "delete" : names.get(random.nextInt(names.size()));
        Map<?, ?> before = workspace.releasesProperty().get();
        remember();
        Objects.requireNonNull(commands.get(name)).run();
        margin.cancel();
        if (workspace.releasesProperty().get() != before) {
            done.add(name);
        }
    }

    /** The kinds of command that have changed something so far. */
    Set<String> done() {
        return done;
    }

    void leave() {
        margin.close();
    }

    private AnnotatedRelease open() {
        return desk.open();
    }

    private void suggest() {
        Span span = span();
        Cue cue = new Cue("test", random.nextInt(100) / 100.0);
        Anchor anchor = Anchor.of(open().release().version(), span);
        desk.add(switch (random.nextInt(3)) {
            case 0 -> new CommitmentDraft(anchor, any(Force.values())).cue(cue).build();
            case 1 -> new Event(Ids.next(), anchor, any(EventKind.values()), "event", Timex.of("2024-12-26"), null, List.of(),
                    random.nextBoolean(), Review.SUGGESTED, cue);
            default -> new Mention(Ids.next(), anchor, any(NameType.values()), "Name " + random.nextInt(20), null,
                    Review.SUGGESTED, cue);
        });
    }

    /** Puts a mark back to how it once stood. */
    private void restore() {
        pick(past.stream().filter(image -> image.anchor().version().equals(open().release().version().id())))
                .ifPresent(margin::restore);
    }

    private void remember() {
        mark().ifPresent(past::addFirst);
        if (past.size() > REMEMBERED) {
            past.removeLast();
        }
    }

    private void repeat(Runnable step) {
        for (int i = random.nextInt(4); i >= 0; i--) {
            step.run();
        }
    }

    private <M extends Mark, F extends Form> Optional<F> form(Class<M> kind, Class<F> form) {
        return one(kind).map(mark -> {
            margin.edit(mark);
            return form.cast(margin.formProperty().get());
        });
    }

    private Optional<Mark> mark() {
        return one(Mark.class);
    }

    private <M extends Mark> Optional<M> one(Class<M> kind) {
        return pick(open().marks().stream().filter(kind::isInstance).map(kind::cast));
    }

    private Optional<NameGroup> group() {
        return pick(NameGroup.of(open().mentions(), margin.policy()).values().stream().flatMap(List::stream));
    }

    private <T> Optional<T> pick(Stream<T> from) {
        List<T> all = from.toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private Span span() {
        int start = random.nextInt(open().release().text().length() - 12);
        return new Span(start, start + 1 + random.nextInt(11));
    }
}
