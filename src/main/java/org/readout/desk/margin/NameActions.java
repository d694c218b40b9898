package org.readout.desk.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Workspace;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Edit;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Review;

/** What the officer does to all mentions of one entity at once; each is one step. */
final class NameActions {

    private final Workspace workspace;

    NameActions(Workspace workspace) {
        this.workspace = workspace;
    }

    void acceptAll(NameGroup group) {
        each("margin.do.accept", group, mention -> mention.withReview(Review.ACCEPTED));
    }

    void rejectAll(NameGroup group) {
        each("margin.do.reject", group, mention -> mention.withReview(Review.REJECTED));
    }

    void change(NameGroup group, String entity, NameType type) {
        each("margin.do.rename", group, mention -> mention.withType(type).withEntity(entity));
    }

    /** Takes the next mention in hand, round and round, so that the reader shows it. */
    void next(NameGroup group) {
        UUID chosen = workspace.chosenProperty().get();
        int next = (group.indexOf(chosen) + 1) % group.mentions().size();
        workspace.chosenProperty().set(group.mentions().get(next).id());
    }

    /** Works on the mentions as they stand now, since some may have changed since the group was drawn up. */
    private void each(String label, NameGroup group, UnaryOperator<Mention> change) {
        AnnotatedRelease open = workspace.openProperty().get();
        if (open == null) {
            return;
        }
        List<Edit> edits = new ArrayList<>();
        for (Mention mention : open.mentions()) {
            Mention after = change.apply(mention);
            if (group.indexOf(mention.id()) >= 0 && !mention.equals(after)) {
                edits.add(new Edit(open.release().id(), mention, after));
            }
        }
        workspace.change(Messages.text(label, edits.size(), group.entity()), edits);
    }
}
