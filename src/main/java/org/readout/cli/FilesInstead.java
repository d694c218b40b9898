package org.readout.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.readout.desk.Pose;
import org.readout.desk.Screenshots;
import org.readout.desk.toolkit.Theme;
import org.readout.jobs.BriefJob;
import org.readout.jobs.BriefOrder;
import org.readout.jobs.Home;
import org.readout.jobs.LibrarySession;

/** The desk's work where there is no display: the library's brief and pictures of the desk, in files. */
final class FilesInstead {

    private final Console console;
    private final Path home;

    FilesInstead(Console console, Path home) {
        this.console = console;
        this.home = home;
    }

    void run(Supplier<LibrarySession> opener) {
        Path folder = Home.make(home.resolve("output"));
        try (LibrarySession session = opener.get()) {
            console.say("There is no display, so what the desk would show of the library " + session.folder()
                    + " was written into files:");
            BriefJob job = new BriefJob(Clock.systemDefaultZone());
            BriefOrder order = BriefOrder.everything("Annotated brief", true);
            for (String name : List.of("brief.html", "brief.docx")) {
                Path file = folder.resolve(name);
                int commitments = job.write(session, order, file).commitments();
                console.say("  " + file + "  the annotated brief, " + commitments + " commitments");
            }
            for (Theme theme : Theme.values()) {
                String name = theme.name().toLowerCase(Locale.ROOT);
                Path file = folder.resolve("desk-" + name + ".png");
                Pictures.take(session, new Screenshots.Shot(1440, 900, theme, 1, 100, Pose.READING), file);
                console.say("  " + file + "  the desk, " + name);
            }
        }
        console.say("A window needs a display: start Readout where DISPLAY or WAYLAND_DISPLAY is set, with GTK 3"
                + " installed (on Debian: libgtk-3-0 libxtst6 libxxf86vm1 libgl1).");
    }
}
