package org.readout.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.readout.model.Change;
import org.readout.model.Edit;
import org.readout.model.Ids;
import org.readout.model.Note;
import org.readout.model.Passphrase;
import org.readout.model.Release;

/** A second Readout, run by tests in a process of its own. It says what it has done, a line each. */
public final class Child {

    static final List<Passphrase> PASSPHRASES =
            List.of(Passphrase.of("seven herons at dawn"), Passphrase.of("eight herons at dawn"));

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

    /**
     * {@code hold FOLDER} holds a library until killed; {@code mark}, {@code take-in}, {@code back-up}, {@code migrate},
     * {@code passphrase} and {@code compact} do such work on it without pause until killed, and say what is done.
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "migrate" -> migrate(folder);
            case "passphrase" -> changePassphrase(folder);
            case "compact" -> compact(folder);
            default -> work(arguments[0], Library.open(folder, "Child", Clock.systemUTC()));
        }
    }

    private static void work(String job, Library library) throws IOException {
        System.out.println("open");
        if (job.equals("hold")) {
            int end = System.in.read();
            throw new IOException("Not killed, but told " + end);
        }
        Release release = first(library);
        for (int i = 0; true; i++) {
            if (job.equals("take-in")) {
                Release next = Samples.release("new.txt", "Said the " + i + "th time by " + Ids.next() + ".\n" + Samples.TEXT);
                System.out.println(Samples.add(library, next));
                continue;
            }
            if (job.equals("back-up") && i % 5 == 0) {
                CompletableFuture<?> unused = library.safekeeping().backUp();
            }
            Note note = Samples.note(release);
            library.apply(Change.of("Note", List.of(Edit.add(release.id(), note)))).join();
            System.out.println(note.id());
        }
    }

    /** A library of the first schema is laid anew and brought up to date, again and again, each in a folder of its own. */
    private static void migrate(Path folder) throws IOException {
        System.out.println("open");
        for (int i = 0; true; i++) {
            Path next = folder.resolveSibling("migrated-" + ProcessHandle.current().pid() + "-" + i);
            OldLibrary.make(next);
            System.out.println(next.getFileName());
            Library.open(next, "Child", Clock.systemUTC()).close();
        }
    }

    /** Opened, written to until much of the file is dead, written anew and closed, again and again. */
    private static void compact(Path folder) throws IOException {
        System.setProperty(Compaction.FROM_PROPERTY, "1");
        System.out.println("open");
        while (true) {
            try (Library library = Library.open(folder, "Child", Clock.systemUTC())) {
                Release release = first(library);
                for (int i = 0; i < 4; i++) {
                    Note note = Samples.note(release);
                    library.apply(Change.of("Note", List.of(Edit.add(release.id(), note)))).join();
                    System.out.println(note.id());
                }
                long before = Files.size(folder.resolve("library.mv.db"));
                library.compact();
                System.out.println(Files.size(folder.resolve("library.mv.db")) < before ? "smaller" : "as it was");
            }
        }
    }

    private static Release first(Library library) {
        return library.annotated(List.of(library.summaries().join().getFirst().id())).join().getFirst().release();
    }

    /** From none to the first, to the second, to none, and so on; says which it is about to set, and which is set. */
    private static void changePassphrase(Path folder) {
        System.out.println("open");
        int now = 0;
        while (Library.isEncrypted(folder) && !Library.isPassphrase(folder, PASSPHRASES.get(now))) {
            now++;
        }
        now = Library.isEncrypted(folder) ? now + 1 : 0;
        for (int step = now; true; step++) {
            Library.changePassphrase(folder, "Child", passphrase(step), passphrase(step + 1));
            System.out.println("passphrase " + (step + 1) % (PASSPHRASES.size() + 1));
        }
    }

    /** The first step is no passphrase. */
    static @Nullable Passphrase passphrase(int step) {
        int at = step % (PASSPHRASES.size() + 1);
        return at == 0 ? null : PASSPHRASES.get(at - 1);
    }
}
