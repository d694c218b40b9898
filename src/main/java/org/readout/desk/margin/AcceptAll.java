package org.readout.desk.margin;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.readout.desk.margin.MarginRow.CommitmentRow;
import org.readout.desk.margin.MarginRow.EventRow;
import org.readout.desk.margin.MarginRow.NameRow;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Workspace;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Mark;
import org.readout.model.Review;

/**
 * Accepting all that is shown, in two strokes: the first says how many it would be, the second does it. Nothing that the
 * officer has not had before his eyes is ever among them, unless a filter was set to pick it.
 */
final class AcceptAll {

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<@Nullable Offer> offer = new ReadOnlyObjectWrapper<>();

    /**
     * What the second stroke would accept.
     *
     * @param filtered whether the filter picked them, and not the eye
     */
    record Offer(Set<UUID> marks, boolean filtered) {}

    AcceptAll(Workspace workspace) {
        this.workspace = workspace;
    }

    /** What is offered, or null. */
    ReadOnlyObjectProperty<@Nullable Offer> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /** Offers to accept what {@code rows} hold, or, where that is on offer already, accepts it. */
    void strike(List<MarginRow> rows, boolean filtered) {
        Offer standing = offer.get();
        if (standing != null) {
            offer.set(null);
            workspace.reviewing().acceptAll(now(standing));
            return;
        }
        Set<UUID> marks = rows.stream().flatMap(AcceptAll::marks)
                .filter(mark -> filtered
                        ? mark.review() == Review.SUGGESTED
                        : workspace.reviewing().policyProperty().get().awaits(mark))
                .map(Mark::id)
                .collect(Collectors.toUnmodifiableSet());
        if (marks.isEmpty()) {
            workspace.say(Messages.text("margin.all.none"));
        } else {
            offer.set(new Offer(marks, filtered));
        }
    }

    /** Takes the offer back; false if there was none. */
    boolean cancel() {
        boolean offered = offer.get() != null;
        offer.set(null);
        return offered;
    }

    private List<Mark> now(Offer standing) {
        AnnotatedRelease open = workspace.openProperty().get();
        return open == null ? List.of() : open.marks().stream()
                .filter(mark -> standing.marks().contains(mark.id()) && mark.review() == Review.SUGGESTED)
                .toList();
    }

    private static Stream<Mark> marks(MarginRow row) {
        return switch (row) {
            case CommitmentRow commitment -> Stream.of(commitment.commitment());
            case EventRow event -> Stream.of(event.event());
            case NameRow name -> name.group().mentions().stream().map(Mark.class::cast);
            default -> Stream.empty();
        };
    }
}
