package org.readout.fuzz;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A fuzzer tries what an officer may mistype and what plain files may hold: none fails but in words, none hangs. */
class FuzzTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("few")
    void holdsAgainstSomeInputs(String name, Target target) throws Exception {
        Fuzzer.Found found = new Fuzzer(folder).run(target, "-runs=400");
        assertThat(found.sound()).as(found.output()).isTrue();
        assertThat(found.runs()).isGreaterThanOrEqualTo(400);
        assertThat(found.kept()).as("inputs that reached something new").isGreaterThan(target.seeds().size());
    }

    /** Those whose every branch is our own; the others are for {@link LongFuzzTest}. */
    static Stream<Object[]> few() throws Exception {
        return Target.all().stream().filter(target -> target.libraries().isEmpty()).map(target -> new Object[] {target.name(), target});
    }

    @Test
    void aFaultIsNoticed() throws Exception {
        Target broken = new Target("broken", Broken.class, "", "", Target.all().getLast().seeds());
        Fuzzer.Found found = new Fuzzer(folder).run(broken, "-runs=10");
        assertThat(found.sound()).isFalse();
        assertThat(found.output()).contains("IllegalStateException");
    }

    /** Fails at once, so that it is known how a failure looks. */
    public static final class Broken {

        private Broken() {}

        public static void fuzzerTestOneInput(byte[] bytes) {
            throw new IllegalStateException("after " + bytes.length);
        }
    }
}
