package org.readout.cli;

import java.nio.file.Path;

import org.readout.jobs.Home;
import org.readout.jobs.LibrarySession;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The library a command works on. */
final class LibraryOption {

    @Option(names = "--library", required = true, paramLabel = "DIR", description = "the library: a folder NAME.readout")
    private Path folder = Path.of("");

    @Mixin
    private PassphraseOption passphrase = new PassphraseOption();

    Path folder() {
        return folder;
    }

    PassphraseOption passphrase() {
        return passphrase;
    }

    LibrarySession open() {
        return passphrase.open(given -> LibrarySession.open(folder, Home.officer(), given));
    }

    LibrarySession openOrCreate() {
        return passphrase.open(given -> LibrarySession.openOrCreate(folder, Home.officer(), given));
    }
}
