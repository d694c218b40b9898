package org.readout.brief;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.brief.Block.Facts;
import org.readout.brief.Block.Heading;
import org.readout.brief.Block.Table;
import org.readout.model.ReadoutException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HeadsTest {

    private static final Cover COVER =
            new Cover("The Minister", "", "", true, "", "All is calm.", "", "", "");

    static Stream<String> languages() {
        return Heads.languages().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasEveryHeading(String language) throws IOException {
        assertThat(words(language).stringPropertyNames()).isEqualTo(words("en").stringPropertyNames());
        assertThat(words(language).values()).allSatisfy(words -> assertThat(words.toString()).isNotBlank());
        assertThat(Heads.name(language)).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void headingsColumnsAndLabelsAreInItAndWhatTheReleasesSayIsNot(String language) throws IOException {
        BriefDocument brief = Briefs.compose(List.of(Sample.meeting().release()), Sample.request().in(language),
                List.of(Section.values()), COVER, Beside.NOTHING);
        Properties words = words(language);
        assertThat(brief.blocks()).filteredOn(block -> block instanceof Heading heading && heading.level() == 2)
                .extracting(block -> ((Heading) block).text())
                .contains(words.getProperty("page.bottom-line"), words.getProperty("page.new"), words.getProperty("heading.sources"),
                        words.getProperty("heading.summary"), words.getProperty("heading.by-party"));
        assertThat(brief.blocks()).filteredOn(Table.class::isInstance).extracting(block -> ((Table) block).head())
                .allSatisfy(head -> assertThat(words.values()).containsAll(head));
        assertThat(brief.blocks()).filteredOn(Facts.class::isInstance).flatExtracting(block -> ((Facts) block).facts())
                .extracting(Block.Fact::label).allSatisfy(label -> assertThat(words.values()).contains(label));
        assertThat(brief.register().columns()).hasSize(20).allSatisfy(column -> assertThat(words.values()).contains(column));
        assertThat(PlainText.of(brief)).contains("The two agreed to keep both task forces at work until June 2025", "Kim Hong Kyun");
    }

    @Test
    void aDayInAHeadingIsWrittenAsItsLanguageWritesIt() {
        LocalDate day = LocalDate.of(2025, 3, 30);
        assertThat(Heads.in("").day(day)).isEqualTo("30 March 2025");
        assertThat(Heads.in("de").of("page.since", Heads.in("de").day(day))).isEqualTo("Neu seit der Vorlage vom 30. März 2025");
        assertThat(Heads.in("fr").day(day)).isEqualTo("30 mars 2025");
    }

    @Test
    void aLanguageThatIsNotThereIsRefusedWithThoseThatAre() {
        assertThat(Heads.languages()).startsWith("en").contains("fr", "de", "es", "ko", "ja");
        assertThatThrownBy(() -> Heads.check("tlh")).isInstanceOf(ReadoutException.class).hasMessageContaining("\"tlh\"")
                .hasMessageContaining("en, fr, de");
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(Heads.class.getResourceAsStream("headings/" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            words.load(file);
        }
        return words;
    }
}
