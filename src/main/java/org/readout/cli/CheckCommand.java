package org.readout.cli;

import java.util.concurrent.Callable;

import org.readout.model.Checkup;
import org.readout.model.DamagedLibraryException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout check}: reads a library through. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Reads a library through without changing it: every text and original as it was taken in, every mark at"
                + " its quote. Ends with 1 if anything is wrong.")
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LibraryOption library = new LibraryOption();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Checkup found;
        try {
            found = library.check();
        } catch (DamagedLibraryException e) {
            console.fail(e.line());
            return Console.SOME_FAILED;
        }
        console.say(library.folder() + ": " + Found.line(found));
        found.wrong().forEach(line -> console.fail("wrong: " + line));
        console.say(found.sound() ? "all as it should be" : "not all is as it should be; a backup of before can be put in its place with readout restore --replace");
        return found.sound() ? Console.DONE : Console.SOME_FAILED;
    }
}
