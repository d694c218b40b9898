package org.readout.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Cue;
import org.readout.model.Event;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.Party;
import org.readout.model.Publication;
import org.readout.model.Review;
import org.readout.model.Span;
import org.readout.model.Timex;

/** What {@code readout read} prints for programs. The form is stable: fields may be added, never changed. */
public final class AnalysisJson {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private AnalysisJson() {}

    /** Writes releases with their marks, rejected ones left out; in UTF-8; {@code out} is flushed and stays open. */
    public static void write(List<AnnotatedRelease> releases, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeArrayFieldStart("documents");
            for (AnnotatedRelease release : releases) {
                new Document(json, release).write();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private record Document(JsonGenerator json, AnnotatedRelease annotated, CodePoints points) {

        Document(JsonGenerator json, AnnotatedRelease annotated) {
            this(json, annotated, new CodePoints(annotated.release().text()));
        }

        void write() throws IOException {
            Publication publication = annotated.release().publication();
            json.writeStartObject();
            json.writeStringField("source", annotated.release().source());
            json.writeStringField("title", publication.title());
            json.writeStringField("publisher", publication.publisher());
            text("published", publication.published() == null ? null : publication.published().toString());
            json.writeStringField("language", publication.language());
            json.writeStringField("text", annotated.release().text());
            json.writeArrayFieldStart("furniture");
            for (Span span : annotated.release().version().furniture()) {
                int[] bounds = {points.toCodePoint(span.start()), points.toCodePoint(span.end())};
                json.writeArray(bounds, 0, 2);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("entities");
            for (Mention mention : annotated.mentions()) {
                if (mention.review() != Review.REJECTED) {
                    mention(mention);
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("commitments");
            for (Commitment commitment : annotated.commitments()) {
                if (commitment.review() != Review.REJECTED) {
                    commitment(commitment);
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("events");
            for (Event event : annotated.events()) {
                if (event.review() != Review.REJECTED) {
                    event(event);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }

        private void mention(Mention mention) throws IOException {
            json.writeStartObject();
            json.writeStringField("type", mention.type().name());
            place(mention);
            json.writeStringField("entity", mention.entity());
            text("value", value(mention.value()));
            json.writeEndObject();
        }

        private void commitment(Commitment commitment) throws IOException {
            Cue cue = commitment.cue();
            json.writeStartObject();
            json.writeStringField("force", commitment.force().code());
            place(commitment);
            names("parties", commitment.parties());
            json.writeArrayFieldStart("countries");
            for (String country : commitment.countries()) {
                json.writeString(country);
            }
            json.writeEndArray();
            text("addressee", commitment.addressee() == null ? null : commitment.addressee().name());
            json.writeStringField("action", commitment.action());
            json.writeStringField("attribution", commitment.attribution());
            json.writeStringField("voice", Codes.of(commitment.voice()));
            text("said", value(commitment.said()));
            if (commitment.earlier() == null) {
                json.writeNullField("earlier");
            } else {
                json.writeObjectFieldStart("earlier");
                json.writeStringField("quote", commitment.earlier().quote());
                text("said", value(commitment.earlier().said()));
                json.writeEndObject();
            }
            text("due", commitment.due() == null ? null : value(commitment.due().date()));
            text("condition", commitment.due() == null ? null : commitment.due().condition());
            json.writeBooleanField("restated", commitment.restated());
            text("cue", cue == null ? null : cue.why());
            if (cue == null) {
                json.writeNullField("confidence");
            } else {
                json.writeNumberField("confidence", cue.confidence());
            }
            json.writeEndObject();
        }

        private void event(Event event) throws IOException {
            json.writeStartObject();
            json.writeStringField("kind", Codes.of(event.kind()));
            place(event);
            text("date", value(event.date()));
            text("place", event.place());
            names("participants", event.participants());
            json.writeEndObject();
        }

        private void place(Mark mark) throws IOException {
            json.writeNumberField("start", points.toCodePoint(mark.span().start()));
            json.writeNumberField("end", points.toCodePoint(mark.span().end()));
            json.writeStringField("quote", mark.anchor().quote());
        }

        private void names(String field, List<Party> parties) throws IOException {
            json.writeArrayFieldStart(field);
            for (Party party : parties) {
                json.writeString(party.name());
            }
            json.writeEndArray();
        }

        private void text(String field, @Nullable String value) throws IOException {
            if (value == null) {
                json.writeNullField(field);
            } else {
                json.writeStringField(field, value);
            }
        }

        private static @Nullable String value(@Nullable Timex timex) {
            return timex == null ? null : timex.value();
        }
    }
}
