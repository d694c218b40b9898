package org.readout.cli;

import java.nio.file.Path;

import org.readout.jobs.Home;
import org.readout.jobs.LibrarySession;
import picocli.CommandLine.Option;

/** The library a command works on. */
final class LibraryOption {

    @Option(names = "--library", required = true, paramLabel = "DIR", description = "the library: a folder NAME.readout")
    private Path folder = Path.of("");

    Path folder() {
        return folder;
    }

    LibrarySession open() {
        return LibrarySession.open(folder, Home.officer());
    }

    LibrarySession openOrCreate() {
        return LibrarySession.openOrCreate(folder, Home.officer());
    }
}
