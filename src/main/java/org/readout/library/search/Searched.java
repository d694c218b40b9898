package org.readout.library.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Passage;
import org.readout.model.Span;

/** A question, and what the index answers to it. */
public final class Searched {

    /** The nearest first; of the equally near the newest first; then by id, so that the order is the same each time. */
    private static final Sort NEAREST = new Sort(
            SortField.FIELD_SCORE, newest(), new SortField(Fields.UPPER, SortField.Type.LONG),
            new SortField(Fields.LOWER, SortField.Type.LONG));

    private final Question question;
    private final SearcherManager searchers;

    Searched(Question question, SearcherManager searchers) {
        this.question = question;
        this.searchers = searchers;
    }

    /**
     * A release that answers.
     *
     * @param score higher is nearer; comparable within one search alone
     */
    public record Ranked(UUID release, double score) {}

    /**
     * The nearest of those that answer.
     *
     * @param total how many there are
     */
    public record Nearest(List<Ranked> releases, int total) {

        public Nearest {
            releases = List.copyOf(releases);
        }
    }

    private static SortField newest() {
        SortField newest = new SortField(Fields.SAID, SortField.Type.LONG, true);
        newest.setMissingValue(Long.MIN_VALUE);
        return newest;
    }

    /** What was not understood, in one line; empty where all was. */
    public String notUnderstood() {
        return question.line();
    }

    /** Whether nothing at all is asked for, so that every release answers. */
    public boolean asksNothing() {
        return question.clauses().isEmpty();
    }

    /** Whether something is asked that only marks answer. */
    public boolean asksOfMarks() {
        return !question.facts().isEmpty();
    }

    /** The {@code most} nearest releases. */
    public Nearest nearest(int most) throws IOException {
        return with(searcher -> {
            TopFieldCollectorManager collector = new TopFieldCollectorManager(
                    NEAREST, Math.max(1, most), null, Integer.MAX_VALUE);
            TopFieldDocs found = searcher.search(query(searcher), collector);
            List<Ranked> ranked = new ArrayList<>();
            for (ScoreDoc doc : found.scoreDocs) {
                if (ranked.size() < most && doc instanceof FieldDoc fields) {
                    ranked.add(new Ranked(new UUID(number(fields, 2), number(fields, 3)), score(fields)));
                }
            }
            return new Nearest(ranked, Math.toIntExact(found.totalHits.value()));
        });
    }

    private static long number(FieldDoc doc, int field) {
        return doc.fields[field] instanceof Long value ? value : 0;
    }

    private static double score(FieldDoc doc) {
        return doc.fields[0] instanceof Float value ? value : 0;
    }

    /** Every release that answers. */
    public Set<UUID> all() throws IOException {
        return with(searcher -> {
            Weight weight = searcher.createWeight(searcher.rewrite(query(searcher)), ScoreMode.COMPLETE_NO_SCORES, 1);
            Set<UUID> found = new HashSet<>();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                collect(leaf, weight.scorer(leaf), found);
            }
            return found;
        });
    }

    private static void collect(LeafReaderContext leaf, @Nullable Scorer scorer, Set<UUID> into)
            throws IOException {
        if (scorer == null) {
            return;
        }
        Bits live = leaf.reader().getLiveDocs();
        NumericDocValues upper = leaf.reader().getNumericDocValues(Fields.UPPER);
        NumericDocValues lower = leaf.reader().getNumericDocValues(Fields.LOWER);
        DocIdSetIterator found = scorer.iterator();
        for (int doc = found.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = found.nextDoc()) {
            if ((live == null || live.get(doc)) && upper.advanceExact(doc) && lower.advanceExact(doc)) {
                into.add(new UUID(upper.longValue(), lower.longValue()));
            }
        }
    }

    /** Where a release, as the store has it, answers. */
    public Passage passage(AnnotatedRelease release) {
        return new Passages(question, release).best();
    }

    /** Every place in a release, as the store has it, that answers; in order, none overlapping another. */
    public List<Span> places(AnnotatedRelease release) {
        return new Passages(question, release).all();
    }

    private Query query(IndexSearcher searcher) throws IOException {
        return new Queries(searcher.getIndexReader()).of(question);
    }

    private interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    private <T> T with(Search<T> search) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return search.in(searcher);
        } finally {
            searchers.release(searcher);
        }
    }
}
