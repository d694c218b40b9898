package org.readout.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.readout.exchange.MarksJson;
import org.readout.intake.Manifest;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Change;
import org.readout.model.Edit;
import org.readout.model.Event;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.Passphrase;
import org.readout.model.ReadoutException;
import org.readout.model.ReleaseSummary;
import org.readout.model.Review;
import org.readout.model.SignOff;
import org.readout.model.Signature;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The library that comes with Readout. It is made once, in the user's data folder, from the releases and marks of
 * {@code seeds/}, which travel inside the program; afterwards it is the officer's like any other.
 */
public final class SampleLibrary {

    private static final Logger LOG = LoggerFactory.getLogger(SampleLibrary.class);
    private static final String MARKS = "marks.json";
    private static final String SEEDS = "/org/readout/seeds/";

    private final Path home;

    /** @param home the user's data folder */
    public SampleLibrary(Path home) {
        this.home = home;
    }

    public Path folder() {
        return home.resolve("Sample.readout");
    }

    /**
     * Opens it, and makes it where it is not there yet.
     *
     * @throws ReadoutException if it cannot be made, is open elsewhere or is damaged
     */
    public LibrarySession open(String officer) {
        return open(officer, null);
    }

    /** As above. @param passphrase where the officer has given the sample library one; else null */
    public LibrarySession open(String officer, @Nullable Passphrase passphrase) {
        if (!Files.exists(folder())) {
            make(officer);
        }
        return LibrarySession.open(folder(), officer, passphrase);
    }

    /** Builds it beside its place and moves it there when it is whole, so that a half-made one is never opened. */
    private void make(String officer) {
        Home.make(home);
        try {
            Path work = Files.createTempDirectory(home, ".sample");
            try {
                Path made = work.resolve("Sample.readout");
                List<Path> files = unpack(Files.createDirectory(work.resolve("seeds")));
                try (LibrarySession session = LibrarySession.openOrCreate(made, officer)) {
                    fill(session, files);
                }
                settle(made);
            } finally {
                delete(work);
            }
        } catch (IOException e) {
            throw new ReadoutException("The sample library cannot be made in " + home
                    + ". Check that you may write there and that the disk is not full.", e);
        }
    }

    private void settle(Path made) throws IOException {
        try {
            Files.move(made, folder());
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            // Another Readout has made it meanwhile; that one is as good.
            LOG.debug("The sample library was made twice", e);
        }
    }

    private static void fill(LibrarySession session, List<Path> files) throws IOException {
        try {
            for (ImportReport.Item item : session.importFiles(files, item -> { }).join().items()) {
                if (item.outcome() == ImportReport.Outcome.FAILED) {
                    throw new ReadoutException(item.line());
                }
            }
            MarksJson marks = MarksJson.read(MARKS, bytes(MARKS));
            for (ReleaseSummary summary : session.shelf().join()) {
                // What the release before taught is to stand here before this one is judged.
                session.suggestAgain().join();
                AnnotatedRelease annotated = session.release(summary.id()).join();
                List<Edit> edits = edits(annotated, marks.marks(annotated.release()));
                if (!edits.isEmpty()) {
                    session.apply(Change.of("Accept the sample's marks", edits)).join();
                }
                Signature reviewed = marks.reviewed(annotated.release());
                if (reviewed != null) {
                    SignOff signOff = new SignOff(summary.id(), null, reviewed);
                    session.apply(Change.ofSignOffs("Call the sample reviewed", List.of(signOff))).join();
                }
            }
        } catch (CompletionException e) {
            if (e.getCause() instanceof ReadoutException line) {
                throw line;
            }
            throw e;
        }
    }

    /**
     * Adds the marks, each in the place of the suggestion it judges, and takes away the other suggestions that they answer.
     * What a mark says otherwise than its suggestion, the library learns.
     */
    static List<Edit> edits(AnnotatedRelease annotated, List<Mark> marks) {
        UUID release = annotated.release().id();
        List<Mark> suggestions = annotated.marks().stream()
                .filter(mark -> mark.review() == Review.SUGGESTED)
                .collect(Collectors.toCollection(ArrayList::new));
        List<Edit> edits = new ArrayList<>();
        for (Mark mark : marks) {
            Mark judged = suggestions.stream().filter(suggestion -> isSame(mark, suggestion)).findFirst().orElse(null);
            if (judged == null) {
                edits.add(Edit.add(release, mark));
            } else {
                suggestions.remove(judged);
                edits.add(new Edit(release, judged, mark.withId(judged.id())));
            }
        }
        suggestions.stream()
                .filter(suggestion -> marks.stream().anyMatch(mark -> answers(mark, suggestion)))
                .forEach(suggestion -> edits.add(Edit.remove(release, suggestion)));
        return edits;
    }

    /** Whether both are of one kind and stand at the very same words. */
    private static boolean isSame(Mark mark, Mark suggestion) {
        return mark.getClass() == suggestion.getClass() && mark.span().equals(suggestion.span())
                && !(mark instanceof Mention name && suggestion instanceof Mention found && name.type() != found.type());
    }

    /** Whether both are of one kind and stand at the same words, or are one encounter told at two places. */
    private static boolean answers(Mark mark, Mark suggestion) {
        boolean encounter = mark instanceof Event given && suggestion instanceof Event found && given.isSameEncounter(found);
        return encounter || mark.getClass() == suggestion.getClass() && mark.span().overlaps(suggestion.span());
    }

    /** Lays the releases and their manifest into a folder, since files are what a library takes in. */
    private static List<Path> unpack(Path folder) throws IOException {
        byte[] manifest = bytes(Manifest.NAME);
        Files.write(folder.resolve(Manifest.NAME), manifest);
        List<Path> files = new ArrayList<>();
        for (String name : Manifest.read(Manifest.NAME, manifest).files()) {
            files.add(Files.write(folder.resolve(name), bytes(name)));
        }
        return files;
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = SampleLibrary.class.getResourceAsStream(SEEDS + name)) {
            if (in == null) {
                throw new ReadoutException("The sample library is not in the program: " + name
                        + " is missing. Build Readout again.");
            }
            return in.readAllBytes();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
