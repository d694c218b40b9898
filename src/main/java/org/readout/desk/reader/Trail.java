package org.readout.desk.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;

/** Where one has been, to go back to and forward again, as in a web browser. */
final class Trail {

    private static final int LONGEST = 200;

    private final Deque<Place> behind = new ArrayDeque<>();
    private final Deque<Place> ahead = new ArrayDeque<>();

    /**
     * A place in a release.
     *
     * @param offset of the first row in sight, in the version's text
     */
    record Place(UUID release, int offset) {}

    /** Notes the place one jumps away from; there is nothing ahead from then on. */
    void leave(Place place) {
        ahead.clear();
        put(behind, place);
    }

    /** The place before, if there is one; {@code now} can be gone forward to. */
    Optional<Place> back(Place now) {
        return go(behind, ahead, now);
    }

    /** The place one came back from, if there is one; {@code now} can be gone back to. */
    Optional<Place> forward(Place now) {
        return go(ahead, behind, now);
    }

    private static Optional<Place> go(Deque<Place> from, Deque<Place> to, Place now) {
        while (now.equals(from.peek())) {
            from.pop();
        }
        Optional<Place> place = Optional.ofNullable(from.poll());
        place.ifPresent(found -> put(to, now));
        return place;
    }

    private static void put(Deque<Place> on, Place place) {
        if (!place.equals(on.peek())) {
            on.push(place);
        }
        if (on.size() > LONGEST) {
            on.removeLast();
        }
    }
}
