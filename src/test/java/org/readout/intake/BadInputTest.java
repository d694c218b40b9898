package org.readout.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.ReadoutException;
import org.readout.model.Release;
import org.readout.model.Span;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What officers feed a program by mistake, and what mail and web do to files. */
class BadInputTest {

    private static final String SENTENCE = "The two ministers met in Geneva on Monday and agreed to keep in touch.";

    @TempDir
    Path folder;

    @Test
    void anEmptyFileIsRefusedInOneLine() {
        refused(new byte[0], "a.txt: the file is empty.");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n\r\n\t \n", "\uFEFF\n", "\u00A0\u3000\u200B"})
    void aBlankFileIsRefused(String text) {
        refused(text.getBytes(StandardCharsets.UTF_8), "nothing but blank space");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "%PDF-1.7 rest | the file is damaged",
        "PK\u0003\u0004rest | archive",
        "\u007FELF\u0002\u0001 | a binary file",
        "\u0089PNG\u0002\u0001 | a picture",
    })
    void whatTheFirstBytesAreDecidesAndNotTheName(String head, String words) {
        refused(head.getBytes(StandardCharsets.ISO_8859_1), words);
    }

    @Test
    void noiseIsRefused() {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        refused(noise, "a.txt: ");
        byte[] low = new byte[20_000];
        for (int i = 0; i < low.length; i++) {
            low[i] = (byte) (i % 31);
        }
        refused(low, "binary file");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "windows-1252 | The ministers met in Reykjav\u00EDk and agreed to keep in touch, the minister\u2019s office said.",
        "ISO-8859-1 | Les deux ministres se sont rencontr\u00E9s \u00E0 Gen\u00E8ve et ont r\u00E9affirm\u00E9 leur volont\u00E9.",
        "EUC-KR | \uB450 \uC7A5\uAD00\uC740 \uC6D4\uC694\uC77C \uD68C\uB2F4\uC5D0\uC11C \uAE34\uBC00\uD788 \uC18C\uD1B5\uD558\uAE30\uB85C \uD558\uC600\uB2E4.",
        "Shift_JIS | \u4E21\u5927\u81E3\u306F\u7DCA\u5BC6\u306B\u9023\u7D61\u3092\u53D6\u308A\u5408\u3046\u3053\u3068\u3067\u4E00\u81F4\u3057\u305F\u3002",
        "ISO-2022-JP | \u4E21\u5927\u81E3\u306F\u7DCA\u5BC6\u306B\u9023\u7D61\u3092\u53D6\u308A\u5408\u3046\u3053\u3068\u3067\u4E00\u81F4\u3057\u305F\u3002",
        "UTF-16LE | The ministers agreed to keep in touch.",
        "UTF-16BE | The ministers agreed to keep in touch.",
        "UTF-16 | The ministers \uD83E\uDD1D agreed to keep in touch.",
        "UTF-32 | The ministers agreed to keep in touch.",
    })
    void anotherCharsetIsReadWhereItIsSure(String charset, String text) {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        if (charset.equals("UTF-32")) {
            bytes = ("\uFEFF" + text).getBytes(Charset.forName("UTF-32BE"));
        }
        assertThat(Intake.read("a.txt", bytes, null).text()).isEqualTo(text);
    }

    @Test
    void aCharsetThatIsNotSureIsRefusedWithAdvice() {
        byte[] bytes = {'M', 'i', 'n', (byte) 0xE9, ' ', (byte) 0xFC, (byte) 0xFE, ' ', (byte) 0x81, (byte) 0xFF};
        refused(bytes, "Save it as UTF-8");
    }

    @Test
    void brokenUtf8IsNotReadAsSomethingElse() {
        String text = "\uB450 \uC7A5\uAD00\uC740 \uB9CC\uB0AC\uB2E4. ".repeat(40);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes[4] = (byte) 0xFF;
        refused(bytes, "Save it as UTF-8");
    }

    @Test
    void lineEndsOfWindowsAndOldMacsBecomeNewlines() {
        Release release = read("One.\r\nTwo.\rThree.\n\r\nFour.");
        assertThat(release.text()).isEqualTo("One.\nTwo.\nThree.\n\nFour.");
        assertThat(release.version().paragraphs()).hasSize(4);
    }

    @Test
    void nulsAndControlCharactersStayInTheText() {
        String text = "The minister\u0000 spoke.\u0007\n\u0000\n" + SENTENCE;
        Release release = read(text);
        assertThat(release.text()).isEqualTo(text);
        assertThat(release.version().paragraphs()).hasSize(2);
    }

    @Test
    void theByteOrderMarkIsDroppedAndNothingElse() {
        assertThat(read("\uFEFF" + SENTENCE).text()).isEqualTo(SENTENCE);
        assertThat(read(SENTENCE + "\uFEFF").text()).isEqualTo(SENTENCE + "\uFEFF");
    }

    @Test
    void emojiAndHangulKeepTheirPlaces() {
        String text = "\uD83E\uDD1D\uAE40\uCCA0\uC218 met his guest.\n\uD842\uDFB7\u91CE\u5BB6 \uD83C\uDDF0\uD83C\uDDF7 closed.";
        Release release = read(text);
        assertThat(release.version().paragraphs())
                .extracting(paragraph -> paragraph.span().in(text))
                .containsExactly(text.split("\n"));
    }

    @Test
    void twentyMegabytesAreReadWhole() {
        String text = (SENTENCE + "\n").repeat(20_000_000 / (SENTENCE.length() + 1));
        Release release = read(text);
        assertThat(release.text()).isEqualTo(text);
        assertThat(release.version().paragraphs()).hasSize(20_000_000 / (SENTENCE.length() + 1));
        Span line = new Span(0, text.length() - 1);
        String oneLine = line.in(text).replace('\n', ' ');
        assertThat(read(oneLine).version().paragraphs()).hasSize(1);
    }

    @Test
    void aFileBeyondTheLimitIsRefused() {
        refused(new byte[(int) Intake.LIMIT + 1], "larger than 50 MB");
    }

    @Test
    void aFileThatIsNotThereAndAFolderAreNamed() {
        Path missing = folder.resolve("missing.txt");
        assertThatThrownBy(() -> Intake.read(missing, null))
                .isInstanceOf(ReadoutException.class)
                .hasMessage(missing + ": there is no such file. Check the name and the folder.");
        assertThatThrownBy(() -> Intake.read(folder, null)).hasMessageContaining("this is a folder");
    }

    private static Release read(String text) {
        return Intake.read("a.txt", text.getBytes(StandardCharsets.UTF_8), null);
    }

    private static void refused(byte[] bytes, String words) {
        assertThatThrownBy(() -> Intake.read("a.txt", bytes, null))
                .isInstanceOf(ReadoutException.class)
                .hasMessageStartingWith("a.txt: ")
                .hasMessageContaining(words)
                .message()
                .doesNotContain("\n");
    }
}
