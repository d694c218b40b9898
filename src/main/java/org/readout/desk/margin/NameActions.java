package org.readout.desk.margin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

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
        each("margin.do.accept", group.entity(), group.mentions(), mention -> mention.withReview(Review.ACCEPTED));
    }

    /** Says that these words are not a name, wherever they stand in the release. */
    void notAName(NameGroup group) {
        each("margin.do.not", group.entity(), group.mentions(), mention -> mention.withReview(Review.REJECTED));
    }

    void change(NameGroup group, String entity, NameType type) {
        each("margin.do.rename", group.entity(), group.mentions(),
                mention -> mention.withType(type).withEntity(entity).withReview(Review.ACCEPTED));
    }

    /** Makes {@code group} one with {@code into}, whose name both then have. */
    void merge(NameGroup group, NameGroup into) {
        each("margin.do.merge", into.entity(), group.mentions(),
                mention -> mention.withEntity(into.entity()).withReview(Review.ACCEPTED));
    }

    /** Takes {@code mentions} out of their group: they mean {@code entity}. */
    void split(NameGroup group, Collection<Mention> mentions, String entity) {
        each("margin.do.split", group.entity(), mentions,
                mention -> mention.withEntity(entity).withReview(Review.ACCEPTED));
    }

    /** Whether there is another entity of the same type in the open release. */
    boolean hasOthers(NameGroup group) {
        AnnotatedRelease open = workspace.openProperty().get();
        return open != null && open.marks().stream().anyMatch(mark -> mark instanceof Mention mention
                && mention.type() == group.type() && mention.review() != Review.REJECTED
                && !mention.entity().equals(group.entity()));
    }

    /** The other entities of the same type in the open release. */
    List<NameGroup> others(NameGroup group) {
        AnnotatedRelease open = workspace.openProperty().get();
        return open == null ? List.of()
                : NameGroup.of(open.mentions(), workspace.reviewing().policyProperty().get())
                        .getOrDefault(group.type(), List.of()).stream()
                        .filter(other -> !other.entity().equals(group.entity()))
                        .toList();
    }

    /** Takes the next mention in hand, round and round, so that the reader shows it. */
    void next(NameGroup group) {
        UUID chosen = workspace.chosenProperty().get();
        int next = (group.indexOf(chosen) + 1) % group.mentions().size();
        workspace.chosenProperty().set(group.mentions().get(next).id());
    }

    /** Works on the mentions as they stand now, since some may have changed since the group was drawn up. */
    private void each(String label, String entity, Collection<Mention> mentions, UnaryOperator<Mention> change) {
        AnnotatedRelease open = workspace.openProperty().get();
        if (open == null) {
            return;
        }
        Set<UUID> ids = mentions.stream().map(Mention::id).collect(Collectors.toSet());
        List<Edit> edits = new ArrayList<>();
        for (Mention mention : open.mentions()) {
            Mention after = change.apply(mention);
            if (ids.contains(mention.id()) && !mention.equals(after)) {
                edits.add(new Edit(open.release().id(), mention, after));
            }
        }
        workspace.change(Messages.text(label, edits.size(), entity), edits);
    }
}
