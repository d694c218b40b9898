package org.readout.cli;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Called wrongly, every command says so in one line, ends with 2 and does nothing. */
class UsageTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--frobnicate | Unknown option: '--frobnicate'",
        "read --frobnicate | Unknown option: '--frobnicate'",
        "read a.txt --frobnicate | Unknown option: '--frobnicate'",
        "reed a.txt | a.txt",
        "read | Missing required parameter",
        "read a.txt --published yesterday | \"yesterday\" is no date such as 2024-12-27",
        "read a.txt --format xml | --format",
        "import a.txt | --library",
        "brief --library nowhere | --out",
        "brief --library nowhere --out brief | brief",
        "brief --library nowhere --out brief.xyz | .xyz",
        "brief --library nowhere --out brief.html --force solemn | \"solemn\" is none of agreed, unilateral",
        "brief --library nowhere --out brief.html --from 2025-01-02 --to 2025-01-01 | before",
        "brief --library nowhere --out brief.html | There is no library at nowhere",
        "screenshot --library nowhere --out a.png --size big | \"big\" is no size such as 1440x900",
        "screenshot --library nowhere --out a.png | There is no library at nowhere",
        "nowhere | nowhere is neither a command nor the folder of a library",
    })
    void aMistakeIsOneLineAndTwo(String call, String words) {
        Shell.Answer answer = Shell.run((Object[]) call.split(" "));
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.errors()).singleElement().asString().contains(words);
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void aFolderThatIsNoLibraryIsNotMadeOne() {
        assertThat(Shell.run("brief", "--library", folder, "--out", folder.resolve("b.html")).code()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "read --help", "import --help", "brief --help", "screenshot --help", "--version"})
    void helpIsPrintedAndAllIsWell(String call) {
        Shell.Answer answer = Shell.run((Object[]) call.split(" "));
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out()).isNotBlank().doesNotContain("${");
    }

    @Test
    void whatWouldSteerATerminalIsNotPrinted() {
        assertThat(Console.plain("a\u001B[2Jb\nc\u0000\u202Ed")).isEqualTo("a\uFFFD[2Jb c\uFFFD\uFFFDd");
    }
}
