package org.readout.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Runs commands as a shell would, with what they print caught. */
final class Shell {

    /**
     * @param code the command ended with
     * @param out what it printed
     * @param err its failures
     */
    record Answer(int code, String out, String err) {

        List<String> errors() {
            return err.lines().toList();
        }
    }

    private Shell() {}

    static Answer run(Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
        String[] arguments = Arrays.stream(words).map(String::valueOf).toArray(String[]::new);
        int code = Readout.run(
                arguments,
                console,
                (opener, home) -> {
                    throw new AssertionError("No test of the commands opens a window");
                },
                false);
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
