package org.readout.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnalysisJsonTest {

    @Test
    void theFormIsTheOneAgreed() throws IOException {
        JsonNode document = written().get("documents").get(0);
        JsonNode expected = new ObjectMapper().readTree("""
                {"source":"a.txt","title":"Title","publisher":"The Gazette","published":"2024-12-27","language":"en",
                 "text":"\uD83E\uDD1D \uAE40\uCCA0\uC218 met Ada Smith. They agreed to meet again late next year.\\nMost read",
                 "furniture":[[63,72]],
                 "entities":[{"type":"PERSON","start":2,"end":5,"quote":"\uAE40\uCCA0\uC218","entity":"Kim Cheol-su","value":null},
                  {"type":"DATE","start":47,"end":61,"quote":"late next year","entity":"late next year","value":"2025"}],
                 "commitments":[{"force":"agreed","start":21,"end":61,"quote":"They agreed to meet again late next year",
                  "parties":["Kim Cheol-su","Ada Smith"],"countries":["KR"],"addressee":"Ada Smith","action":"meet again",
                  "attribution":"The Gazette","voice":"quoted","said":"2024-12-26",
                  "earlier":{"quote":"met","said":"2024-06-20"},"due":"2025","condition":"if asked","restated":true,
                  "cue":"agreed to + infinitive","confidence":0.93}],
                 "events":[{"kind":"meeting","start":6,"end":9,"quote":"met","date":"2024-12-26T10:00","place":"Geneva",
                  "participants":["Kim Cheol-su"]}]}""");
        assertThat(document).isEqualTo(expected);
    }

    @Test
    void offsetsCountCodePointsOfTheText() throws IOException {
        JsonNode document = written().get("documents").get(0);
        int[] text = document.get("text").textValue().codePoints().toArray();
        for (String list : List.of("entities", "commitments", "events")) {
            for (JsonNode mark : document.get(list)) {
                int start = mark.get("start").intValue();
                String words = new String(text, start, mark.get("end").intValue() - start);
                assertThat(words).isEqualTo(mark.get("quote").textValue());
            }
        }
    }

    private static JsonNode written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnalysisJson.write(List.of(Samples.annotated()), out);
        return new ObjectMapper().readTree(out.toByteArray());
    }
}
