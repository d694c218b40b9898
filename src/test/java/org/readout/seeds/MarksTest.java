package org.readout.seeds;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.readout.model.Force;
import org.readout.model.NameType;
import org.readout.model.Timex;

import static org.assertj.core.api.Assertions.assertThat;

/** The marks that come with the sample library stand where they say, in the text they say. */
class MarksTest {

    private static final List<String> KINDS = List.of("mentions", "commitments", "events", "notes");

    @Test
    void hashesAreThoseOfTheTexts() throws IOException, NoSuchAlgorithmException {
        assertThat(Seeds.marks()).hasSize(2);
        for (JsonNode document : Seeds.marks()) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text(document).getBytes(StandardCharsets.UTF_8));
            assertThat(document.required("sha256").asText()).isEqualTo(HexFormat.of().formatHex(hash));
        }
    }

    @Test
    void everyMarkStandsOnItsQuote() throws IOException {
        for (JsonNode document : Seeds.marks()) {
            String text = text(document);
            for (JsonNode mark : marks(document)) {
                int start = text.offsetByCodePoints(0, mark.required("start").asInt());
                int end = text.offsetByCodePoints(0, mark.required("end").asInt());
                assertThat(text.substring(start, end)).isEqualTo(mark.required("quote").asText());
            }
        }
    }

    @Test
    void noNameIsMarkedTwice() throws IOException {
        for (JsonNode document : Seeds.marks()) {
            Set<String> seen = new HashSet<>();
            for (JsonNode mention : document.required("mentions")) {
                String place = "%s %s to %s".formatted(
                        mention.required("type").asText(), mention.required("start"), mention.required("end"));
                assertThat(seen.add(place)).as(place).isTrue();
            }
        }
    }

    @Test
    void typesAndValuesAreOnesTheModelKnows() throws IOException {
        for (JsonNode document : Seeds.marks()) {
            for (JsonNode mention : document.required("mentions")) {
                NameType type = NameType.valueOf(mention.required("type").asText());
                JsonNode value = mention.required("value");
                if (!value.isNull()) {
                    assertThat(type).isEqualTo(NameType.DATE);
                    assertThat(Timex.of(value.asText()).from()).isNotNull();
                }
            }
            for (JsonNode commitment : document.required("commitments")) {
                assertThat(Force.of(commitment.required("force").asText())).isNotNull();
                assertThat(commitment.required("parties")).isNotEmpty();
                assertThat(Timex.of(commitment.required("said").asText()).isDay()).isTrue();
            }
        }
    }

    private static List<JsonNode> marks(JsonNode document) {
        List<JsonNode> marks = new ArrayList<>();
        KINDS.forEach(kind -> document.required(kind).forEach(marks::add));
        assertThat(marks).isNotEmpty();
        return marks;
    }

    private static String text(JsonNode document) throws IOException {
        return Files.readString(Seeds.FOLDER.resolve(document.required("file").asText()));
    }
}
