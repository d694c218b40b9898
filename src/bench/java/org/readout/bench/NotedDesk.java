package org.readout.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

import org.readout.desk.LargeDesk;

/**
 * Starts {@link LargeDesk} in JVMs of their own as packaging/readout starts Readout: from archives, with the styles packed, and with
 * notes of a start before, which Java takes of archives alone.
 */
final class NotedDesk {

    private static final List<String> OPTIONS = List.of("@packaging/java-options", "-Dglass.platform=Headless", "-Dprism.order=sw",
            "-Dprism.lcdtext=false", "-Xlog:aot*=off,cds*=off", "-XX:Tier4InvocationThreshold=15000",
            "-XX:Tier4MinInvocationThreshold=1800", "-XX:Tier4CompileThreshold=45000", "-XX:Tier4BackEdgeThreshold=120000",
            "-Djfr.unsupported.vm=true");

    private final Path folder;
    private final String classPath;

    /** @param folder is made, and filled with archives of the classes and the notes */
    NotedDesk(Path folder) throws IOException, InterruptedException {
        this.folder = Files.createDirectories(folder);
        List<String> path = new ArrayList<>();
        for (String part : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
            path.add(Files.isDirectory(Path.of(part)) ? pack(Path.of(part), path.size()) : part);
        }
        classPath = String.join(File.pathSeparator, path);
    }

    private String pack(Path classes, int number) throws IOException, InterruptedException {
        Path styles = Files.createDirectories(folder.resolve("styles" + number));
        Path sheets = classes.resolve("org/readout/desk");
        if (Files.exists(sheets.resolve("desk.css"))) {
            run(List.of("-cp", System.getProperty("java.class.path", ""), "org.readout.desk.toolkit.PackedStyles", sheets.toString(),
                    styles.resolve("org/readout/desk").toString()));
        }
        Path archive = folder.resolve("classes" + number + ".jar");
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        if (jar.run(System.out, System.err, "--create", "--file", archive.toString(), "-C", classes.toString(), ".",
                "-C", styles.toString(), ".") != 0) {
            throw new IOException(classes + " could not be packed");
        }
        return archive.toString();
    }

    /** Notes how the desk opens on a library; but not how the headless platform copies a picture, which no window does. */
    void note(Path library) throws IOException, InterruptedException {
        start(LargeDesk.class, List.of("-XX:TieredStopAtLevel=1", "-XX:CompileCommand=quiet",
                "-XX:CompileCommand=exclude,com.sun.glass.ui.headless.HeadlessWindow::blit", "-XX:AOTCacheOutput=" + notes()),
                library.toString(), "opening");
    }

    /** Measures the desk on a library, with the notes. */
    void measure(Path library) throws IOException, InterruptedException {
        start(LargeDesk.class, List.of("-XX:AOTCache=" + notes()), library.toString());
    }

    private Path notes() {
        return folder.resolve("notes.aot");
    }

    /** Starts a program with the options Readout is started with, and these. */
    void start(Class<?> main, List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(OPTIONS);
        all.addAll(options);
        all.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath, main.getName()));
        all.addAll(List.of(arguments));
        run(all);
    }

    private static void run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(arguments);
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("The desk was not measured to the end");
        }
    }
}
