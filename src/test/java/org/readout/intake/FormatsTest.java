package org.readout.intake;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.intake.make.Documents;
import org.readout.intake.make.Papers;
import org.readout.model.Release;

import static org.assertj.core.api.Assertions.assertThat;

/** Every kind of file is read, by its bytes and not by its name, and comes out as the paragraphs that went in. */
class FormatsTest {

    private static final List<String> ENGLISH = List.of(
            "Ministers Meet in Geneva",
            "The two ministers met in Geneva on Monday and agreed to keep in touch about the ferries and the visas.",
            "They will meet again in May 2032, in the guest\u2019s capital.");

    private static final List<String> KOREAN = List.of(
            "\uC591\uAD6D \uC7A5\uAD00 \uD68C\uB2F4",
            "\uB450 \uC7A5\uAD00\uC740 \uC6D4\uC694\uC77C \uC81C\uB124\uBC14\uC5D0\uC11C \uB9CC\uB098 \uAE34\uBC00\uD788 \uC18C\uD1B5\uD558\uAE30\uB85C \uD558\uC600\uB2E4.",
            "\uB2E4\uC74C \uD68C\uB2F4\uC740 2032\uB144 5\uC6D4\uC5D0 \uC5F4\uB9B0\uB2E4.");

    static Stream<Object[]> files() throws Exception {
        return Stream.of(
                new Object[] {"Word", Documents.word(ENGLISH), ENGLISH},
                new Object[] {"Word in Korean", Documents.word(KOREAN), KOREAN},
                new Object[] {"OpenDocument", Documents.openDocument(ENGLISH), ENGLISH},
                new Object[] {"OpenDocument in Korean", Documents.openDocument(KOREAN), KOREAN},
                new Object[] {"RTF", Documents.richText(ENGLISH), ENGLISH},
                new Object[] {"RTF in Korean", Documents.richText(KOREAN), KOREAN},
                new Object[] {"HWP", Documents.hangul(KOREAN), KOREAN},
                new Object[] {"HWPX", Documents.openHangul(KOREAN), KOREAN},
                new Object[] {"PDF", pdf(), ENGLISH.stream().map(line -> line.replace('\u2019', '\'')).toList()});
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void comesOutAsItWentIn(String kind, byte[] bytes, List<String> paragraphs) {
        Release release = Intake.read("release.txt", bytes, null);
        assertThat(release.version().paragraphs())
                .extracting(paragraph -> paragraph.span().in(release.text()))
                .as(kind)
                .containsExactlyElementsOf(paragraphs);
        assertThat(release.publication().title()).isEqualTo(paragraphs.getFirst());
    }

    private static byte[] pdf() throws Exception {
        try (Papers papers = new Papers()) {
            papers.line(72, 80, 16, ENGLISH.getFirst());
            papers.lines(72, 120, List.of(
                    "The two ministers met in Geneva on Monday and agreed to keep in touch about the",
                    "ferries and the visas."));
            return papers.lines(72, 165, List.of("They will meet again in May 2032, in the guest's capital.")).bytes();
        }
    }
}
