package org.readout.desk.margin;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateFieldTest {

    private final DateField field = new DateField(null, LocalDate.of(2024, 12, 27));

    @ParameterizedTest(name = "{0} is understood as {1}")
    @CsvSource({"next year, 2025", "end of June, late Jun 2025", "2025-06-30, 30 Jun 2025"})
    void whatWasTypedIsShownAsWhatItWasUnderstoodToBe(String typed, String words) {
        field.textProperty().set(typed);
        assertThat(field.isValid()).isTrue();
        assertThat(field.understoodProperty().get()).isEqualTo("understood as " + words);
        assertThat(field.value()).isNotNull();
    }

    @Test
    void whatIsNoDateIsSaidAndNotGuessed() {
        field.textProperty().set("one fine day");
        assertThat(field.isValid()).isFalse();
        assertThat(field.errorProperty().get()).isNotEmpty();
        field.textProperty().set("");
        assertThat(field.isValid()).isTrue();
        assertThat(field.value()).isNull();
    }
}
