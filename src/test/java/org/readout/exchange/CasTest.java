package org.readout.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Mark;
import org.readout.model.ReadoutException;
import org.xml.sax.SAXException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What UIMA's own readers make of our files. */
class CasTest {

    private final AnnotatedRelease sample = Samples.annotated();

    @Test
    void theJsonHoldsEveryMarkAtItsWords() throws IOException, UIMAException {
        CAS cas = CasCreationUtils.createCas(types(), null, null);
        new JsonCas2Deserializer().deserialize(new ByteArrayInputStream(written("cas-json", sample)), cas);
        holdsTheSample(cas);
    }

    @Test
    void theXmiIsReadWithTheTypeSystemThatGoesWithIt() throws IOException, UIMAException, SAXException {
        CAS cas = CasCreationUtils.createCas(types(), null, null);
        XmiCasDeserializer.deserialize(new ByteArrayInputStream(written("cas-xmi", sample)), cas);
        holdsTheSample(cas);
    }

    private void holdsTheSample(CAS cas) {
        assertThat(cas.getDocumentText()).isEqualTo(sample.release().text());
        assertThat(cas.getDocumentLanguage()).isEqualTo("en");
        for (String type : List.of("Mention", "Commitment", "Event", "Note")) {
            List<Mark> marks = sample.marks().stream().filter(mark -> mark.getClass().getSimpleName().equals(type)).toList();
            List<String> words = cas.getAnnotationIndex(cas.getTypeSystem().getType("org.readout.type." + type)).stream()
                    .map(AnnotationFS::getCoveredText).toList();
            assertThat(words).isEqualTo(marks.stream().map(mark -> mark.anchor().quote()).toList());
        }
    }

    /** INCEpTION shows as layers what stands at words, and as features what is a text, a number or yes and no. */
    @Test
    void theTypesAreSuchAsAnnotationToolsShow() throws IOException, UIMAException {
        assertThat(types().getTypes()).hasSize(5).allSatisfy(type -> {
            assertThat(type.getSupertypeName()).isEqualTo("uima.tcas.Annotation");
            assertThat(type.getFeatures()).allSatisfy(feature ->
                    assertThat(feature.getRangeTypeName()).isEqualTo("uima.cas.String"));
        });
        assertThat(types().getTypes()).extracting(TypeDescription::getName).doesNotHaveDuplicates();
    }

    @Test
    void typesOfOthersAreReadBesideOurs() throws IOException {
        String json = new String(written("cas-json", sample), StandardCharsets.UTF_8).replace("\"%TYPES\" : {", """
                "%TYPES" : {"x.Token" : {"%NAME" : "x.Token", "%SUPER_TYPE" : "uima.tcas.Annotation", "next" : {"%NAME" : "next",
                  "%RANGE" : "x.Token[]"}, "forms" : {"%NAME" : "forms", "%RANGE" : "uima.cas.String[]"}},""")
                .replace("\"%FEATURE_STRUCTURES\" : [", "\"%FEATURE_STRUCTURES\" : [{\"%ID\" : 99, \"%TYPE\" : \"x.Token\","
                        + " \"@sofa\" : 2, \"begin\" : 0, \"end\" : 2},");
        GivenRelease given = Formats.read("theirs.json", Samples.utf8(json)).getFirst();
        assertThat(given.marks()).hasSize(sample.marks().size());
    }

    @Test
    void anArchiveHoldsTheTypesAndAFileForEachRelease() throws IOException {
        for (String ending : List.of("json", "xmi")) {
            Format zipped = Formats.of("cas-" + ending, Path.of("out.ZIP"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            zipped.write(List.of(sample, Samples.hostile()), out);
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
                assertThat(zip.getNextEntry()).extracting(ZipEntry::getName).isEqualTo("typesystem.xml");
                assertThat(zip.getNextEntry()).extracting(ZipEntry::getName).isEqualTo("1-a.txt." + ending);
                assertThat(zip.getNextEntry()).extracting(ZipEntry::getName).isEqualTo("2-_b_c__d_.txt." + ending);
            }
            assertThat(Formats.read("out.zip", out.toByteArray())).hasSize(2).first()
                    .satisfies(given -> assertThat(given.marks()).hasSize(sample.marks().size()));
        }
    }

    @Test
    void damagedFilesAreRefusedInALine() throws IOException {
        byte[] json = written("cas-json", sample);
        byte[] xmi = written("cas-xmi", sample);
        assertThatThrownBy(() -> Formats.read("a", Arrays.copyOf(json, json.length / 2)))
                .isInstanceOf(ReadoutException.class).hasMessageContaining("Export it again");
        assertThatThrownBy(() -> Formats.read("a", Arrays.copyOf(xmi, xmi.length / 2)))
                .isInstanceOf(ReadoutException.class).hasMessageContaining("Export it again");
        byte[] entity = Samples.utf8("<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\">&y;</xmi:XMI>");
        assertThatThrownBy(() -> Formats.read("a", entity)).hasMessageContaining("cannot be read as UIMA CAS XMI");
    }

    private static byte[] written(String form, AnnotatedRelease release) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Formats.of(form).write(List.of(release), out);
        return out.toByteArray();
    }

    private static TypeSystemDescription types() throws IOException, UIMAException {
        try (InputStream file = Objects.requireNonNull(CasTest.class.getResourceAsStream("typesystem.xml"))) {
            return UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(file, null));
        }
    }
}
