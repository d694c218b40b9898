package org.readout.desk.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;
import org.readout.model.Span;

/** Keeps the place in each release, and the way back through the places one has jumped from. */
final class Whereabouts {

    private final ReaderViewModel model;
    private final ReleaseText text;
    private final Trail trail = new Trail();
    private final Map<UUID, Integer> places = new HashMap<>();
    private @Nullable UUID shown;
    /** While a release is being opened, what is brought into sight in it belongs to that one jump. */
    private boolean arriving;

    Whereabouts(ReaderViewModel model, ReleaseText text) {
        this.model = model;
        this.text = text;
        text.setOnLeave(this::left);
        model.releaseProperty().subscribe(release -> arrived());
    }

    /** Brings {@code span} into sight; where that is a jump, one can come back from it. */
    void jump(Span span) {
        if (text.isInSight(span)) {
            return;
        }
        if (!arriving) {
            here().ifPresent(trail::leave);
        }
        text.reveal(span);
    }

    void back() {
        here().flatMap(trail::back).ifPresent(this::go);
    }

    void forward() {
        here().flatMap(trail::forward).ifPresent(this::go);
    }

    /** The offsets at the top of the pane when each release was last left. */
    Map<UUID, Integer> places() {
        here().ifPresent(here -> places.put(here.release(), here.offset()));
        return places;
    }

    void restore(Map<UUID, Integer> from) {
        places.putAll(from);
        if (shown != null) {
            text.showOffset(places.getOrDefault(shown, 0));
        }
    }

    private Optional<Trail.Place> here() {
        return shown == null ? Optional.empty() : Optional.of(new Trail.Place(shown, text.firstOffset()));
    }

    private void go(Trail.Place place) {
        places.put(place.release(), place.offset());
        arriving = true;
        model.open(place.release());
        arriving = false;
        text.showOffset(place.offset());
    }

    private void left(int offset) {
        if (shown != null) {
            places.put(shown, offset);
            if (!arriving) {
                trail.leave(new Trail.Place(shown, offset));
            }
        }
    }

    private void arrived() {
        UUID now = model.releaseId();
        if (now != null && !now.equals(shown)) {
            shown = now;
            text.showOffset(places.getOrDefault(now, 0));
            if (!arriving) {
                arriving = true;
                // A mark that is taken in hand with its release is shown a turn later.
                Platform.runLater(() -> Platform.runLater(() -> arriving = false));
            }
        }
    }
}
