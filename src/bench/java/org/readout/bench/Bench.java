package org.readout.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.readout.desk.DeskBench;
import org.readout.desk.timeline.CanvasOrNodes;
import org.readout.desk.timeline.TimelineBench;
import org.readout.dossier.DossierBench;

/** {@code mvn -Pbench verify}: every figure the extractor and the desk are held to, one after the other, in JVMs of their own. */
final class Bench {

    private static final int COLD_STARTS = 7;
    private static final String SMALL_HEAP = "-Xmx150m";

    private Bench() {}

    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        cold();
        if (!Corpus.isThere()) {
            System.out.println("../shared/corpus is not there: speed, memory and the curve are not measured.");
        } else {
            warm();
            heap();
            curve();
        }
        HostileCurve.print();
        DossierBench.print();
        desk(DeskBench.class, "-Xmx1g");
        desk(TimelineBench.class, "-Xmx3g");
        desk(CanvasOrNodes.class, "-Xmx2g");
        ScaleBench.main(args);
    }

    /** The whole desk in a window, or its timeline alone, on the platform that needs no display. */
    private static void desk(Class<?> bench, String heap) throws IOException, InterruptedException {
        List<String> command = List.of(ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC", heap, "-Dglass.platform=Headless", "-Dprism.order=sw", "-Dprism.lcdtext=false",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path", ""), bench.getName());
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("The desk was not measured to the end");
        }
    }

    private static void cold() throws IOException, InterruptedException {
        long[] ready = new long[COLD_STARTS];
        long[] jvm = new long[COLD_STARTS];
        for (int i = 0; i < COLD_STARTS; i++) {
            long[] figures = figures(ColdStart.class);
            ready[i] = figures[0];
            jvm[i] = figures[1];
        }
        Arrays.sort(ready);
        Arrays.sort(jvm);
        System.out.printf("%nCold JVM, median of %d: first suggestions %d ms after the start of main, %d ms after that of the JVM; "
                + "fastest %d, slowest %d (wanted: 500)%n", COLD_STARTS, ready[COLD_STARTS / 2], jvm[COLD_STARTS / 2],
                jvm[0], jvm[COLD_STARTS - 1]);
    }

    private static void warm() throws RunnerException {
        List<String> texts = Corpus.texts();
        double megabytes = Corpus.megabytes(texts);
        ChainedOptionsBuilder options = options(WarmBenchmark.class)
                .warmupIterations(4).warmupTime(TimeValue.seconds(5)).measurementIterations(5).measurementTime(TimeValue.seconds(5));
        RunResult result = new Runner(options.build()).runSingle();
        double milliseconds = result.getPrimaryResult().getScore();
        System.out.printf("%nWarm: %d releases, %.2f MB: %.2f MB/s by the clock, %.2f MB/s of processor time, one thread (wanted: 1)%n",
                texts.size(), megabytes, megabytes / milliseconds * 1000, megabytes / processor(result) * 1000);
    }

    private static void heap() throws IOException, InterruptedException {
        long[] megabytes = figures(Heap.class);
        System.out.printf("%nHeap, JVM with %s: word lists %d MB; with all suggestions for %d releases kept %d MB; most taken %d MB "
                + "(wanted: under 150)%n", SMALL_HEAP, megabytes[0], megabytes[3], megabytes[1], megabytes[2]);
    }

    private static void curve() throws RunnerException {
        Collection<RunResult> results = new Runner(options(CurveBenchmark.class)
                .warmupIterations(1).measurementIterations(3).build()).run();
        System.out.printf("%nOne text, by its length in code units: milliseconds by the clock and of processor time, times the one before%n");
        double shorter = 0;
        double less = 0;
        for (RunResult result : results) {
            double length = Double.parseDouble(result.getParams().getParam("length"));
            double milliseconds = processor(result);
            System.out.printf("%,12.0f%10.1f%10.1f", length, result.getPrimaryResult().getScore(), milliseconds);
            System.out.println(shorter == 0 ? "" : String.format("   length x%.1f, time x%.1f", length / shorter, milliseconds / less));
            shorter = length;
            less = milliseconds;
        }
    }

    /** Milliseconds of processor time for one round. */
    private static double processor(RunResult result) {
        double rounds = Objects.requireNonNull(result.getSecondaryResults().get("rounds")).getScore();
        return Objects.requireNonNull(result.getSecondaryResults().get("milliseconds")).getScore() / rounds;
    }

    private static ChainedOptionsBuilder options(Class<?> benchmark) {
        return new OptionsBuilder().include(benchmark.getName()).forks(1).threads(1).verbosity(VerboseMode.SILENT)
                .jvmArgs("-XX:+UseSerialGC", "-Xmx2g");
    }

    /** The numbers that {@code main} prints in its own JVM. */
    private static long[] figures(Class<?> main) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC", SMALL_HEAP, "-cp", System.getProperty("java.class.path", ""), main.getName()));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException(main.getSimpleName() + " failed");
        }
        return Arrays.stream(printed.split(" ", -1)).mapToLong(Long::parseLong).toArray();
    }
}
