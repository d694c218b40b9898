package org.readout;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.readout.cli.Console;
import org.readout.cli.Readout;
import org.readout.desk.Desk;
import org.readout.jobs.HeapBound;
import org.readout.jobs.Home;
import org.readout.model.ReadoutException;

/** Starts Readout. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        HeapBound.keep();
        Console console = new Console(stream(FileDescriptor.out, "stdout"), stream(FileDescriptor.err, "stderr"));
        System.exit(run(args, console));
    }

    private static int run(String[] args, Console console) {
        try {
            System.setProperty("readout.log", Home.folder().resolve("readout.log").toString());
        } catch (ReadoutException e) {
            console.err().println(e.line());
            return 2;
        }
        boolean display = hasDisplay(System.getProperty("os.name", ""), System.getenv());
        return Readout.run(args, console, (opener, home) -> Desk.open(new Desk.Seat(opener::open, home, Readout::serve)), display);
    }

    /** Whether a window can be shown. Only Linux can be without a display. */
    static boolean hasDisplay(String system, Map<String, String> environment) {
        return !system.toLowerCase(Locale.ROOT).startsWith("linux")
                || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }

    /** UTF-8, which JSON has to be, except on a Windows console that was told otherwise. */
    private static PrintStream stream(FileDescriptor descriptor, String name) {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        String consoles = System.getProperty(name + ".encoding", "");
        Charset charset = windows && !consoles.isEmpty() ? Charset.forName(consoles) : StandardCharsets.UTF_8;
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }
}
