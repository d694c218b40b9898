package org.readout.library.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Anything typed into the field of the search: understood or passed over in words, and always something that can be asked. */
public final class QueryFuzz {

    private static final IndexSearcher SEARCHER = searcher();

    private QueryFuzz() {}

    /** Called by the fuzzer, again and again. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        String typed = new String(bytes, StandardCharsets.UTF_8);
        Question question = QuestionParser.parse(typed, words -> words.isBlank() ? List.of() : List.of("AX", "Arcadia"));
        for (String line : question.notUnderstood()) {
            if (line.isBlank() || line.lines().count() != 1) {
                throw new AssertionError("what was not understood is not told in one line");
            }
        }
        SEARCHER.search(new Queries(SEARCHER.getIndexReader()).of(question), 10);
    }

    private static IndexSearcher searcher() {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            Document document = new Document();
            document.add(new TextField(Fields.WORDS, "the ministers agreed to keep the line open", Field.Store.NO));
            writer.addDocument(document);
            writer.commit();
            return new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
