package org.readout.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.readout.model.AnnotatedRelease;
import org.readout.model.Change;
import org.readout.model.Edit;
import org.readout.model.Note;

/** A second Readout, run by tests in a process of its own. It says what it has done, a line each. */
public final class Child {

    private Child() {}

    /** Starts it; its errors are its parent's. */
    static Process start(String job, Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Child.class.getName(),
                        job,
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static BufferedReader lines(Process process) {
        return process.inputReader(StandardCharsets.UTF_8);
    }

    /** {@code hold FOLDER} holds a library until killed; {@code mark FOLDER} adds notes to its release until killed. */
    public static void main(String[] arguments) throws IOException {
        Library library = Library.open(Path.of(arguments[1]), "Child", Clock.systemUTC());
        System.out.println("open");
        if (arguments[0].equals("hold")) {
            int end = System.in.read();
            throw new IOException("Not killed, but told " + end);
        }
        AnnotatedRelease release = library.annotated(
                        List.of(library.summaries().join().getFirst().id()))
                .join()
                .getFirst();
        while (true) {
            Note note = Samples.note(release.release());
            library.apply(Change.of("Note", List.of(Edit.add(release.release().id(), note)))).join();
            System.out.println(note.id());
        }
    }
}
