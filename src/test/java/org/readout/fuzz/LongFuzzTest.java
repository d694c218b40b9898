package org.readout.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code mvn -Pfuzz verify}: every reader is fuzzed for minutes; what is found is kept in {@code target/fuzz}. */
@Tag("fuzz")
class LongFuzzTest {

    /** How long each target is fuzzed: -Dfuzz.seconds=N. */
    private static final int SECONDS = Integer.getInteger("fuzz.seconds", 300);

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void holds(String name, Target target) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "fuzz").toAbsolutePath());
        Fuzzer.Found found = new Fuzzer(folder).run(target, "-max_total_time=" + SECONDS);
        System.out.println(String.format(Locale.ROOT, "%-14s %5d s %,10d inputs %,7d branches %,6d kept  %s",
                name, SECONDS, found.runs(), found.branches(), found.kept(), found.sound() ? "sound" : "FAULT"));
        assertThat(found.sound()).as(found.output()).isTrue();
    }

    static Stream<Object[]> all() throws Exception {
        return Target.all().stream().map(target -> new Object[] {target.name(), target});
    }
}
