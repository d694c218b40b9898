package org.readout.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs Jazzer on one target in a process of its own, with a heap an officer's machine would have. */
final class Fuzzer {

    /** The longest an input may take, in seconds: above the limit within which a file is given up. */
    private static final int LONGEST_SECONDS = 120;
    private static final Pattern LAST = Pattern.compile("(?m)^#(\\d+)\\s+DONE\\s+cov: (\\d+).* corp: (\\d+)/");

    private final Path folder;

    /** @param folder where what the fuzzer finds is kept, an input a file */
    Fuzzer(Path folder) {
        this.folder = folder;
    }

    /**
     * What came of a run.
     *
     * @param runs inputs tried
     * @param branches of the code that were reached
     * @param kept inputs that reached something new
     * @param output of the fuzzer, in which a fault is told
     */
    record Found(boolean sound, long runs, long branches, long kept, String output) {}

    /** @param limit a limit of libFuzzer's, as {@code -runs=1000} or {@code -max_total_time=60} */
    Found run(Target target, String limit) throws IOException, InterruptedException {
        Path inputs = Files.createDirectories(folder.resolve(target.name().replace(' ', '-')));
        for (int i = 0; i < target.seeds().size(); i++) {
            Files.write(inputs.resolve("seed-" + i), target.seeds().get(i));
        }
        Path output = folder.resolve(inputs.getFileName() + ".log");
        Process process = new ProcessBuilder(command(target, inputs, limit))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int code = process.waitFor();
        String said = Files.readString(output, StandardCharsets.ISO_8859_1);
        Matcher last = LAST.matcher(said);
        boolean done = last.find();
        return new Found(code == 0 && done, done ? Long.parseLong(last.group(1)) : 0, done ? Long.parseLong(last.group(2)) : 0,
                done ? Long.parseLong(last.group(3)) : 0, said);
    }

    private List<String> command(Target target, Path inputs, String limit) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g", "-XX:+EnableDynamicAgentLoading", "-Djava.awt.headless=true", "-D" + FileFuzz.NAME + "=" + target.file(),
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.entry().getName(),
                "--instrumentation_includes=org.readout.**"
                        + (target.libraries().isEmpty() ? "" : File.pathSeparator + target.libraries()),
                "-max_len=20000", "-timeout=" + LONGEST_SECONDS, "-rss_limit_mb=0", "-print_final_stats=1", "-seed=20311",
                "--reproducer_path=" + folder, "-artifact_prefix=" + folder + File.separator, limit));
        command.add(inputs.toString());
        return command;
    }
}
