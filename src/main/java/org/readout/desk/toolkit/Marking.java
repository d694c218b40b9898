package org.readout.desk.toolkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
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
import org.readout.model.Release;
import org.readout.model.Review;
import org.readout.model.Span;
import org.readout.model.Timex;

/** What an officer can do to the marks of the open release; each call is one step that can be undone. */
public final class Marking {

    private final Workspace workspace;

    public Marking(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Tags {@code span} as a name and takes it in hand. Nothing happens where no release is open. */
    public void name(Span span, NameType type, @Nullable Timex value) {
        AnnotatedRelease open = workspace.openProperty().get();
        if (open != null) {
            Anchor anchor = Anchor.of(open.release().version(), span);
            String entity = entityOf(open, anchor.quote(), type);
            add(Messages.text("do.tag", Words.type(type)),
                    new Mention(Ids.next(), anchor, type, entity, value, Review.ACCEPTED, null));
        }
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

    /** Gives every mention of one entity in the open release another name. */
    public void rename(String entity, String name) {
        AnnotatedRelease open = workspace.openProperty().get();
        if (open == null || entity.equals(name) || name.isBlank()) {
            return;
        }
        List<Edit> edits = new ArrayList<>();
        for (Mention mention : open.mentions()) {
            if (mention.entity().equals(entity)) {
                edits.add(new Edit(open.release().id(), mention, mention.withEntity(name.strip())));
            }
        }
        workspace.change(Messages.text("do.rename"), edits);
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
