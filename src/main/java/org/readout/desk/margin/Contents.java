package org.readout.desk.margin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.readout.desk.toolkit.Stretch;
import org.readout.model.Commitment;
import org.readout.model.Event;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Note;
import org.readout.model.Review;
import org.readout.model.ReviewPolicy;

/**
 * The marks of a release sorted by the cards that show them, each kind in the order of the text. After a change only the
 * lists and groups it touched are others; those it did not touch are the same objects, so that their cards may stand.
 *
 * @param marks all of them, in the order of the text
 * @param rejected names and encounters that were rejected
 * @param names by type in the order of the keys, within a type in the order of the text; none of a type that has none
 */
record Contents(List<Mark> marks, ReviewPolicy policy, List<Commitment> commitments, List<Event> events, List<Note> notes,
        List<Mark> rejected, Map<NameType, List<NameGroup>> names) {

    private static final Comparator<NameGroup> ORDER = Comparator.comparing((NameGroup group) -> group.mentions().getFirst().span())
            .thenComparing(group -> group.mentions().getFirst().id());

    static Contents of(List<Mark> marks, ReviewPolicy policy) {
        List<Mention> mentions = ofKind(marks, Mention.class);
        return new Contents(marks, policy, ofKind(marks, Commitment.class), ofKind(marks, Event.class), ofKind(marks, Note.class),
                marks.stream().filter(Contents::isRejected).toList(), NameGroup.of(mentions, policy));
    }

    /** What it comes to with other marks. */
    Contents with(List<Mark> now, ReviewPolicy asked) {
        if (now == marks && asked.equals(policy)) {
            return this;
        }
        Stretch stretch = Stretch.of(marks, now);
        if (!asked.equals(policy) || stretch.before() - stretch.from() > marks.size() / 2) {
            return of(now, asked);
        }
        List<Mark> gone = stretch.gone(marks);
        List<Mark> come = stretch.come(now);
        return new Contents(now, asked,
                spliced(commitments, ofKind(gone, Commitment.class), ofKind(come, Commitment.class)),
                spliced(events, ofKind(gone, Event.class), ofKind(come, Event.class)),
                spliced(notes, ofKind(gone, Note.class), ofKind(come, Note.class)),
                spliced(rejected, gone.stream().filter(Contents::isRejected).toList(),
                        come.stream().filter(Contents::isRejected).toList()),
                regrouped(ofKind(gone, Mention.class), ofKind(come, Mention.class)));
    }

    /** Whether it holds the same cards of names, encounters and what of them was rejected. */
    boolean sameNames(Contents other) {
        return names == other.names && events == other.events && rejected == other.rejected;
    }

    private static boolean isRejected(Mark mark) {
        return (mark instanceof Mention || mark instanceof Event) && mark.review() == Review.REJECTED;
    }

    private static <M extends Mark> List<M> ofKind(List<Mark> marks, Class<M> kind) {
        return marks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The list with {@code come} in the place of {@code gone}, which stand in it one after the other. */
    private static <M extends Mark> List<M> spliced(List<M> list, List<M> gone, List<M> come) {
        if (gone.equals(come)) {
            return list;
        }
        Mark first = gone.isEmpty() ? come.getFirst() : gone.getFirst();
        int at = firstAt(first, list);
        while (!gone.isEmpty() && !list.get(at).equals(gone.getFirst())) {
            at++;
        }
        List<M> after = new ArrayList<>(list);
        after.subList(at, at + gone.size()).clear();
        after.addAll(at, come);
        return List.copyOf(after);
    }

    /** How many stand before the place of {@code mark}. */
    private static int firstAt(Mark mark, List<? extends Mark> list) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).span().compareTo(mark.span()) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private record Key(NameType type, String entity) {

        static Key of(Mention mention) {
            return new Key(mention.type(), mention.entity());
        }
    }

    private Map<NameType, List<NameGroup>> regrouped(List<Mention> gone, List<Mention> come) {
        if (gone.equals(come)) {
            return names;
        }
        Map<Key, List<Mention>> added = new HashMap<>();
        Set<NameType> types = new HashSet<>();
        for (Mention mention : gone) {
            added.computeIfAbsent(Key.of(mention), key -> new ArrayList<>());
            types.add(mention.type());
        }
        for (Mention mention : come) {
            List<Mention> mentions = added.computeIfAbsent(Key.of(mention), key -> new ArrayList<>());
            types.add(mention.type());
            if (mention.review() != Review.REJECTED) {
                mentions.add(mention);
            }
        }
        Set<Mention> left = Set.copyOf(gone);
        Map<NameType, List<NameGroup>> after = new EnumMap<>(NameType.class);
        after.putAll(names);
        for (NameType type : types) {
            List<NameGroup> groups = regrouped(type, added, left);
            if (groups.isEmpty()) {
                after.remove(type);
            } else {
                after.put(type, groups);
            }
        }
        return after;
    }

    /** The groups of one type; those of {@code added} with these mentions more and without those that {@code left}. */
    private List<NameGroup> regrouped(NameType type, Map<Key, List<Mention>> added, Set<Mention> left) {
        List<NameGroup> groups = new ArrayList<>();
        List<NameGroup> others = new ArrayList<>();
        Map<Key, List<Mention>> fresh = new HashMap<>(added);
        fresh.keySet().removeIf(key -> key.type() != type);
        for (NameGroup group : names.getOrDefault(type, List.of())) {
            List<Mention> more = fresh.remove(new Key(type, group.entity()));
            if (more == null) {
                groups.add(group);
            } else {
                List<Mention> mentions = new ArrayList<>(group.mentions());
                mentions.removeAll(left);
                mentions.addAll(more);
                add(others, type, group.entity(), mentions);
            }
        }
        fresh.forEach((key, mentions) -> add(others, type, key.entity(), mentions));
        for (NameGroup group : others) {
            int at = Collections.binarySearch(groups, group, ORDER);
            groups.add(at < 0 ? -at - 1 : at, group);
        }
        return List.copyOf(groups);
    }

    private void add(List<NameGroup> groups, NameType type, String entity, List<Mention> mentions) {
        if (!mentions.isEmpty()) {
            mentions.sort(Comparator.comparing(Mention::span));
            groups.add(NameGroup.of(type, entity, mentions, policy));
        }
    }
}
