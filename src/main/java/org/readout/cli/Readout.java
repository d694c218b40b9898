package org.readout.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.readout.jobs.ClosedLibrary;
import org.readout.jobs.Home;
import org.readout.jobs.LibrarySession;
import org.readout.jobs.SampleLibrary;
import org.readout.jobs.door.Knock;
import org.readout.jobs.door.Request;
import org.readout.model.Passphrase;
import org.readout.model.ReadoutException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** The program as the shell sees it: with a command it does that; without one it opens the desk. */
@Command(
        name = "readout",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        header = "The reading desk of a foreign ministry: releases, their names and the commitments the parties made.",
        description = {
            "",
            "Without a command Readout opens the desk on the library DIR, or on the sample library. Where there is no"
                    + " display it does the same job to files: it writes the library's annotated brief and pictures of"
                    + " the desk, and says where they are.",
            ""
        },
        footer = {
            "",
            "A manifest.json beside the files gives read and import their publication data.",
            "Ends with 0 when all is done, 1 when some files failed, 2 when it was called wrongly or cannot run."
        })
public final class Readout implements Callable<Integer> {

    private final Console console;
    private final Door door;
    private final boolean display;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "a library: a folder NAME.readout")
    private @Nullable Path library;

    @Mixin
    private PassphraseOption passphrase = new PassphraseOption();

    private Readout(Console console, Door door, boolean display) {
        this.console = console;
        this.door = door;
        this.display = display;
    }

    /**
     * Runs a command.
     *
     * @param display whether a window can be shown
     * @return the code to end with: 0 done, 1 some inputs failed, 2 usage or environment
     */
    public static int run(String[] arguments, Console console, Door door, boolean display) {
        CommandLine commands = commands(console, door, display);
        commands.setExecutionExceptionHandler(new AskHolder(List.of(arguments), console, new Refusals(console)));
        return commands.execute(arguments);
    }

    /**
     * Runs a command for a shell on the library that is open at this desk, as an {@link org.readout.jobs.Attendant} does.
     *
     * @param lent the library
     * @return the code to end with
     */
    public static int serve(LibrarySession lent, Request request, OutputStream out, OutputStream err) {
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        CommandLine commands = commands(console, (opener, home) -> { }, false);
        commands.setExecutionExceptionHandler(new Refusals(console));
        commands.registerConverter(Path.class, typed -> request.folder().resolve(typed));
        commands.registerConverter(Template.class, typed -> new Template(typed, request.folder().resolve(typed)));
        commands.getSubcommands().values().stream()
                .flatMap(command -> command.getCommandSpec().mixins().values().stream())
                .map(CommandSpec::userObject)
                .filter(LibraryOption.class::isInstance)
                .forEach(option -> ((LibraryOption) option).lend(lent));
        return commands.execute(request.arguments().toArray(String[]::new));
    }

    private static CommandLine commands(Console console, Door door, boolean display) {
        return new CommandLine(new Readout(console, door, display))
                .addSubcommand(new ReadCommand(console))
                .addSubcommand(new ImportCommand(console))
                .addSubcommand(new SearchCommand(console))
                .addSubcommand(new AcrossCommand(console))
                .addSubcommand(new BriefCommand(console))
                .addSubcommand(new IssuedCommand(console))
                .addSubcommand(new ExchangeCommand(console))
                .addSubcommand(new PacketCommand(console))
                .addSubcommand(new OriginalCommand(console))
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new BackupCommand(console))
                .addSubcommand(new RestoreCommand(console))
                .addSubcommand(new ScreenshotCommand(console))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(console.out(), true))
                .setErr(new PrintWriter(console.err(), true))
                .setParameterExceptionHandler(new Refusals(console))
                .registerConverter(Template.class, typed -> new Template(typed, Path.of(typed)));
    }

    @Override
    public Integer call() {
        if (library != null && !Files.isDirectory(library)) {
            throw new ReadoutException(library + " is neither a command nor the folder of a library."
                    + " See 'readout --help' for the commands.");
        }
        Path home = Home.folder();
        String officer = Home.officer();
        Path folder = library;
        Optional<Path> held = ClosedLibrary.doorOf(folder == null ? new SampleLibrary(home).folder() : folder);
        if (held.isPresent()) {
            return Knock.at(held.get(), AskHolder.request(List.of()), console.out(), console.err());
        }
        Passphrase given = passphrase.read();
        // Asked at the desk, another passphrase than the given one may come.
        Door.Opener opener = folder == null
                ? typed -> new SampleLibrary(home).open(officer, typed == null ? given : typed)
                : typed -> display
                        ? LibrarySession.openAtOnce(folder, officer, typed == null ? given : typed)
                        : LibrarySession.open(folder, officer, typed == null ? given : typed);
        if (display) {
            door.open(opener, home);
        } else {
            new FilesInstead(console, home).run(() -> passphrase.open(typed -> opener.open(null)));
        }
        return Console.DONE;
    }
}
