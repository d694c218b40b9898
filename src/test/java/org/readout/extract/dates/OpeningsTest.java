package org.readout.extract.dates;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.extract.Texts;
import org.readout.extract.text.Sentence;
import org.readout.extract.text.Sentences;
import org.readout.extract.text.Tokenizer;
import org.readout.model.Release;

import static org.assertj.core.api.Assertions.assertThat;

/** The words taken for openings of a date leave none of the readers' dates out. */
class OpeningsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 15);

    /** The words at which the readers find a date, though none is said to open there. */
    private static List<String> missed(Words words) {
        List<String> missed = new ArrayList<>();
        DateParser parser = new DateParser(words, Reference.of(TODAY), TODAY);
        for (int i = 0; i < words.size(); i++) {
            if (words.isWord(i) && !Openings.isAt(words, i) && parser.expression(i) != null) {
                missed.add(words.word(i) + " " + words.word(i + 1));
            }
        }
        return missed;
    }

    @Test
    void everyDateOfTheInventedReleasesHasAnOpening() throws IOException, URISyntaxException {
        List<String> missed = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(
                Objects.requireNonNull(getClass().getResource("/org/readout/extract/eval/invented")).toURI()))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".txt")).toList()) {
                Release release = Texts.release(Files.readString(file), TODAY);
                for (Sentence sentence : Sentences.of(release.version())) {
                    missed.addAll(missed(Words.of(sentence.tokens())));
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "noon on 5 May", "evening of the 26th", "FY2025", "fiscal year 2024-25 of India", "the 26th of December", "third quarter of 2023",
        "mid-December", "year-end 2024", "full year 2024", "week of June 13", "final days of 2024", "Q3 2024", "H1 2025", "winter 2022/23",
        "twenty-first century", "thirty-five days ago", "a week ago", "decades ago", "the same day", "that year", "just a few days away",
        "more than two years ago", "this coming Friday", "over the weekend", "two days after June 19", "tonight", "late last year",
    })
    void everyKindOfDateHasAnOpening(String date) {
        assertThat(missed(Words.of(Tokenizer.tokens("They met in " + date + " again.")))).isEmpty();
    }
}
