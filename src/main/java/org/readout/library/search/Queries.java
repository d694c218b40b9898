package org.readout.library.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Puts a question to the index in the index's own words. */
final class Queries {

    /** A word of the title tells more of what a release is about than one of its text. */
    private static final float TITLE = 4;
    /** A whole word is nearer to what was typed than one that goes on. */
    private static final float WHOLE = 2;
    /** The words a beginning within a phrase, or within what is said of one statement, stands for: the most frequent. */
    private static final int MOST = 400;
    /** Fewer, while no more than a letter or two of it are typed: each is looked for behind the words before it. */
    private static final int MOST_WHILE_SHORT = 20;

    private final IndexReader reader;

    Queries(IndexReader reader) {
        this.reader = reader;
    }

    Query of(Question question) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean wanted = false;
        for (Clause clause : question.clauses()) {
            if (clause.isExcluded()) {
                all.add(query(clause), Occur.MUST_NOT);
            } else if (clause instanceof Clause.Phrase phrase) {
                all.add(ranked(phrase), Occur.MUST);
                wanted = true;
            } else if (!(clause instanceof Clause.Fact)) {
                all.add(query(clause), Occur.FILTER);
                wanted = true;
            }
        }
        List<Clause.Fact> facts = question.facts();
        if (!facts.isEmpty()) {
            all.add(ofOneMark(facts), Occur.FILTER);
        } else if (!wanted) {
            all.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        return all.build();
    }

    private Query query(Clause clause) throws IOException {
        return switch (clause) {
            case Clause.Phrase phrase -> row(Fields.WORDS, phrase);
            case Clause.Publisher publisher -> row(Fields.PUBLISHER, publisher.name());
            case Clause.Dates dates -> IntRange.newIntersectsQuery(
                    Fields.DAYS, new int[] {Entry.day(dates.from())}, new int[] {Entry.day(dates.to())});
            case Clause.State state -> new TermInSetQuery(Fields.STATE, state.anyOf().stream().map(BytesRef::new).toList());
            case Clause.Fact fact -> ofOneMark(List.of(fact));
        };
    }

    private Query ranked(Clause.Phrase phrase) throws IOException {
        BooleanQuery.Builder ranked = new BooleanQuery.Builder()
                .add(row(Fields.WORDS, phrase), Occur.MUST)
                .add(new BoostQuery(row(Fields.TITLE, phrase), TITLE), Occur.SHOULD);
        if (phrase.unfinished()) {
            Clause.Phrase whole = new Clause.Phrase(phrase.words(), false, false);
            ranked.add(new BoostQuery(row(Fields.WORDS, whole), WHOLE), Occur.SHOULD);
        }
        return ranked.build();
    }

    /** Words in a row in one field. */
    private Query row(String field, Clause.Phrase phrase) throws IOException {
        List<String> words = phrase.words();
        if (words.size() == 1) {
            Term term = new Term(field, words.getFirst());
            return !phrase.unfinished() ? new TermQuery(term)
                    : field.equals(Fields.WORDS) && isShort(words.getFirst())
                            ? new ConstantScoreQuery(new TermQuery(new Term(Fields.BEGINNINGS, words.getFirst())))
                            : new PrefixQuery(term);
        }
        MultiPhraseQuery.Builder row = new MultiPhraseQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            Term term = new Term(field, words.get(i));
            boolean goesOn = phrase.unfinished() && i == words.size() - 1;
            row.add(goesOn ? beginningWith(term) : new Term[] {term}, i);
        }
        return row.build();
    }

    private static boolean isShort(String word) {
        return word.codePointCount(0, word.length()) <= Fields.LONGEST_BEGINNING;
    }

    /** Releases with one mark of which all these facts hold: facts of one mark stand at one position. */
    private Query ofOneMark(List<Clause.Fact> facts) throws IOException {
        if (facts.size() == 1) {
            return oneFact(facts.getFirst());
        }
        MultiPhraseQuery.Builder together = new MultiPhraseQuery.Builder();
        for (Clause.Fact fact : facts) {
            List<Term> terms = new ArrayList<>();
            fact.anyOf().forEach(one -> terms.add(new Term(Fields.FACTS, one)));
            for (String beginning : fact.beginnings()) {
                terms.addAll(List.of(beginningWith(new Term(Fields.FACTS, beginning))));
            }
            together.add(terms.toArray(Term[]::new), 0);
        }
        return new ConstantScoreQuery(together.build());
    }

    private static Query oneFact(Clause.Fact fact) {
        BooleanQuery.Builder any = new BooleanQuery.Builder()
                .add(new TermInSetQuery(Fields.FACTS, fact.anyOf().stream().map(BytesRef::new).toList()), Occur.SHOULD);
        for (String beginning : fact.beginnings()) {
            any.add(new PrefixQuery(new Term(Fields.FACTS, beginning)), Occur.SHOULD);
        }
        return new ConstantScoreQuery(any.build());
    }

    /** The terms that begin so, the most frequent where there are many; the beginning itself where there is none. */
    private Term[] beginningWith(Term beginning) throws IOException {
        Map<BytesRef, Integer> counts = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(beginning.field());
            if (terms == null) {
                continue;
            }
            TermsEnum each = terms.iterator();
            boolean more = each.seekCeil(beginning.bytes()) != TermsEnum.SeekStatus.END;
            while (more && StringHelper.startsWith(each.term(), beginning.bytes())) {
                counts.merge(BytesRef.deepCopyOf(each.term()), each.docFreq(), Integer::sum);
                more = each.next() != null;
            }
        }
        if (counts.isEmpty()) {
            return new Term[] {beginning};
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<BytesRef, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(isShort(beginning.text()) ? MOST_WHILE_SHORT : MOST)
                .map(entry -> new Term(beginning.field(), entry.getKey()))
                .toArray(Term[]::new);
    }
}
