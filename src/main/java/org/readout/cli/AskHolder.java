package org.readout.cli;

import java.nio.file.Path;
import java.util.List;

import org.readout.jobs.door.Knock;
import org.readout.jobs.door.Request;
import org.readout.model.HeldException;
import org.readout.model.ReadoutException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Where the library is open at a desk, has the same command carried out there. It has done nothing yet: a command opens its
 * library first.
 *
 * @param refusals tells every other failure
 */
record AskHolder(List<String> arguments, Console console, Refusals refusals) implements IExecutionExceptionHandler {

    AskHolder {
        arguments = List.copyOf(arguments);
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof HeldException held) {
            Path door = held.door();
            if (door != null) {
                try {
                    return Knock.at(door, request(arguments), console.out(), console.err());
                } catch (ReadoutException e) {
                    console.fail(e.line());
                    return Console.CANNOT;
                }
            }
        }
        return refusals.handleExecutionException(failure, command, parsed);
    }

    /** Asked from the folder in which this process stands. */
    static Request request(List<String> arguments) {
        return new Request(Path.of("").toAbsolutePath(), arguments);
    }
}
