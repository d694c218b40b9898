package org.readout.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.readout.desk.Pose;
import org.readout.desk.Screenshots;
import org.readout.desk.toolkit.Theme;
import org.readout.jobs.LibrarySession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout screenshot}: the desk as a picture. */
@Command(
        name = "screenshot",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Draws the desk on a library into a PNG file; needs no display.")
final class ScreenshotCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(names = "--out", required = true, paramLabel = "PNG", description = "where to write the picture")
    private Path out = Path.of("");

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = Converters.OfSize.class,
            description = "width and height in pixels; 1440x900 if left out")
    private Converters.Size size = new Converters.Size(1440, 900);

    @Option(names = "--theme", paramLabel = "light|dark", description = "light (the default) or dark")
    private Theme theme = Theme.LIGHT;

    @Option(
            names = "--release",
            paramLabel = "N",
            description = "the release that is open, counted from 1 in the order of the shelf")
    private int release = 1;

    @Option(names = "--scale", paramLabel = "PERCENT", description = "how large the desk is drawn: 100 (the default) to 200")
    private int scale = 100;

    @Option(
            names = "--doing",
            paramLabel = "reading|tagging|...",
            description = "what the officer is doing: reading (the default), tagging, reviewing, merging or focus")
    private Pose pose = Pose.READING;

    ScreenshotCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (LibrarySession session = library.open()) {
            Pictures.take(session, new Screenshots.Shot(size.width(), size.height(), theme, release, scale, pose), out);
        }
        console.say(out + ": " + size.width() + "x" + size.height());
        return Console.DONE;
    }
}
