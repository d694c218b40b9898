package org.readout.jobs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.exchange.CodePoints;
import org.readout.exchange.Fitting;
import org.readout.exchange.GivenMark;
import org.readout.exchange.GivenRelease;
import org.readout.exchange.Place;
import org.readout.model.Anchor;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Edit;
import org.readout.model.Event;
import org.readout.model.Ids;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.Note;
import org.readout.model.Review;

/** Lays a colleague's marks of one release beside ours: what is new is added, what was judged otherwise is a conflict, ours stays. */
final class PacketMerge {

    private final AnnotatedRelease ours;
    private final Map<UUID, Mark> byId = new HashMap<>();
    private final Map<UUID, Mark> deleted = new HashMap<>();
    private final Set<UUID> elsewhere;
    private final List<Edit> edits = new ArrayList<>();
    private final List<PacketReport.Conflict> conflicts = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private int same;

    /**
     * @param deleted marks of ours that were deleted here
     * @param elsewhere ids of marks that stand in other releases here
     */
    PacketMerge(AnnotatedRelease ours, List<Mark> deleted, Set<UUID> elsewhere) {
        this.ours = ours;
        this.elsewhere = elsewhere;
        ours.marks().forEach(mark -> byId.put(mark.id(), mark));
        deleted.forEach(mark -> this.deleted.put(mark.id(), mark));
    }

    /** Takes in a release of a packet. */
    void merge(AnnotatedRelease theirs) {
        CodePoints points = new CodePoints(theirs.release().text());
        List<GivenMark> given = theirs.marks().stream().map(mark -> new GivenMark(place(mark.anchor(), points), mark)).toList();
        Fitting fitting = new Fitting(new GivenRelease(theirs.release().source(), theirs.release().id(),
                theirs.release().version().sha256(), theirs.release().text(), given, null, List.of()), ours.release().version());
        for (GivenMark each : given) {
            Mark placed = fitting.fit(each).mark();
            if (placed == null) {
                lost.add(theirs.release().publication().title() + ": \u201c" + each.place().quote() + "\u201d");
            } else {
                lay(placed);
            }
        }
    }

    private static Place place(Anchor anchor, CodePoints points) {
        return new Place(points.toCodePoint(anchor.span().start()), points.toCodePoint(anchor.span().end()), anchor.quote(),
                anchor.prefix(), anchor.suffix());
    }

    private void lay(Mark theirs) {
        Mark known = known(theirs);
        if (known == null) {
            Mark gone = deleted.get(theirs.id());
            boolean free = !elsewhere.contains(theirs.id());
            Edit add = Edit.add(ours.release().id(), free ? theirs : theirs.withId(Ids.next()));
            if (gone == null) {
                edits.add(add);
            } else if (theirs.review() == Review.SUGGESTED) {
                same++;
            } else {
                conflict(theirs, "deleted here", add);
            }
            return;
        }
        Mark now = theirs.withId(known.id());
        if (theirs.review() == Review.SUGGESTED || says(now).equals(says(known)) && now.span().equals(known.span())) {
            same++;
        } else if (known.review() == Review.SUGGESTED) {
            edits.add(new Edit(ours.release().id(), known, now));
        } else {
            conflict(theirs, says(known), new Edit(ours.release().id(), known, now));
        }
    }

    private void conflict(Mark theirs, String here, Edit take) {
        conflicts.add(new PacketReport.Conflict(ours.release().publication().title(),
                ours.release().version().paragraphAt(theirs.span().start()), theirs.anchor().quote(), here, says(theirs), take));
    }

    /** The mark of this id, else one of the same kind at the same words. */
    private @Nullable Mark known(Mark theirs) {
        Mark byItsId = byId.get(theirs.id());
        return byItsId != null ? byItsId : ours.marks().stream()
                .filter(mark -> mark.span().equals(theirs.span()) && mark.getClass() == theirs.getClass())
                .filter(mark -> !(mark instanceof Mention mine) || mine.type() == ((Mention) theirs).type())
                .filter(mark -> !(mark instanceof Note mine) || mine.text().equals(((Note) theirs).text()))
                .findFirst()
                .orElse(null);
    }

    /** All that a mark says, for an officer to lay it beside another. */
    private static String says(Mark mark) {
        String words = switch (mark) {
            case Mention mention -> mention.type().name().toLowerCase(Locale.ROOT) + " " + mention.entity()
                    + (mention.value() == null ? "" : " = " + mention.value().value());
            case Commitment commitment -> commitment.force().code() + ": " + commitment.action() + " · "
                    + String.join(", ", commitment.parties().stream().map(party -> party.name()).toList())
                    + (commitment.addressee() == null ? "" : " to " + commitment.addressee().name())
                    + (commitment.said() == null ? "" : " · said " + commitment.said().value())
                    + (commitment.due() == null || commitment.due().date() == null ? "" : " · due " + commitment.due().date().value())
                    + " · " + commitment.status().name().toLowerCase(Locale.ROOT);
            case Event event -> event.kind().name().toLowerCase(Locale.ROOT) + " " + event.name()
                    + (event.date() == null ? "" : " · " + event.date().value()) + (event.place() == null ? "" : " · " + event.place());
            case Note note -> "note: " + note.text();
        };
        return mark.review().name().toLowerCase(Locale.ROOT) + " · " + words;
    }

    List<Edit> edits() {
        return edits;
    }

    List<PacketReport.Conflict> conflicts() {
        return conflicts;
    }

    List<String> lost() {
        return lost;
    }

    int same() {
        return same;
    }
}
