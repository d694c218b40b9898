package org.readout.desk.toolkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.readout.jobs.TypedDate;
import org.readout.model.Anchor;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.CommitmentDraft;
import org.readout.model.Edit;
import org.readout.model.Event;
import org.readout.model.Force;
import org.readout.model.Ids;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Note;
import org.readout.model.Party;
import org.readout.model.Release;
import org.readout.model.Review;
import org.readout.model.Span;
import org.readout.model.Timex;
import org.readout.model.Version;

/** What an officer can do to the marks of the open release; each call is one step that can be undone. */
public final class Marking {

    private final Workspace workspace;

    public Marking(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Tags {@code span} as a name and takes it in hand; a name that stands there already gets the type. A date gets the
     * value its words have, where they have one. Nothing happens where no release is open.
     */
    public void name(Span span, NameType type) {
        AnnotatedRelease open = workspace.openProperty().get();
        if (open != null) {
            workspace.recents().used(type);
            Edit edit = tagged(open, namesAt(open), span, type);
            workspace.change(Messages.text("do.tag", Words.type(type)), changed(edit) ? List.of(edit) : List.of());
            workspace.chosenProperty().set(edit.mark());
        }
    }

    /**
     * Tags every place in the open release at which the words of {@code span} stand as words of their own, as one step,
     * and says how many.
     */
    public void nameAll(Span span, NameType type) {
        AnnotatedRelease open = workspace.openProperty().get();
        if (open == null) {
            return;
        }
        workspace.recents().used(type);
        Version version = open.release().version();
        String words = span.in(version.text());
        Map<Span, Mention> names = namesAt(open);
        List<Edit> edits = Occurrences.of(version, words).stream()
                .map(place -> tagged(open, names, place, type))
                .toList();
        List<Edit> changed = edits.stream().filter(Marking::changed).toList();
        workspace.change(Messages.text("do.tag.all", changed.size(), Words.type(type)), changed);
        edits.stream().filter(edit -> Objects.requireNonNull(edit.after()).span().equals(span)).findFirst()
                .ifPresent(edit -> workspace.chosenProperty().set(edit.mark()));
        workspace.say(Messages.text("tag.all.done", changed.size(), words, Words.type(type),
                edits.size() - changed.size()));
    }

    private static Map<Span, Mention> namesAt(AnnotatedRelease open) {
        Map<Span, Mention> names = new HashMap<>();
        open.mentions().forEach(mention -> names.merge(mention.span(), mention,
                (one, other) -> one.review() == Review.REJECTED ? other : one));
        return names;
    }

    /** Makes {@code span} an accepted name of this type: a new one, or the one that stands there. */
    private static Edit tagged(AnnotatedRelease open, Map<Span, Mention> names, Span span, NameType type) {
        Anchor anchor = Anchor.of(open.release().version(), span);
        Timex value = type == NameType.DATE
                ? TypedDate.read(anchor.quote(), open.release().publication().published()).orElse(null) : null;
        Mention before = names.get(span);
        if (before == null) {
            String entity = entityOf(open, anchor.quote(), type);
            return Edit.add(open.release().id(),
                    new Mention(Ids.next(), anchor, type, entity, value, Review.ACCEPTED, null));
        }
        Mention after = before.withType(type).withReview(Review.ACCEPTED);
        return new Edit(open.release().id(), before, after.value() == null ? after.withValue(value) : after);
    }

    private static boolean changed(Edit edit) {
        return !Objects.equals(edit.before(), edit.after());
    }

    /**
     * Tags {@code span} as a commitment. Where the release reports one event alone, its parties and date are taken from
     * there; where it reports several, they are left for the officer to say.
     */
    public void commitment(Span span) {
        AnnotatedRelease open = workspace.openProperty().get();
        if (open == null) {
            return;
        }
        CommitmentDraft draft = new CommitmentDraft(Anchor.of(open.release().version(), span), Force.AGREED)
                .review(Review.ACCEPTED)
                .attribution(open.release().publication().publisher());
        List<Event> told = open.events().stream()
                .filter(event -> event.reported() && event.review() != Review.REJECTED)
                .toList();
        if (told.size() == 1) {
            draft.parties(told.getFirst().participants()).said(told.getFirst().date());
        }
        add(Messages.text("do.tag", Messages.text("mark.commitment")), draft.build());
    }

    /** Puts a note at {@code span} and takes it in hand. */
    public void note(Span span, String text) {
        AnnotatedRelease open = workspace.openProperty().get();
        if (open != null) {
            Anchor anchor = Anchor.of(open.release().version(), span);
            add(Messages.text("do.note"), new Note(Ids.next(), anchor, text, Review.ACCEPTED));
        }
    }

    public void accept(Mark mark) {
        replace(Messages.text("do.accept"), mark, mark.withReview(Review.ACCEPTED));
    }

    /** Accepts those of these marks of the open release that are suggested, as one step; false where there are none. */
    public boolean acceptAll(List<Mark> marks) {
        List<Edit> edits = new ArrayList<>();
        release().ifPresent(release -> marks.stream()
                .filter(mark -> mark.review() == Review.SUGGESTED)
                .forEach(mark -> edits.add(new Edit(release.id(), mark, mark.withReview(Review.ACCEPTED)))));
        workspace.change(Messages.text("do.accept.all", edits.size()), edits);
        return !edits.isEmpty();
    }

    public void reject(Mark mark) {
        replace(Messages.text("do.reject"), mark, mark.withReview(Review.REJECTED));
    }

    /** Takes a mark away; one that was suggested is rejected instead, so that it is not suggested again. */
    public void delete(Mark mark) {
        if (mark.cue() != null) {
            replace(Messages.text("do.delete"), mark, mark.withReview(Review.REJECTED));
        } else {
            release().ifPresent(release ->
                    workspace.change(Messages.text("do.delete"), List.of(Edit.remove(release.id(), mark))));
        }
    }

    /** Puts {@code after} in the place of {@code before}; nothing happens where they are equal. */
    public void replace(String label, Mark before, Mark after) {
        if (!before.equals(after)) {
            release().ifPresent(release ->
                    workspace.change(label, List.of(new Edit(release.id(), before, after))));
        }
    }

    /** Changes a mark by hand: it counts as accepted from then on. */
    public void edit(Mark before, Mark after) {
        remember(before, after);
        replace(Messages.text("do.edit"), before, after.withReview(Review.ACCEPTED));
    }

    /** Puts a mark back to how it stood; one that was deleted comes back under its id. */
    public void restore(Mark image) {
        release().ifPresent(release -> {
            Mark now = workspace.markNow(image.id()).orElse(null);
            if (!image.equals(now)) {
                workspace.change(Messages.text("do.restore"), List.of(new Edit(release.id(), now, image)));
                workspace.chosenProperty().set(image.id());
            }
        });
    }

    /** What was chosen in a change is offered first from then on. */
    private void remember(Mark before, Mark after) {
        if (after instanceof Mention mention && before instanceof Mention was && mention.type() != was.type()) {
            workspace.recents().used(mention.type());
        }
        List<Party> known = parties(before);
        parties(after).stream().filter(party -> !known.contains(party))
                .forEach(party -> workspace.recents().usedParty(party.name()));
    }

    private static List<Party> parties(Mark mark) {
        return switch (mark) {
            case Commitment commitment -> Stream.concat(
                    commitment.parties().stream(), Stream.ofNullable(commitment.addressee())).toList();
            case Event event -> event.participants();
            case Mention mention -> List.of();
            case Note note -> List.of();
        };
    }

    /** Moves a mark's edges. */
    public void move(Mark mark, Span span) {
        release().ifPresent(release -> {
            Mark moved = mark.withAnchor(Anchor.of(release.version(), span));
            if (moved instanceof Commitment commitment && mark instanceof Commitment before
                    && before.action().equals(before.anchor().quote())) {
                moved = commitment.draft().action(commitment.anchor().quote()).build();
            }
            edit(mark, moved);
        });
    }

    private void add(String label, Mark mark) {
        release().ifPresent(release -> {
            workspace.change(label, List.of(Edit.add(release.id(), mark)));
            workspace.chosenProperty().set(mark.id());
        });
    }

    private Optional<Release> release() {
        return Optional.ofNullable(workspace.openProperty().get()).map(AnnotatedRelease::release);
    }

    /** What the same words mean elsewhere in the release; else the words themselves. */
    private static String entityOf(AnnotatedRelease open, String quote, NameType type) {
        return open.mentions().stream()
                .filter(mention -> mention.type() == type && mention.review() != Review.REJECTED)
                .filter(mention -> mention.anchor().quote().equals(quote))
                .map(Mention::entity)
                .findFirst()
                .orElse(quote);
    }
}
