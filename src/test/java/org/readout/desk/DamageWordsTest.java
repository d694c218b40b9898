package org.readout.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Backup;
import org.readout.model.DamagedLibraryException;
import org.readout.model.Holdings;

import static org.assertj.core.api.Assertions.assertThat;

class DamageWordsTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2031-03-04T12:00:00Z"), ZoneOffset.UTC);

    private static String words(String made, @Nullable Holdings missing) {
        Backup backup = new Backup(Path.of("b.zip"), Instant.parse(made), null);
        return DamageWords.of(
                new DamagedLibraryException("The file is damaged.", "Run this.", null, backup, missing), NOON);
    }

    @ParameterizedTest
    @CsvSource({
        "2031-03-04T11:59:30Z, 'of 4 Mar 2031, 11:59, a moment ago.'",
        "2031-03-04T11:20:00Z, 'of 4 Mar 2031, 11:20, 40 minutes ago.'",
        "2031-03-04T11:00:00Z, 'of 4 Mar 2031, 11:00, an hour ago.'",
        "2031-03-04T09:00:00Z, 'of 4 Mar 2031, 09:00, 3 hours ago.'",
        "2031-02-28T12:00:00Z, 'of 28 Feb 2031, 12:00, 4 days ago.'"
    })
    void theAgeOfTheBackupIsTold(String made, String told) {
        assertThat(words(made, null))
                .startsWith("The file is damaged.")
                .contains(told)
                .contains("What was done since would be missing.")
                .doesNotContain("Run this.");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, nothing would be missing", "1, 0, 1 release and no changes", "2, 31, 2 releases and 31 changes"})
    void whatWouldBeMissingIsTold(long releases, long changes, String told) {
        assertThat(words("2031-03-04T11:00:00Z", new Holdings(releases, 0, changes))).contains(told);
    }
}
