package org.readout.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.readout.model.LockedException;
import org.readout.model.Passphrase;
import org.readout.model.ReadoutException;
import picocli.CommandLine.Option;

/**
 * The passphrase of an encrypted library, read from a file: on the command line itself others could read it in the list of
 * processes and in the shell's history.
 */
final class PassphraseOption {

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "a file whose first line is the passphrase of an encrypted library")
    private @Nullable Path file;

    /** Opens a library with the passphrase, and says how to give one where it needs it. */
    <T> T open(Function<@Nullable Passphrase, T> opener) {
        Passphrase given = read();
        try {
            return opener.apply(given);
        } catch (LockedException e) {
            if (given != null) {
                throw e;
            }
            throw new LockedException(e.line() + " Write it into a file and name that with --passphrase-file.");
        }
    }

    /**
     * The passphrase; null where no file was named.
     *
     * @throws ReadoutException if the file cannot be read or has nothing in its first line
     */
    @Nullable Passphrase read() {
        if (file == null) {
            return null;
        }
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ReadoutException("The passphrase could not be read from " + file
                    + ". Check that the file is there, may be read and is plain text in UTF-8.", e);
        }
        if (lines.isEmpty() || lines.getFirst().isBlank()) {
            throw new ReadoutException("The file " + file + " holds no passphrase. Write it into the first line.");
        }
        return Passphrase.of(lines.getFirst());
    }
}
