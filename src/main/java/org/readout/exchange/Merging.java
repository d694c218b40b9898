package org.readout.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Edit;
import org.readout.model.Event;
import org.readout.model.Ids;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.Note;
import org.readout.model.Review;

/** Makes edits of marks that come in: one of ours is brought up to date where it is the same mark, else a new one is added. */
public final class Merging {

    private final AnnotatedRelease ours;
    private final Predicate<UUID> taken;
    private final Map<UUID, Mark> byId = new HashMap<>();
    private final Map<Object, List<Mark>> byPlace = new HashMap<>();
    private final Set<UUID> met = new HashSet<>();
    private final List<Edit> edits = new ArrayList<>();
    private int same;

    /** @param taken whether an id is that of a mark in another release of the library */
    public Merging(AnnotatedRelease ours, Predicate<UUID> taken) {
        this.ours = ours;
        this.taken = taken;
        for (Mark mark : ours.marks()) {
            byId.put(mark.id(), mark);
            byPlace.computeIfAbsent(place(mark), any -> new ArrayList<>()).add(mark);
        }
    }

    /** Takes a mark in at its place in our text. */
    public void add(Mark mark) {
        Mark known = known(mark);
        if (known == null) {
            boolean free = !byId.containsKey(mark.id()) && !taken.test(mark.id()) && met.add(mark.id());
            edits.add(Edit.add(ours.release().id(), free ? mark : mark.withId(Ids.next())));
            return;
        }
        met.add(known.id());
        Mark now = mark.withId(known.id());
        // What an officer has judged is not to become a suggestion again; and of two suggestions ours will do.
        if (mark.review() == Review.SUGGESTED || now.equals(known)) {
            same++;
        } else {
            edits.add(new Edit(ours.release().id(), known, now));
        }
    }

    /** The mark of this id; else the one that says the same at the same words; else any that stands there. */
    private @Nullable Mark known(Mark mark) {
        Mark byItsId = byId.get(mark.id());
        if (byItsId != null && byItsId.getClass() == mark.getClass() && !met.contains(mark.id())) {
            return byItsId;
        }
        List<Mark> there = byPlace.getOrDefault(place(mark), List.of()).stream()
                .filter(each -> !met.contains(each.id())).toList();
        return there.stream().filter(each -> each.withId(mark.id()).equals(mark)).findFirst()
                .orElse(there.isEmpty() ? null : there.getFirst());
    }

    /** Marks alike in this are one: of one kind and type at the same words, or the same note there. */
    private static Object place(Mark mark) {
        return switch (mark) {
            case Mention name -> List.of(MarkKind.MENTION, name.span(), name.type());
            case Commitment commitment -> List.of(MarkKind.COMMITMENT, commitment.span());
            case Event event -> List.of(MarkKind.EVENT, event.span());
            case Note note -> List.of(MarkKind.NOTE, note.span(), note.text());
        };
    }

    public List<Edit> edits() {
        return List.copyOf(edits);
    }

    /** How many were there already, or may not be changed by a mere suggestion. */
    public int same() {
        return same;
    }
}
