package org.readout.cli;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.readout.jobs.LibrarySession;
import org.readout.jobs.versions.Comparison;
import org.readout.model.ReadoutException;
import org.readout.model.ReleaseSummary;
import org.readout.model.VersionSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout compare}: the words in which two releases differ, or a release and its version before. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Shows the words in which two releases differ, or in which a release that was put right differs from what it was.",
            "Words of the first alone stand in [- -], words of the second alone in {+ +}; lines that are the same are left out."
        })
final class CompareCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    @Option(
            names = "--release",
            required = true,
            paramLabel = "N",
            description = "the release, counted from 1 in the order of the shelf")
    private int release = 1;

    @Option(
            names = "--with",
            paramLabel = "M",
            description = "the release to compare it with; if left out, its own text with that of the version before")
    private @Nullable Integer with;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (LibrarySession session = library.open()) {
            List<ReleaseSummary> shelf = session.shelf().join();
            ReleaseSummary first = numbered(shelf, release, "--release");
            if (with == null) {
                versions(session, first);
            } else {
                ReleaseSummary second = numbered(shelf, with, "--with");
                console.say("[-" + name(first) + "-]");
                console.say("{+" + name(second) + "+}");
                say(session.versions().compare(newest(session, first), newest(session, second)).join());
            }
        }
        return Console.DONE;
    }

    private void versions(LibrarySession session, ReleaseSummary of) {
        List<VersionSummary> versions = session.versions().of(of.id()).join();
        if (versions.size() < 2) {
            throw new ReadoutException("Release " + release + ", \u201c" + of.title() + "\u201d, has one version only."
                    + " Name another release to compare it with by --with.");
        }
        VersionSummary earlier = versions.get(versions.size() - 2);
        VersionSummary later = versions.getLast();
        console.say(name(of) + ": version " + earlier.number() + " [- -], version " + later.number() + " {+ +}");
        say(session.versions().compare(earlier.id(), later.id()).join());
    }

    private void say(Comparison comparison) {
        CompareText.of(comparison).forEach(console::say);
        console.out().flush();
    }

    private static UUID newest(LibrarySession session, ReleaseSummary release) {
        return session.versions().of(release.id()).join().getLast().id();
    }

    private ReleaseSummary numbered(List<ReleaseSummary> shelf, int number, String option) {
        if (number < 1 || number > shelf.size()) {
            throw new ReadoutException("There is no release " + number + " in " + library.folder() + ": it holds "
                    + shelf.size() + ". Name one of those with " + option + ".");
        }
        return shelf.get(number - 1);
    }

    private static String name(ReleaseSummary release) {
        return release.title() + (release.publisher().isEmpty() ? "" : " \u00b7 " + release.publisher())
                + (release.published() == null ? "" : " \u00b7 " + release.published());
    }
}
