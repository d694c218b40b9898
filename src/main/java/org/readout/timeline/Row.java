package org.readout.timeline;

import java.time.LocalDateTime;
import java.util.List;

/** A row of the strip. A lane has one, but for mentioned dates: days and periods have a row each. */
public final class Row {

    private final Lane lane;
    private final Form form;
    private final double top;
    private final Track track;

    /** @param top distance from the top of the first lane, in pixels */
    Row(Lane lane, Form form, double top, Track track) {
        this.lane = lane;
        this.form = form;
        this.top = top;
        this.track = track;
    }

    public Lane lane() {
        return lane;
    }

    public Form form() {
        return form;
    }

    /** Distance from the top of the first lane, in pixels. */
    public double top() {
        return top;
    }

    /** Distance of the items' middle from the top of the first lane, in pixels. */
    public double middle() {
        return top + form.middle();
    }

    public double bottom() {
        return top + form.row();
    }

    /** In the order of time. */
    public List<Item> items() {
        return track.items();
    }

    /** How many items stand at or after {@code from} and before {@code to}. */
    public int count(LocalDateTime from, LocalDateTime to) {
        return track.from(Scale.seconds(to)) - track.from(Scale.seconds(from));
    }

    Track track() {
        return track;
    }

    /** Where {@code item} stands among the items; negative where it does not. */
    int index(Item item) {
        return track.index(item);
    }
}
