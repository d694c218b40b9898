package org.readout.bench;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.readout.extract.Extractor;
import org.readout.model.Release;
import org.readout.model.Suggestions;

/** One text of the corpus' readouts put together, from 10 kB to 10 MB: how its time grows with its length. */
@State(Scope.Thread)
public class CurveBenchmark {

    /** In UTF-16 code units. */
    @Param({"10000", "30000", "100000", "300000", "1000000", "3000000", "10000000"})
    public int length;

    private final Extractor extractor = new Extractor();
    private Release release = Corpus.release("");

    @Setup
    public void put() {
        release = Corpus.release(Corpus.text(length));
        // Warm by the same amount of text whatever the length, so that the lengths can be compared.
        Release warm = Corpus.release(Corpus.text(1_000_000));
        for (int i = 0; i < 5; i++) {
            extractor.suggest(warm);
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Suggestions read(ProcessorTime processor) {
        processor.begin();
        Suggestions found = extractor.suggest(release);
        processor.end();
        return found;
    }
}
