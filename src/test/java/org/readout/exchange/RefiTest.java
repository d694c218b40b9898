package org.readout.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.junit.jupiter.api.Test;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Note;
import org.readout.model.ReadoutException;
import org.xml.sax.SAXException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RefiTest {

    @Test
    void itKeepsTheStructureOfTheStandard() throws IOException, SAXException {
        Map<String, byte[]> files = unpacked(written(Samples.annotated(), Samples.hostile()));
        SchemaFactory.newDefaultInstance().newSchema(RefiTest.class.getResource("project.xsd")).newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(Objects.requireNonNull(files.get("project.qde")))));
    }

    @Test
    void everySourceIsThereAndItsSelectionsStandAtTheirWords() throws IOException {
        AnnotatedRelease sample = Samples.annotated();
        Map<String, byte[]> files = unpacked(written(sample));
        String text = new String(Objects.requireNonNull(files.get("Sources/" + sample.release().id() + ".txt")), StandardCharsets.UTF_8);
        assertThat(text).isEqualTo(sample.release().text());
        String project = new String(Objects.requireNonNull(files.get("project.qde")), StandardCharsets.UTF_8);
        for (Mark mark : sample.marks()) {
            int start = text.codePointCount(0, mark.span().start());
            int end = text.codePointCount(0, mark.span().end());
            assertThat(project).contains("guid=\"" + mark.id() + "\"")
                    .contains("startPosition=\"" + start + "\" endPosition=\"" + end + "\"");
        }
    }

    @Test
    void codesOfOthersBecomeMarksOrNotes() throws IOException {
        String project = """
                <Project xmlns="urn:QDA-XML:project:1.0" name="theirs">
                 <CodeBook><Codes><Code guid="{00000000-0000-0000-0000-00000000000A}" name="Place" isCodable="true"/>
                  <Code guid="00000000-0000-0000-0000-00000000000b" name="important" isCodable="true"/></Codes></CodeBook>
                 <Sources><TextSource guid="00000000-0000-0000-0000-000000000001" name="A"><PlainTextContent>In Bern today</PlainTextContent>
                  <PlainTextSelection guid="00000000-0000-0000-0000-000000000002" startPosition="3" endPosition="7">
                   <Coding guid="00000000-0000-0000-0000-000000000003"><CodeRef targetGUID="00000000-0000-0000-0000-00000000000a"/></Coding>
                   <Coding guid="00000000-0000-0000-0000-000000000004"><CodeRef targetGUID="00000000-0000-0000-0000-00000000000B"/></Coding>
                  </PlainTextSelection>
                  <PlainTextSelection guid="00000000-0000-0000-0000-000000000005" startPosition="3" endPosition="70"/>
                 </TextSource></Sources></Project>""";
        GivenRelease given = Formats.read("theirs.qdpx", packed(project)).getFirst();
        assertThat(given.marks()).extracting(GivenMark::mark).satisfiesExactly(
                mark -> assertThat(mark).isInstanceOfSatisfying(Mention.class, name -> {
                    assertThat(name.type()).isEqualTo(NameType.PLACE);
                    assertThat(name.entity()).isEqualTo("Bern");
                }),
                mark -> assertThat(mark).isInstanceOfSatisfying(Note.class, note ->
                        assertThat(note.tags()).containsExactly("important")));
        assertThat(given.refused()).singleElement().asString().contains("no stretch of the text");
    }

    @Test
    void aProjectThatPointsElsewhereOrIsDamagedIsRefused() throws IOException {
        String secret = "<!DOCTYPE Project [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Project name=\"&x;\"/>";
        assertThatThrownBy(() -> Formats.read("bad.qdpx", packed(secret)))
                .isInstanceOf(ReadoutException.class).hasMessageContaining("cannot be read");
        byte[] torn = Arrays.copyOf(written(Samples.annotated()), 300);
        assertThatThrownBy(() -> Formats.read("torn.qdpx", torn)).isInstanceOf(ReadoutException.class);
    }

    @Test
    void factsAsLinesComeBack() {
        Map<String, String> facts = new LinkedHashMap<>(Map.of("a", " x: y\n  z\n", "b", ""));
        assertThat(Described.back(Described.of(facts))).isEqualTo(facts);
        assertThat(Described.of(Map.of("force", "agreed"))).isEqualTo("force: agreed\n");
    }

    private static byte[] written(AnnotatedRelease... releases) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Formats.of("refi-qda").write(List.of(releases), out);
        return out.toByteArray();
    }

    private static byte[] packed(String project) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("project.qde"));
            zip.write(Samples.utf8(project));
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> unpacked(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
