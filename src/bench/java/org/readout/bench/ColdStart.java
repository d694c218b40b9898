package org.readout.bench;

import java.lang.management.ManagementFactory;

import org.readout.extract.Extractor;

/** Started in a JVM of its own: prints how many milliseconds after the start of main, and of the JVM, the first suggestions were there. */
final class ColdStart {

    private static final String TEXT = """
            GRENZSTADT, May 31 (Landpost) -- Foreign Minister Jane Roe met with her Japanese counterpart, Foreign Minister \
            Taro Yamada, in Geneva on Tuesday. The two ministers agreed to hold a summit next year.
            """;

    private ColdStart() {}

    public static void main(String[] args) {
        long main = System.nanoTime();
        int marks = new Extractor().suggest(Corpus.release(TEXT)).mentions().size();
        long ready = (System.nanoTime() - main) / 1_000_000;
        long jvm = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
        if (marks == 0) {
            throw new IllegalStateException("Nothing was found in the first release");
        }
        System.out.println(ready + " " + jvm);
    }
}
