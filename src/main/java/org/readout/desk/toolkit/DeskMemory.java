package org.readout.desk.toolkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.model.ReadoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the officer left the desk: window, panes, theme, and the place in each text. Kept in the user's data folder and
 * not in the library, since it is of the seat and not of the releases.
 *
 * @param shelf where the divider right of the shelf stands, as a part of the width
 * @param margin where the divider left of the margin stands, as a part of the width
 * @param timeline where the divider above the timeline stands, as a part of the height
 * @param release the one that was open, or null
 * @param places the offset at the top of the pane, in UTF-16 code units, by release
 * @param reading how large the text is; null where nobody has set it yet
 * @param scale how large the desk is drawn, in per cent; 0 where nobody has set it yet
 * @param last the types and parties chosen last; null where none were yet
 * @param compact whether the cards of the margin are one line each
 * @param briefOnly whether just what would enter a brief is reviewed
 * @param strip how the timeline was left; null where nobody has yet
 */
public record DeskMemory(
        double x,
        double y,
        double width,
        double height,
        boolean maximized,
        double shelf,
        double margin,
        double timeline,
        Theme theme,
        @Nullable UUID release,
        Map<UUID, Integer> places,
        @Nullable ReadingSize reading,
        int scale,
        Recents.@Nullable Last last,
        boolean compact,
        boolean briefOnly,
        @Nullable StripMemory strip) {

    private static final Logger LOG = LoggerFactory.getLogger(DeskMemory.class);
    private static final String FILE = "desk.json";

    /** A desk nobody has sat at. */
    public static DeskMemory fresh() {
        return new DeskMemory(Double.NaN, Double.NaN, 1440, 900, false, 0.18, 0.742, 0.688, Theme.LIGHT, null, Map.of(), null,
                0, null, false, false, null);
    }

    /** The same desk in another theme. */
    public DeskMemory with(Theme other) {
        return new DeskMemory(x, y, width, height, maximized, shelf, margin, timeline, other, release, places, reading,
                scale, last, compact, briefOnly, strip);
    }

    /** The same desk drawn larger or smaller. @param percent from 100 to 200 */
    public DeskMemory at(int percent) {
        return new DeskMemory(x, y, width, height, maximized, shelf, margin, timeline, theme, release, places, reading,
                percent, last, compact, briefOnly, strip);
    }

    /** What {@code folder} remembers; a fresh desk where it remembers nothing that can be read. */
    public static DeskMemory load(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return fresh();
        }
        try {
            return SeatFile.JSON.readValue(file.toFile(), DeskMemory.class);
        } catch (IOException e) {
            LOG.warn("The desk's memory cannot be read; starting afresh", e);
            return fresh();
        }
    }

    /** Keeps this for the next start. A failure is logged and costs the officer nothing but the window's place. */
    public void save(Path folder) {
        try {
            SeatFile.write(folder, FILE, this);
        } catch (ReadoutException e) {
            LOG.warn("The desk's memory cannot be written", e);
        }
    }
}
