package org.readout.extract.events;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.extract.Extractor;
import org.readout.extract.Releases;
import org.readout.extract.eval.Gold;
import org.readout.model.Event;
import org.readout.model.EventKind;
import org.readout.model.Party;
import org.readout.model.Timex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Meetings, calls, visits: told ones with who, when and where; cited ones apart; one spoken of twice is one. */
class EventFinderTest {

    private static List<Event> in(String body) {
        String text = "News from Oslo\n\n" + body + "\n";
        return new Extractor().suggest(Releases.of(text, "Norway Today", "2025-03-05")).events();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Foreign Minister Anna Berg of Norway met with Foreign Minister Piotr Kowalski of Poland in Oslo on 4 March 2025. | MEETING | met | 2025-03-04 | Oslo
            Foreign Minister Anna Berg of Norway held a working lunch with Foreign Minister Piotr Kowalski of Poland in Oslo on Tuesday. | MEETING | working lunch | 2025-03-04 | Oslo
            Foreign Minister Anna Berg of Norway spoke today with Foreign Minister Piotr Kowalski of Poland. | CALL | spoke | 2025-03-05 |
            Foreign Minister Anna Berg of Norway had a telephone conversation with Foreign Minister Piotr Kowalski of Poland on March 3. | CALL | telephone conversation | 2025-03-03 |
            Foreign Minister Anna Berg of Norway and Foreign Minister Piotr Kowalski of Poland met in Oslo on Monday. | MEETING | met | 2025-03-03 | Oslo
            """)
    void readsAToldEncounter(String body, EventKind kind, String anchor, String date, String place) {
        List<Event> found = in(body);

        assertThat(found).hasSize(1);
        Event event = found.getFirst();
        assertThat(event.kind()).isEqualTo(kind);
        assertThat(event.anchor().quote()).isEqualTo(anchor);
        assertThat(event.date()).isEqualTo(Timex.of(date));
        assertThat(event.place()).isEqualTo(place);
        assertThat(event.reported()).isTrue();
        assertThat(event.participants()).extracting(Party::name).containsExactly("Anna Berg", "Piotr Kowalski");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            No round had been held since May 2023. | MEETING | 2023-05 |
            Nor had a Polish minister come since May 2023, when Ewa Nowak went to Bergen. | VISIT | 2023-05 | Bergen
            Berg and Kowalski were last together in Paris, where both attended the Paris Peace Conference last month. | CONFERENCE | 2025-02 | Paris
            """)
    void readsWhenAndWhereACitedEncounterWas(String cited, EventKind kind, String date, @Nullable String place) {
        List<Event> found = in("Foreign Minister Anna Berg of Norway met with Foreign Minister Piotr Kowalski of Poland in Oslo"
                + " on 4 March 2025. " + cited).stream().filter(event -> !event.reported()).toList();

        assertThat(found).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(kind);
            assertThat(event.date()).isEqualTo(Timex.of(date));
            assertThat(event.place()).isEqualTo(place);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Foreign Minister Anna Berg of Norway was in Tokyo on Monday for a meeting with Foreign Minister Piotr Kowalski of Poland. | MEETING | 2025-03-03 | Tokyo
            Foreign Minister Anna Berg of Norway and Foreign Minister Piotr Kowalski of Poland co-chaired the third session of the Norway-Poland Joint Commission in Oslo on 4 March 2025. | MEETING | 2025-03-04 | Oslo
            On March 4, negotiations between Foreign Minister Anna Berg of Norway and Foreign Minister Piotr Kowalski of Poland took place in Oslo. | MEETING | 2025-03-04 | Oslo
            """)
    void readsAnEncounterFromItsNoun(String body, EventKind kind, String date, String place) {
        List<Event> found = in(body);

        assertThat(found).hasSize(1);
        Event event = found.getFirst();
        assertThat(event.kind()).isEqualTo(kind);
        assertThat(event.date()).isEqualTo(Timex.of(date));
        assertThat(event.place()).isEqualTo(place);
        assertThat(event.reported()).isTrue();
        assertThat(event.participants()).extracting(Party::name).containsExactlyInAnyOrder("Anna Berg", "Piotr Kowalski");
    }

    @Test
    void keepsTheNextMeetingForWhichADateIsSetApart() {
        List<Event> found = in("""
                Foreign Minister Anna Berg of Norway met with Foreign Minister Piotr Kowalski of Poland in Oslo on 4 March 2025.
                The Fourth Herring Meeting would be held in Warsaw in May 2026.""");

        assertThat(found)
                .extracting(Event::reported, Event::place)
                .containsExactly(tuple(true, "Oslo"), tuple(false, "Warsaw"));
        assertThat(found.getLast().date()).isEqualTo(Timex.of("2026-05"));
    }

    @Test
    void takesOneSpokenOfTwiceForOne() {
        List<Event> found = in("""
                Foreign Minister Anna Berg of Norway met with Foreign Minister Piotr Kowalski of Poland in Oslo. The meeting was long.
                During their talks on Monday, Berg and Kowalski discussed herring.""");

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().date()).isEqualTo(Timex.of("2025-03-03"));
    }

    @Test
    void keepsACitedEncounterApart() {
        List<Event> found = in("""
                Foreign Minister Anna Berg of Norway met with Foreign Minister Piotr Kowalski of Poland in Oslo on 4 March 2025.
                Their last meeting was held in Warsaw in May 2024.""");

        assertThat(found)
                .extracting(Event::reported, Event::place)
                .containsExactly(tuple(true, "Oslo"), tuple(false, "Warsaw"));
        assertThat(found.getLast().date()).isEqualTo(Timex.of("2024-05"));
    }

    @Test
    void tellsTheMeetingsOfTheSeeds() {
        assumeTrue(Gold.present(), "../shared/gold is not there; the seeds are not read");
        List<String> told = Gold.seeds().stream()
                .flatMap(seed -> new Extractor().suggest(seed.release()).events().stream())
                .filter(Event::reported)
                .map(event -> event.kind() + " " + event.date() + " " + event.place())
                .toList();

        assertThat(told)
                .containsExactlyInAnyOrder(
                        line(EventKind.MEETING, "2024-12-26", "Tokyo"),
                        line(EventKind.CALL, "2024-12-23T11:15/2024-12-23T11:35", null),
                        line(EventKind.CALL, "2024-10-04T17:50/2024-10-04T18:15", null),
                        line(EventKind.DIALOGUE, "2024-06-28", "Tokyo"),
                        line(EventKind.MEETING, "2025-03-22", "Tokyo"),
                        line(EventKind.MEETING, "2025-01-13", "Seoul"));
    }

    private static String line(EventKind kind, String date, @Nullable String place) {
        return kind + " " + Timex.of(date) + " " + place;
    }
}
