package org.readout.jobs;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CompletionException;

import org.readout.exchange.SearchJson;
import org.readout.model.ReadoutException;
import org.readout.model.SearchAnswer;
import org.readout.model.SearchHit;

/** Searches a library to its end: the index is brought up to date first. */
public final class SearchJob {

    private SearchJob() {}

    /**
     * What was found.
     *
     * @param texts of the releases found, in their order
     */
    public record Result(String query, SearchAnswer answer, List<String> texts) {

        public Result {
            texts = List.copyOf(texts);
        }

        /** Writes the answer in the form for programs, in UTF-8; the stream is flushed and left open. */
        public void writeJson(OutputStream out) throws IOException {
            SearchJson.write(query, answer, texts, out);
        }
    }

    /**
     * Searches.
     *
     * @param most how many releases at most
     * @throws ReadoutException if the index cannot be made or read
     */
    public static Result run(LibrarySession session, String query, int most) {
        try {
            session.searches().ready().join();
            SearchAnswer answer = session.searches().nearest(query, most).join();
            List<String> texts = session.releases(answer.hits().stream().map(SearchHit::release).toList()).join().stream()
                    .map(release -> release.release().text())
                    .toList();
            return new Result(query, answer, texts);
        } catch (CompletionException e) {
            throw e.getCause() instanceof ReadoutException line ? line : e;
        }
    }
}
