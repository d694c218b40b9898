package org.readout.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Mark;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes out in a form that is read comes back in every field, at the very same words. */
class RoundTripTest {

    static Stream<String> forms() {
        return Formats.codes().stream().filter(code -> Formats.of(code).comesBack());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFieldComesBack(String form) throws IOException {
        AnnotatedRelease sample = Samples.annotated();
        assertThat(back(form, List.of(sample), sample)).isEqualTo(sample.marks());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void severalReleasesAreToldApart(String form) throws IOException {
        AnnotatedRelease one = Samples.annotated();
        AnnotatedRelease other = Samples.hostile();
        assertThat(back(form, List.of(one, other), other)).isEqualTo(other.marks());
        assertThat(back(form, List.of(one, other), one)).isEqualTo(one.marks());
    }

    private static List<Mark> back(String form, List<AnnotatedRelease> written, AnnotatedRelease wanted) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Formats.of(form).write(written, out);
        GivenRelease given = Formats.read("back", out.toByteArray()).stream()
                .filter(each -> each.isOf(wanted.release().version()))
                .findFirst()
                .orElseThrow();
        assertThat(given.refused()).isEmpty();
        Fitting fitting = new Fitting(given, wanted.release().version());
        List<Fit> fits = given.marks().stream().map(fitting::fit).toList();
        assertThat(fits).extracting(Fit::outcome).containsOnly(Fit.Outcome.FITTED);
        return new AnnotatedRelease(wanted.release(), fits.stream().map(Fit::mark).toList()).marks();
    }
}
