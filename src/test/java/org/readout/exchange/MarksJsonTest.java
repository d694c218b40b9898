package org.readout.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Event;
import org.readout.model.Force;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.Note;
import org.readout.model.Party;
import org.readout.model.ReadoutException;
import org.readout.model.Review;
import org.readout.model.Status;
import org.readout.model.Timex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MarksJsonTest {

    private static final UUID ANY = new UUID(0, 0);

    private final AnnotatedRelease sample = Samples.annotated();

    @Test
    void everyFieldComesBack() {
        byte[] json = MarksJson.write(List.of(sample));
        List<Mark> back = new AnnotatedRelease(sample.release(), MarksJson.read("marks.json", json).marks(sample.release()))
                .marks();
        assertThat(back.stream().map(MarksJsonTest::withoutId).toList())
                .isEqualTo(sample.marks().stream().map(MarksJsonTest::withoutId).toList());
        assertThat(MarksJson.read("marks.json", json).reviewed(sample.release())).isEqualTo(sample.reviewed());
    }

    @Test
    void whatIsLeftOutIsTheUsual() {
        Commitment commitment = (Commitment) read("""
                "commitments":[{"start":21,"end":31,"quote":"They agree","force":"shared-view","parties":["Kim"],"due":{"date":"2025 MID"}}]""")
                .getFirst();
        assertThat(commitment.force()).isEqualTo(Force.SHARED_VIEW);
        assertThat(commitment.parties()).containsExactly(Party.named("Kim"));
        assertThat(commitment.action()).isEqualTo("They agree");
        assertThat(commitment.review()).isEqualTo(Review.ACCEPTED);
        assertThat(commitment.status()).isEqualTo(Status.OPEN);
        assertThat(commitment.due()).isNotNull().extracting("date").isEqualTo(Timex.of("2025", "MID"));
    }

    @Test
    void aReleaseItDoesNotKnowHasNoMarks() {
        assertThat(MarksJson.read("marks.json", Samples.utf8("{\"documents\":[]}")).marks(sample.release())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', value = {
        "\"mentions\":[{\"start\":2,\"end\":5,\"quote\":\"Kim\",\"type\":\"PERSON\"}] | mentions 1: the text at 2 to 5 is not the quote",
        "\"mentions\":[{\"start\":2,\"end\":500,\"quote\":\"Kim\",\"type\":\"PERSON\"}] | no stretch of the text",
        "\"mentions\":[{\"start\":5,\"end\":2,\"quote\":\"Kim\",\"type\":\"PERSON\"}] | no stretch of the text",
        "\"notes\":[{\"start\":0,\"end\":1,\"quote\":\"\uD83E\uDD1D\",\"text\":\"x\"},{\"start\":0}] | notes 2: \"end\" is not a whole number",
        "\"mentions\":[{\"start\":0,\"end\":1,\"quote\":\"\uD83E\uDD1D\",\"type\":\"THING\"}] | \"type\" cannot be \"THING\"",
        "\"mentions\":[{\"start\":0,\"end\":1,\"quote\":\"\uD83E\uDD1D\",\"type\":\"DATE\",\"value\":\"soon\"}] | no TIMEX3 value",
        "\"mentions\":{} | \"mentions\" is not a list",
        "\"mentions\":[7] | is not an object",
    })
    void aMistakeIsNamedAtItsPlace(String marks, String line) {
        assertThatThrownBy(() -> read(marks))
                .isInstanceOf(ReadoutException.class)
                .hasMessageStartingWith("marks.json: a.txt: ")
                .hasMessageContaining(line)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void marksOfAnotherTextAreRefused() {
        String json = new String(MarksJson.write(List.of(sample)), StandardCharsets.UTF_8)
                .replace(sample.release().version().sha256(), "0".repeat(64));
        assertThatThrownBy(() -> MarksJson.read("marks.json", Samples.utf8(json)).marks(sample.release()))
                .hasMessageContaining("another text");
    }

    @Test
    void whatIsNoJsonIsToldInOneLine() {
        assertThatThrownBy(() -> MarksJson.read("marks.json", Samples.utf8("{oh")))
                .isInstanceOf(ReadoutException.class)
                .hasMessage("marks.json: is not JSON. Correct the file, or move it away.");
        assertThatThrownBy(() -> MarksJson.read("marks.json", Samples.utf8("")))
                .isInstanceOf(ReadoutException.class);
    }

    private List<Mark> read(String marks) {
        String json = "{\"documents\":[{\"file\":\"a.txt\",\"sha256\":\"%s\",%s}]}"
                .formatted(sample.release().version().sha256(), marks);
        return MarksJson.read("marks.json", Samples.utf8(json)).marks(sample.release());
    }

    private static Mark withoutId(Mark mark) {
        return switch (mark) {
            case Mention m -> new Mention(ANY, m.anchor(), m.type(), m.entity(), m.value(), m.review(), m.cue());
            case Commitment c -> c.draft().id(ANY).build();
            case Event e -> new Event(ANY, e.anchor(), e.kind(), e.name(), e.date(), e.place(), e.participants(),
                    e.reported(), e.review(), e.cue());
            case Note n -> new Note(ANY, n.anchor(), n.text(), n.tags(), n.resolved(), n.review());
        };
    }
}
