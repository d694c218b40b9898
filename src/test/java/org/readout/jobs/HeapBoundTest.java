package org.readout.jobs;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeapBoundTest {

    /** Left alone, Java would let 300 MB gather in a heap of 2 GB and not look once. */
    @Test
    void whatLivesIsLookedThroughWheneverMuchHasGathered() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:MaxNewSize=96m", "-Xmx2g", "-Xms1g", "-cp", System.getProperty("java.class.path", ""),
                Gathering.class.getName()).redirectErrorStream(true).start();
        try {
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("ends by itself").isTrue();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.exitValue()).as(said).isZero();
            assertThat(said.lines().toList().getLast()).matches("[3-9] looks, (\\d|\\d\\d|1\\d\\d) MB");
        } finally {
            process.destroyForcibly();
        }
    }
}
