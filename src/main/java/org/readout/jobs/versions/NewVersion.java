package org.readout.jobs.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.readout.jobs.versions.Carried.Outcome;
import org.readout.model.Anchor;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Change;
import org.readout.model.Description;
import org.readout.model.Edit;
import org.readout.model.Folding;
import org.readout.model.Ids;
import org.readout.model.JudgedMarks;
import org.readout.model.Kin;
import org.readout.model.Linking;
import org.readout.model.Mark;
import org.readout.model.Publication;
import org.readout.model.Review;
import org.readout.model.SignOff;
import org.readout.model.Span;
import org.readout.model.Version;

/**
 * A release that becomes the newest version of another: the change that does it, and what becomes of the other's marks.
 *
 * @param marks of those that are shown, not of deleted and rejected ones
 */
public record NewVersion(Change change, List<Carried> marks) {

    public NewVersion {
        marks = List.copyOf(marks);
    }

    public long count(Outcome outcome) {
        return marks.stream().filter(mark -> mark.outcome() == outcome).count();
    }

    /**
     * Makes the change.
     *
     * @param into the release that gets a version, as it stands
     * @param judged the marks in its newest version that were judged
     * @param from the release that becomes one, as it stands
     * @param already the marks in it that were judged
     * @param kin what the two are to each other, if that is known
     */
    static NewVersion of(String label, AnnotatedRelease into, JudgedMarks judged, AnnotatedRelease from, JudgedMarks already,
            Optional<Kin> kin) {
        UUID release = into.release().id();
        Version text = from.release().version();
        Carrying carrying = new Carrying(into.release().version(), text);
        List<Edit> edits = new ArrayList<>();
        List<Carried> shown = new ArrayList<>();
        for (Mark mark : judged.marks()) {
            Carried carried = carrying.carry(mark);
            Span place = carried.place();
            if (place != null) {
                already.marks().stream()
                        .filter(other -> other.getClass() == mark.getClass() && other.span().equals(place))
                        .findFirst()
                        .ifPresent(other -> edits.add(Edit.remove(from.release().id(), other)));
                edits.add(new Edit(release, mark, mark.withAnchor(Anchor.of(text, place))));
            }
            if (mark.review() != Review.REJECTED) {
                shown.add(carried);
            }
        }
        judged.deleted().forEach(mark -> edits.addAll(buried(release, mark, carrying.carry(mark), text)));
        Publication before = into.release().publication();
        Publication after = CorrectedFacts.of(before, from.release().publication());
        return new NewVersion(new Change(
                Ids.next(),
                label,
                edits,
                into.reviewed() == null ? List.of() : List.of(new SignOff(release, into.reviewed(), null)),
                before.equals(after) ? List.of() : List.of(new Description(release, before, after)),
                List.of(),
                kin.map(known -> new Linking(known, known.as(Kin.Kind.CORRECTION, Kin.Standing.CONFIRMED))).stream().toList(),
                List.of(new Folding(release, from.release().id(), text.id(), true))), shown);
    }

    /** A deleted mark stands up, moves, and is deleted again: so it is not suggested in the new version, and so it goes back. */
    private static List<Edit> buried(UUID release, Mark mark, Carried carried, Version text) {
        Span place = carried.place();
        if (place == null) {
            return List.of();
        }
        Mark moved = mark.withAnchor(Anchor.of(text, place));
        return List.of(Edit.add(release, mark), new Edit(release, mark, moved), Edit.remove(release, moved));
    }
}
