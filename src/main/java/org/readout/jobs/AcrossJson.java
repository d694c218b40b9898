package org.readout.jobs;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import org.jspecify.annotations.Nullable;
import org.readout.dossier.Dossier;
import org.readout.dossier.clash.Discrepancy;
import org.readout.dossier.clash.Quoted;
import org.readout.dossier.page.News;
import org.readout.dossier.thread.Row;
import org.readout.dossier.thread.Thread;
import org.readout.dossier.told.Told;
import org.readout.dossier.who.Entity;
import org.readout.dossier.who.Mentioned;

/** What {@code readout across} prints for programs. The form is stable: fields may be added, never changed. */
final class AcrossJson {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final Dossier dossier;
    private final LocalDate day;
    private final OutputStream out;

    AcrossJson(Dossier dossier, LocalDate day, OutputStream out) {
        this.day = day;
        this.dossier = dossier;
        this.out = out;
    }

    void write(AcrossJob.Asked asked) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartArray();
            switch (asked) {
                case ENTITIES -> entities(json);
                case THREADS -> threads(json);
                case DISCREPANCIES -> discrepancies(json);
                case TODAY -> today(json);
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private void entities(JsonGenerator json) throws IOException {
        for (Entity entity : dossier.entities().all()) {
            json.writeStartObject();
            json.writeStringField("entity", entity.name());
            json.writeStringField("type", entity.type().name().toUpperCase(Locale.ROOT));
            field(json, "country", entity.country());
            json.writeArrayFieldStart("variants");
            for (String spelling : entity.spellings()) {
                json.writeString(spelling);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("releases");
            for (Mentioned mentioned : entity.mentions()) {
                json.writeString(mentioned.source());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void threads(JsonGenerator json) throws IOException {
        for (Thread thread : dossier.threads().all()) {
            json.writeStartObject();
            json.writeStringField("thread", thread.name());
            field(json, "earliest", thread.earliest());
            json.writeArrayFieldStart("statements");
            for (Row row : thread.rows()) {
                json.writeStartObject();
                json.writeStringField("release", row.statement().from().source());
                json.writeStringField("quote", row.quote());
                field(json, "said", row.said());
                json.writeStringField("force", row.statement().force().code());
                json.writeStringField("attribution", row.statement().attribution());
                json.writeBooleanField("cited", row.cited());
                json.writeStringField("change", row.change().name().toLowerCase(Locale.ROOT).replace('_', '-'));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void discrepancies(JsonGenerator json) throws IOException {
        for (Discrepancy discrepancy : dossier.disagreements()) {
            json.writeStartObject();
            json.writeStringField("kind", discrepancy.kind().code());
            json.writeStringField("subject", discrepancy.subject());
            json.writeArrayFieldStart("values");
            for (String value : discrepancy.values()) {
                json.writeString(value);
            }
            json.writeEndArray();
            json.writeStringField("why", discrepancy.why());
            json.writeArrayFieldStart("quotes");
            for (Quoted quoted : discrepancy.quotes()) {
                json.writeString(quoted.words());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("releases");
            for (Quoted quoted : discrepancy.quotes()) {
                json.writeString(quoted.from().source());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void today(JsonGenerator json) throws IOException {
        for (News news : Dossiers.today(dossier, day)) {
            Told told = dossier.release(news.release());
            json.writeStartObject();
            json.writeStringField("kind", news.kind().name().toLowerCase(Locale.ROOT));
            json.writeStringField("line", news.line());
            field(json, "on", news.on());
            field(json, "release", told == null ? null : told.source());
            json.writeEndObject();
        }
    }

    static void field(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value.toString());
        }
    }
}
