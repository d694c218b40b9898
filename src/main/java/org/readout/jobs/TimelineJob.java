package org.readout.jobs;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletionException;

import org.jspecify.annotations.Nullable;
import org.readout.model.ReadoutException;
import org.readout.model.ReviewPolicy;
import org.readout.timeline.Arrangement;
import org.readout.timeline.CalendarFile;
import org.readout.timeline.CsvTable;
import org.readout.timeline.Gathering;
import org.readout.timeline.Picture;
import org.readout.timeline.ReleaseFacts;
import org.readout.timeline.Scale;
import org.readout.timeline.Timeline;
import org.readout.timeline.TimelineEntry;
import org.readout.timeline.Words;

/** Writes the timeline into a file: a picture, a table or a calendar. */
public final class TimelineJob {

    /** Width of a picture nobody gave one, in pixels. */
    public static final double WIDTH = 1100;
    private static final List<String> ENDINGS = List.of("svg", "png", "csv", "ics");

    private static final int PAGE = 200;

    private final Clock clock;

    /** @param clock says what day is today */
    public TimelineJob(Clock clock) {
        this.clock = clock;
    }

    /**
     * What a picture shows.
     *
     * @param scale the stretch of time; null for all that is told
     * @param width in pixels, names of the lanes included
     */
    public record View(Arrangement arrangement, @Nullable Scale scale, double width) {

        public static final View WHOLE = new View(Arrangement.USUAL, null, WIDTH);
    }

    /** The endings of files it can write, without dot. */
    public static List<String> endings() {
        return ENDINGS;
    }

    /** What is dated in these releases, as the desk is set. They are read page by page, and no more is kept than the dates. */
    public static List<TimelineEntry> entries(LibrarySession session, List<UUID> releases) {
        try {
            ReviewPolicy policy = ReviewPolicy.USUAL.withTrusted(session.trusted().join());
            Gathering gathering = new Gathering();
            for (int from = 0; from < releases.size(); from += PAGE) {
                session.releases(releases.subList(from, Math.min(from + PAGE, releases.size()))).join().forEach(
                        release -> gathering.put(release.release().id(), ReleaseFacts.of(release, policy)));
            }
            return gathering.entries();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ReadoutException line) {
                throw line;
            }
            throw e;
        }
    }

    /**
     * Writes entries; the form goes by the file's ending.
     *
     * @return how many are in it: of a calendar, how many appointments
     * @throws ReadoutException if the ending is of no known form, or the file cannot be written
     */
    public int write(List<TimelineEntry> entries, View view, Path file) {
        String ending = ending(file);
        if (ending.equals("ics")) {
            return writeCalendar(entries, file);
        }
        byte[] bytes = switch (ending) {
            case "svg" -> picture(entries, view).svg().getBytes(StandardCharsets.UTF_8);
            case "png" -> picture(entries, view).png();
            default -> CsvTable.of(entries).getBytes(StandardCharsets.UTF_8);
        };
        WholeFile.write(file, out -> out.write(bytes));
        return entries.size();
    }

    /**
     * Writes encounters, due dates and anniversaries for a calendar, whatever the file is called.
     *
     * @return how many
     * @throws ReadoutException if the file cannot be written
     */
    public int writeCalendar(List<TimelineEntry> entries, Path file) {
        byte[] bytes = CalendarFile.of(entries, Words.english(), clock.instant()).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(bytes));
        return CalendarFile.items(entries).size();
    }

    /** A picture of entries. */
    public Picture picture(List<TimelineEntry> entries, View view) {
        LocalDate today = LocalDate.now(clock);
        Words words = Words.english();
        return view.scale() == null
                ? Picture.of(entries, view.arrangement(), view.width(), words, today)
                : Picture.of(new Timeline(entries, view.arrangement(), words, today), view.scale(), view.width(), words, today);
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (!ENDINGS.contains(ending)) {
            throw new ReadoutException(file + ": the timeline is written as " + String.join(", ", ENDINGS)
                    + ". Give the file one of these endings.");
        }
        return ending;
    }
}
