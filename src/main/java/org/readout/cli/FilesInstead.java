package org.readout.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

import org.readout.jobs.BriefJob;
import org.readout.jobs.Home;
import org.readout.jobs.LibrarySession;

/** The desk's work where there is no display: the library's brief, in files. */
final class FilesInstead {

    private final Console console;
    private final Path home;

    FilesInstead(Console console, Path home) {
        this.console = console;
        this.home = home;
    }

    void run(Supplier<LibrarySession> opener) {
        try (LibrarySession session = opener.get()) {
            Path folder = Home.make(home.resolve("output"));
            console.say("There is no display, so the library " + session.folder() + " was read into files:");
            BriefJob job = new BriefJob(Clock.systemDefaultZone());
            BriefJob.Order order = BriefJob.Order.everything("Annotated brief", true);
            for (String name : List.of("brief.html")) {
                Path file = folder.resolve(name);
                int commitments = job.write(session, order, file);
                console.say("  " + file + "  the annotated brief, " + commitments + " commitments, suggestions marked");
            }
        }
        console.say("For the window, start Readout where DISPLAY or WAYLAND_DISPLAY is set. On Linux it needs GTK 3"
                + " (on Debian: libgtk-3-0 libxtst6 libxxf86vm1 libgl1).");
    }
}
