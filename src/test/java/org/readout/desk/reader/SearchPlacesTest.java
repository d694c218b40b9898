package org.readout.desk.reader;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.desk.TestDesk;
import org.readout.desk.toolkit.Sought;
import org.readout.model.Span;

import static org.assertj.core.api.Assertions.assertThat;

class SearchPlacesTest {

    @TempDir
    Path folder;

    @Test
    void theReleaseOpenedShowsWhereWhatWasSoughtStands() throws Exception {
        try (TestDesk desk = TestDesk.of(folder, Map.of("talks.txt", TestDesk.TALKS, "harvest.txt", TestDesk.HARVEST)).read()) {
            desk.workspace().session().searches().ready().join();
            SearchPlaces places = new SearchPlaces(desk.workspace(), Runnable::run);
            desk.open("talks.txt");
            desk.workspace().soughtProperty().set(new Sought("martin", false));
            desk.until(() -> places.placesProperty().get().size() == 1);
            assertThat(places.firstOnArrival()).isNull();
            desk.workspace().soughtProperty().set(new Sought("dubois", true));
            desk.until(() -> places.placesProperty().get().size() == 3);
            assertThat(places.placesProperty().get()).extracting(span -> span.in(TestDesk.TALKS)).containsOnly("Dubois");
            Span first = places.placesProperty().get().getFirst();
            assertThat(places.touching(new Span(first.start() - 5, first.start() + 1))).containsExactly(first);
            assertThat(places.firstOnArrival()).isEqualTo(first);
            assertThat(places.firstOnArrival()).isNull();

            desk.workspace().soughtProperty().set(new Sought("pommes", false));
            desk.until(() -> places.placesProperty().get().isEmpty());
            desk.open("harvest.txt");
            desk.until(() -> places.placesProperty().get().size() == 2);
            assertThat(places.firstOnArrival()).isEqualTo(places.placesProperty().get().getFirst());
            assertThat(places.clear()).isTrue();
            assertThat(places.clear()).isFalse();
        }
    }
}
