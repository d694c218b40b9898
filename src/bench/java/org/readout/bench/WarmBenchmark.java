package org.readout.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.readout.extract.Extractor;
import org.readout.model.Release;

/** The whole corpus, release by release, in one thread of a JVM that is warm. */
@State(Scope.Thread)
public class WarmBenchmark {

    private final List<Release> releases = Corpus.texts().stream().map(Corpus::release).toList();
    private final Extractor extractor = new Extractor();

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public void corpus(Blackhole suggestions, ProcessorTime processor) {
        processor.begin();
        for (Release release : releases) {
            suggestions.consume(extractor.suggest(release));
        }
        processor.end();
    }
}
