package org.readout.library.search;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/** Has all processors look through a large index at once, each through some of its segments; a small one is not worth the handing over. */
final class SharedSearching extends SearcherFactory {

    private static final Executor PROCESSORS = ForkJoinPool.commonPool();
    /** Lucene itself would give a quarter of a million to each. */
    private static final int MOST_RELEASES = 10_000;
    private static final int MOST_SEGMENTS = 5;

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
        return new IndexSearcher(reader, PROCESSORS) {

            @Override
            protected LeafSlice[] slices(List<LeafReaderContext> segments) {
                return slices(segments, MOST_RELEASES, MOST_SEGMENTS, false);
            }
        };
    }
}
