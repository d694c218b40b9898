package org.readout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.readout.intake.make.Documents;
import org.readout.intake.make.Letters;
import org.readout.intake.make.Papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The whole program, in processes of its own: it talks to nobody, and leaves no word of an encrypted library behind. It is run
 * once, cut off from the network and traced where this user may do that.
 */
@TestInstance(Lifecycle.PER_CLASS)
class SilenceTest {

    private static final String TEXT =
            "ZEMBLA, March 4, 2031 \u2014 Minister Ottokar Nagaoka agreed with Minister Ada Quillfeather to reopen the viaduct by June.";
    private static final List<String> WORDS = List.of("ZEMBLA", "Nagaoka", "Quillfeather", "viaduct");
    /** What a page, a letter or a document of strangers may ask to be fetched. */
    private static final String FAR = "http://192.0.2.7/far";

    @TempDir
    static Path folder;

    private Path home;
    private Path temporary;
    private Path library;
    private Path passphrase;
    private Path texts;
    private boolean cutOff;
    private boolean traced;

    @BeforeAll
    void useIt() throws Exception {
        lay();
        cutOff = can("unshare", "--map-root-user", "--net", "true");
        traced = can("strace", "-f", "true");
        List<String> before = new ArrayList<>();
        if (traced) {
            before.addAll(trace());
        }
        if (cutOff) {
            before.addAll(List.of("unshare", "--map-root-user", "--net"));
        }
        useIt(before);
    }

    private List<String> trace() {
        return List.of("strace", "-f", "-qq", "-A", "-o", folder.resolve("trace").toString(), "-e",
                "trace=connect,bind,listen,sendto,sendmsg,sendmmsg");
    }

    private void lay() throws Exception {
        home = Files.createDirectory(folder.resolve("home"));
        temporary = Files.createDirectory(folder.resolve("tmp"));
        library = folder.resolve("desk.readout");
        passphrase = Files.writeString(folder.resolve("passphrase"), "seven herons at dawn\n");
        texts = Files.createDirectory(folder.resolve("texts"));
        List<String> lines = List.of("Talks on the Viaduct", TEXT);
        Files.writeString(texts.resolve("a.txt"), TEXT);
        Files.writeString(texts.resolve("b.html"), "<!DOCTYPE html SYSTEM \"" + FAR + ".dtd\"><html><head><link rel=stylesheet href=" + FAR
                + ".css><base href=" + FAR + "></head><body><h1>Talks in Zembla</h1><img src=" + FAR + ".png><p>" + TEXT + "</p></body></html>");
        Files.write(texts.resolve("c.docx"), Documents.word(lines));
        Files.write(texts.resolve("d.odt"), Documents.openDocument(
                "<!DOCTYPE x [<!ENTITY far SYSTEM \"" + FAR + "\">]>", "<text:p>In Zembla " + TEXT + "&far;</text:p>"));
        Files.write(texts.resolve("e.eml"), new Letters().head("From", "press@arcadia.example").head("Subject", "Viaduct")
                .text("text/html", "<p>By mail. " + TEXT + "<img src=" + FAR + ">").bytes("mixed"));
        try (Papers papers = new Papers()) {
            Files.write(texts.resolve("f.pdf"), papers.lines(72, 700, lines).bytes());
        }
        Files.write(texts.resolve("g.hwpx"), Documents.openHangul(List.of("Again on the Viaduct", TEXT)));
    }

    /** The program as its launcher starts it. @param before what it is run by */
    private List<String> command(List<String> before, String... words) {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-javaagent") && !option.startsWith("-Xmx") && !option.startsWith("-Dreadout"))
                .forEach(command::add);
        command.addAll(List.of("-Djava.io.tmpdir=" + temporary, "-Dreadout.home=" + home, "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), "org.readout.Main"));
        command.addAll(Arrays.asList(words));
        return command;
    }

    private record Ended(int code, String said) {}

    private Ended run(List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), Files.readString(said));
    }

    /** Import, search, brief, a picture of the desk and a backup; the import ends with 1, since one document asks for what it may not. */
    private void useIt(List<String> before) throws IOException, InterruptedException {
        String[] of = {"--library", library.toString(), "--passphrase-file", passphrase.toString()};
        assertThat(run(command(before, with(of, "import", texts.toString()))).said()).contains("6 new");
        Ended found = run(command(before, with(of, "search", "viaduct")));
        assertThat(found.said()).contains("Talks");
        assertThat(found.code()).isZero();
        assertThat(run(command(before, with(of, "brief", "--review", "all", "--out", folder.resolve("brief.docx").toString()))).code())
                .isZero();
        assertThat(run(command(before, with(of, "screenshot", "--out", folder.resolve("desk.png").toString()))).code()).isZero();
        assertThat(run(command(before, with(of, "backup", "--out", folder.resolve("copy.zip").toString()))).code()).isZero();
    }

    private static String[] with(String[] library, String command, String... rest) {
        return Stream.of(Stream.of(command), Arrays.stream(library), Arrays.stream(rest)).flatMap(words -> words).toArray(String[]::new);
    }

    private static boolean can(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    @Test
    void itWorksWithTheNetworkCutOff() {
        assumeTrue(cutOff, "Skipped: this user may not cut a process off from the network");
        assertThat(folder.resolve("brief.docx")).isNotEmptyFile();
        assertThat(folder.resolve("desk.png")).isNotEmptyFile();
    }

    @Test
    void itAsksNothingOfTheNetwork() throws Exception {
        assumeTrue(traced, "Skipped: strace is not there, or may not trace");
        Path trace = folder.resolve("trace");
        assertThat(overTheNetwork(trace)).isEmpty();

        // And this is how it would look.
        Path asker = Files.writeString(folder.resolve("Asker.java"), """
                class Asker {
                    public static void main(String[] none) throws Exception {
                        new java.net.DatagramSocket().connect(java.net.InetAddress.getByName("192.0.2.7"), 80);
                    }
                }
                """);
        List<String> asking = new ArrayList<>(trace());
        asking.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), asker.toString()));
        run(asking);
        assertThat(overTheNetwork(trace)).isNotEmpty();
    }

    private static List<String> overTheNetwork(Path trace) throws IOException {
        return Files.readAllLines(trace, StandardCharsets.ISO_8859_1).stream().filter(line -> line.contains("AF_INET")).toList();
    }

    @Test
    void noWordOfAnEncryptedLibraryIsLeftInItsFolderTheLogOrWhatIsTemporary() throws IOException {
        assertThat(told(library)).isEmpty();
        assertThat(told(home)).isEmpty();
        assertThat(told(temporary)).isEmpty();
        assertThat(told(folder.resolve("copy.zip"))).isEmpty();
        assertThat(told(texts)).as("what was taken in, by which it is known that words are found").isNotEmpty();
    }

    /** Every file searched for words of the release, in the forms a program would write them in. */
    private static List<String> told(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> WORDS.stream()
                            .filter(word -> Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                                    .anyMatch(charset -> holds(file, word, charset)))
                            .map(word -> file.getFileName() + ": " + word))
                    .toList();
        }
    }

    private static boolean holds(Path file, String word, Charset charset) {
        try {
            // One byte to a character, so that bytes can be searched as characters are.
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return bytes.contains(new String(word.getBytes(charset), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
