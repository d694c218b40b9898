package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.readout.model.Passage;
import org.readout.model.Publication;
import org.readout.model.SearchAnswer;
import org.readout.model.SearchHit;
import org.readout.model.Span;

/** The answer to a search in plain text; what was asked for stands in square brackets. */
final class SearchText {

    private SearchText() {}

    static List<String> of(SearchAnswer answer) {
        List<String> lines = new ArrayList<>();
        for (SearchHit hit : answer.hits()) {
            lines.add(head(hit));
            lines.add(String.format(Locale.ROOT, "  ¶%-4d", hit.passage().paragraph()) + marked(hit.passage()));
            if (!hit.passage().note().isEmpty()) {
                lines.add("  note: " + hit.passage().note());
            }
        }
        lines.add(count(answer));
        return lines;
    }

    private static String head(SearchHit hit) {
        Publication publication = hit.publication();
        List<String> facts = new ArrayList<>(List.of(publication.title()));
        if (!publication.publisher().isEmpty()) {
            facts.add(publication.publisher());
        }
        if (publication.published() != null) {
            facts.add(publication.published().toString());
        }
        facts.add(hit.source());
        return String.join(" · ", facts);
    }

    private static String marked(Passage passage) {
        StringBuilder marked = new StringBuilder(passage.words());
        int from = passage.shown().start();
        for (Span hit : passage.hits().reversed()) {
            marked.insert(hit.end() - from, ']').insert(hit.start() - from, '[');
        }
        return marked.toString().strip();
    }

    private static String count(SearchAnswer answer) {
        int shown = answer.hits().size();
        String found = answer.total() + (answer.total() == 1 ? " release" : " releases");
        return answer.total() > shown ? found + ", the nearest " + shown + " shown" : found;
    }
}
