package org.readout.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import org.readout.model.Passage;
import org.readout.model.Publication;
import org.readout.model.SearchAnswer;
import org.readout.model.SearchHit;
import org.readout.model.Span;

/** What {@code readout search} prints for programs. The form is stable: fields may be added, never changed. */
public final class SearchJson {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private SearchJson() {}

    /**
     * Writes an answer in UTF-8; {@code out} is flushed and stays open.
     *
     * @param texts of the releases of the hits, in their order; offsets into them are given in code points
     */
    public static void write(String query, SearchAnswer answer, List<String> texts, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeStringField("query", query);
            json.writeStringField("notUnderstood", answer.notUnderstood());
            json.writeNumberField("total", answer.total());
            json.writeArrayFieldStart("hits");
            for (int i = 0; i < answer.hits().size(); i++) {
                hit(json, answer.hits().get(i), new CodePoints(texts.get(i)));
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void hit(JsonGenerator json, SearchHit hit, CodePoints points) throws IOException {
        Publication publication = hit.publication();
        Passage passage = hit.passage();
        json.writeStartObject();
        json.writeStringField("release", hit.release().toString());
        json.writeStringField("source", hit.source());
        json.writeStringField("title", publication.title());
        json.writeStringField("publisher", publication.publisher());
        if (publication.published() == null) {
            json.writeNullField("published");
        } else {
            json.writeStringField("published", publication.published().toString());
        }
        json.writeNumberField("paragraph", passage.paragraph());
        json.writeNumberField("start", points.toCodePoint(passage.shown().start()));
        json.writeNumberField("end", points.toCodePoint(passage.shown().end()));
        json.writeStringField("snippet", passage.words());
        json.writeArrayFieldStart("hits");
        for (Span span : passage.hits()) {
            int[] bounds = {points.toCodePoint(span.start()), points.toCodePoint(span.end())};
            json.writeArray(bounds, 0, 2);
        }
        json.writeEndArray();
        json.writeStringField("note", passage.note());
        json.writeNumberField("score", hit.score());
        json.writeEndObject();
    }
}
