package org.readout.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import org.junit.jupiter.api.Test;
import org.readout.model.Commitment;
import org.readout.model.Force;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Note;
import org.readout.model.ReadoutException;
import org.readout.model.Review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WebAnnotationTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void itKeepsTheRulesOfTheModel() throws IOException {
        try (InputStream schema = WebAnnotationTest.class.getResourceAsStream("annotation.schema.json")) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema)
                    .validate(JSON.readTree(written()))).isEmpty();
        }
    }

    /** A term the contexts do not know is dropped in silence: so the values are counted before and after. */
    @Test
    void itIsExpandedWithoutLoss() throws IOException, JsonLdError {
        byte[] file = written();
        JsonNode expanded = JSON.readTree(JsonLd.expand(JsonDocument.of(new ByteArrayInputStream(file)))
                .loader((address, options) -> {
                    if (!address.equals(URI.create(WebAnnotation.CONTEXT))) {
                        throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "Not in the tests: " + address);
                    }
                    return JsonDocument.of(Objects.requireNonNull(
                            WebAnnotationTest.class.getResourceAsStream("anno.jsonld")));
                })
                .get().toString());
        JsonNode compact = JSON.readTree(file);
        ((ObjectNode) compact).remove("@context");
        assertThat(values(expanded)).isEqualTo(values(compact) + typesOfValues(expanded));
        assertThat(expanded.toString())
                .contains("\"http://www.w3.org/ns/oa#hasPurpose\":[{\"@id\":\"http://www.w3.org/ns/oa#classifying\"}]")
                .contains("\"https://readout.example/ns#parties\":[{\"@list\":[")
                .contains("\"http://www.w3.org/ns/oa#start\":[{\"@value\":2,\"@type\":\"http://www.w3.org/2001/XMLSchema#nonNegativeInteger\"}]");
    }

    @Test
    void whatAnotherProgramChangedInTheBodiesIsTakenOver() throws IOException {
        String changed = new String(written(), StandardCharsets.UTF_8)
                .replace("\"value\" : \"agreed\"", "\"value\" : \"shared-view\"")
                .replace("\"value\" : \"person\"", "\"value\" : \"place\"");
        GivenRelease given = Formats.read("a.jsonld", Samples.utf8(changed)).getFirst();
        assertThat(given.marks()).extracting(GivenMark::mark)
                .anyMatch(mark -> mark instanceof Commitment commitment && commitment.force() == Force.SHARED_VIEW)
                .anyMatch(mark -> mark instanceof Mention name && name.type() == NameType.PLACE);
    }

    @Test
    void annotationsOfOthersBecomeMarks() {
        List<GivenMark> marks = Formats.read("theirs.jsonld", Samples.utf8("""
                {"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":[
                 {"id":"https://x.example/1","type":"Annotation","bodyValue":"Is that so?","target":{"source":"https://x.example/a",
                  "selector":{"type":"TextQuoteSelector","exact":"again","prefix":"meet "}}},
                 {"id":"https://x.example/2","type":"Annotation","body":{"type":"TextualBody","purpose":"tagging","value":"Person"},
                  "target":{"source":"https://x.example/a","selector":[{"type":"TextPositionSelector","start":10,"end":19},
                   {"type":"TextQuoteSelector","exact":"Ada Smith"}]}}]}""")).getFirst().marks();
        assertThat(marks.getFirst().mark()).isInstanceOfSatisfying(Note.class, note -> {
            assertThat(note.text()).isEqualTo("Is that so?");
            assertThat(note.review()).isEqualTo(Review.ACCEPTED);
        });
        assertThat(marks.getLast().mark()).isInstanceOfSatisfying(Mention.class, name -> {
            assertThat(name.type()).isEqualTo(NameType.PERSON);
            assertThat(name.entity()).isEqualTo("Ada Smith");
        });
    }

    @Test
    void anAnnotationThatIsNotUnderstoodIsToldAndTheOthersAreTaken() throws IOException {
        String changed = new String(written(), StandardCharsets.UTF_8).replace("\"value\" : \"agreed\"", "\"value\" : \"sworn\"");
        GivenRelease given = Formats.read("a.jsonld", Samples.utf8(changed)).getFirst();
        assertThat(given.refused()).singleElement().asString().contains("\"force\" cannot be \"sworn\"");
        assertThat(given.marks()).hasSize(Samples.annotated().marks().size() - 1);
    }

    @Test
    void aFileWithoutAnnotationsIsRefusedInALine() {
        assertThatThrownBy(() -> Formats.read("a.jsonld", Samples.utf8("{\"@context\":[]}")))
                .isInstanceOf(ReadoutException.class).hasMessage("a.jsonld: holds no annotation. Export it again.");
        assertThatThrownBy(() -> Formats.read("a.jsonld", Samples.utf8("{\"@context\":")))
                .isInstanceOf(ReadoutException.class).hasMessageContaining("is not JSON");
        assertThatThrownBy(() -> Formats.read("a.bin", new byte[] {1, 2, 3})).isInstanceOf(ReadoutException.class)
                .hasMessageContaining("in no form");
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Formats.of("web-annotation").write(List.of(Samples.annotated()), out);
        return out.toByteArray();
    }

    private static int values(JsonNode node) {
        int values = node.isValueNode() ? 1 : 0;
        for (JsonNode child : node) {
            values += values(child);
        }
        return values;
    }

    /** What the context says of a number's type stands beside each number. */
    private static int typesOfValues(JsonNode node) {
        int types = node.has("@value") && node.has("@type") ? 1 : 0;
        for (JsonNode child : node) {
            types += typesOfValues(child);
        }
        return types;
    }
}
