package org.readout.desk.toolkit;

import java.util.List;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RowsTest {

    @ParameterizedTest
    @CsvSource({
        "'', ''", "abc, abc", "'', abc", "abc, ''", "abc, axc", "abc, ac", "ac, abc", "abc, cba", "aab, ab", "ab, aab",
        "abcdefghijklmno, azyxwvutsrqpmno"
    })
    void theRowsBecomeTheWantedOnes(String from, String to) {
        ObservableList<String> shown = FXCollections.observableArrayList(letters(from));

        Rows.bring(shown, letters(to));

        assertThat(shown).isEqualTo(letters(to));
    }

    @Test
    void rowsThatStayAreNotTouched() {
        ObservableList<String> shown = FXCollections.observableArrayList(letters("abcdef"));
        shown.addListener((ListChangeListener<String>) change -> {
            while (change.next()) {
                assertThat(change.getFrom()).isEqualTo(2);
                assertThat(change.getTo()).isEqualTo(3);
            }
        });

        Rows.bring(shown, letters("abxdef"));

        assertThat(shown).isEqualTo(letters("abxdef"));
    }

    private static List<String> letters(String word) {
        return word.chars().mapToObj(Character::toString).toList();
    }
}
