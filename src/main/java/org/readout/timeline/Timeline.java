package org.readout.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Entries made ready to be drawn at any scale. */
public final class Timeline {

    private final List<TimelineEntry> entries;
    private final List<Track> tracks;
    private final Words words;

    public Timeline(List<TimelineEntry> entries, Words words) {
        this.entries = List.copyOf(entries);
        this.words = words;
        List<Item> items = Track.items(entries);
        this.tracks = Arrays.stream(Band.values()).map(band -> new Track(band, items)).toList();
    }

    public List<TimelineEntry> entries() {
        return entries;
    }

    /** The items of a lane in the order of time, due ends among them. */
    public List<Item> items(Lane lane) {
        return tracks.stream()
                .filter(track -> track.band().lane() == lane)
                .flatMap(track -> track.items().stream())
                .sorted((one, other) -> Long.compare(one.second(), other.second()))
                .toList();
    }

    public Layout layout(Scale scale, double width, Measure measure) {
        return Layout.of(tracks, scale, width, words, measure);
    }

    /** From the first encounter told to the last, or to the last due date; the whole where nothing is told. */
    public Optional<Range> core() {
        return tracks.stream()
                .flatMap(track -> track.items().stream())
                .filter(item -> item.end() || item.entry().told() && item.entry().lane() == Lane.MEETINGS)
                .map(item -> new Range(item.at(), item.at()))
                .reduce(Range::and)
                .or(this::whole);
    }

    /** From the first to the last of all. */
    public Optional<Range> whole() {
        return tracks.stream()
                .flatMap(track -> track.items().stream())
                .map(item -> new Range(item.when().from(), item.when().to()))
                .reduce(Range::and);
    }
}
