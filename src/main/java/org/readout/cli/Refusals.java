package org.readout.cli;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

import org.readout.model.ReadoutException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells every failure in one line, never by a stack trace; all of these end with 2. */
record Refusals(Console console) implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        // An unknown option is told first: picocli would rather complain of what it left missing.
        String message = wrong.getCommandLine().getUnmatchedArguments().stream()
                .filter(argument -> argument.startsWith("-"))
                .findFirst()
                .map(option -> "Unknown option: '" + option + "'")
                .orElse(String.valueOf(wrong.getMessage()));
        String ended = message.endsWith(".") ? message : message + ".";
        console.fail(command + ": " + ended + " See '" + command + " --help'.");
        return Console.CANNOT;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof ReadoutException told) {
            console.fail(told.line());
        } else {
            LoggerFactory.getLogger(Refusals.class).error("A command failed", cause);
            console.fail(command.getCommandSpec().qualifiedName() + " failed for a reason of its own ("
                    + cause.getClass().getSimpleName() + "); the log " + System.getProperty("readout.log", "")
                    + " says more. Please report it.");
        }
        return Console.CANNOT;
    }
}
