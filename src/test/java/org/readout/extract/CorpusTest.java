package org.readout.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.ibm.icu.text.BreakIterator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Release;
import org.readout.model.Span;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What holds of the marks of any release, tried on real ones and on odd text. */
class CorpusTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2022, 6, 1);
    private static final Path CORPUS = Path.of("../shared/corpus");
    /** So many releases are read whole, and so many by their beginnings, in the everyday build; all by mvn -Peval verify. */
    private static final int SAMPLE = 60;
    private static final int SAMPLE_OF_BEGINNINGS = 6;
    private static final int RANDOM_BEGINNINGS = 20;
    private static final int READ_BY_EVERY_BEGINNING = 10;

    @Test
    void holdsOnRealReleases() throws IOException {
        holdsOn(corpus().subList(0, SAMPLE));
    }

    @Test
    @Tag("eval")
    void holdsOnEveryRelease() throws IOException {
        holdsOn(corpus());
    }

    private static void holdsOn(List<Path> files) throws IOException {
        for (Path file : files) {
            check(Files.readString(file).replace("\r\n", "\n"));
        }
    }

    @Test
    void readsTheBeginningsOfRealReleases() throws IOException {
        readsBeginnings(corpus().subList(0, SAMPLE_OF_BEGINNINGS));
    }

    @Test
    @Tag("eval")
    void readsTheBeginningsOfEveryRelease() throws IOException {
        readsBeginnings(corpus());
    }

    /** Up to each sentence's end, and up to places drawn by lot. */
    private static void readsBeginnings(List<Path> files) throws IOException {
        Random random = new Random(719);
        for (Path file : files) {
            String text = Files.readString(file).replace("\r\n", "\n");
            Set<Integer> ends = new TreeSet<>();
            BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
            sentences.setText(text);
            for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
                ends.add(end);
            }
            for (int i = 0; i < RANDOM_BEGINNINGS; i++) {
                ends.add(random.nextInt(text.length() + 1));
            }
            ends.forEach(end -> readBeginning(text, end));
        }
    }

    @Test
    @Tag("eval")
    void readsEveryBeginningOfTenReleases() throws IOException {
        for (Path file : corpus().subList(0, READ_BY_EVERY_BEGINNING)) {
            String text = Files.readString(file).replace("\r\n", "\n");
            for (int end = 0; end <= text.length(); end++) {
                readBeginning(text, end);
            }
        }
    }

    private static void readBeginning(String text, int end) {
        Release release = Texts.release(text.substring(0, end), PUBLISHED);
        MarkChecks.checkPlaces(release, new Extractor().suggest(release));
    }

    /** The corpus, shuffled the same way each time. */
    private static List<Path> corpus() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "../shared/corpus is not there: names are not tried on it");
        try (Stream<Path> files = Files.list(CORPUS)) {
            List<Path> all = new ArrayList<>(files.filter(file -> file.toString().endsWith(".txt")).sorted().toList());
            Collections.shuffle(all, new Random(719));
            return all;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "\n\n\n", "-", "- - -", "'s", "’s", "\u0000\u0001", "😀", "👩‍🚀’s", "서울", "e\u0301\u0301\u0301",
        "President", "President of", "the two", "of of of of", "A-B-C-D-", "-A", "Mr.", "Vice Minister for", "U.S.-", "U.S.",
        "By", "(", "Minister Kim\u0301 of Japan\u200D's", "May", "on 31/31/2024", "11:15 to", "99:99 on May 3, 2024",
        "next", "end of the", "mid-", "Feb. 30", "February 30, 2024", "2024-13-45", "12/2024", "a week", "the the the",
        "Ministry of", "Ministry of the", "anniversary of", "anniversary of the", "Treaty on the", "in X,", "island of",
    })
    void holdsOnOddText(String text) {
        check(text);
        check("Minister Roe said " + text + " Kim Hong-kyun 😀 " + text + ".\n\n" + text);
    }

    @Test
    void holdsOnLongRunsOfOneThing() {
        for (String unit : List.of("Minister ", "Korea-", "of ", "Kim ", "a", "U.S.", "(", "2024 to ", "May ", "the end of ", "'s ")) {
            check(unit.repeat(4000));
        }
    }

    private static void check(String text) {
        Span[] furniture = text.length() > 400 ? new Span[] {new Span(200, 300)} : new Span[0];
        MarkChecks.check(Texts.release(text, PUBLISHED, furniture));
    }
}
