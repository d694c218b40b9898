package org.readout.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Event;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.Note;
import org.readout.model.Party;
import org.readout.model.Publication;
import org.readout.model.Release;
import org.readout.model.Timex;

/** Many releases of a few: each copy is another day's, between other states, with people of its own. */
final class Copies {

    private static final List<String> STATES = List.of("AU", "BR", "CA", "CN", "DE", "EG", "ES", "FR", "GB", "ID", "IN", "IT", "JP",
            "KE", "KR", "MX", "NG", "NL", "NO", "NZ", "PH", "PL", "SA", "SE", "SG", "TH", "TR", "UA", "US", "VN", "ZA");
    private static final List<String> SYLLABLES = List.of("Bak", "Dor", "Fem", "Gil", "Hun", "Jat", "Kov", "Lum", "Mir", "Nos",
            "Pev", "Rud", "Sat", "Tam", "Vig", "Wen", "Yor", "Zel");
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 9000;

    private Copies() {}

    static AnnotatedRelease of(AnnotatedRelease from, int number) {
        Release old = from.release();
        LocalDate day = FIRST.plusDays(number % DAYS);
        Publication publication = new Publication(old.publication().title(), old.publication().publisher(), day.plusDays(1), "en", null, null);
        Release release = new Release(new UUID(0x7000L, number + 1L), number + ".txt", publication, old.version());
        List<Mark> marks = new ArrayList<>();
        int next = 0;
        for (Mark mark : from.marks()) {
            UUID id = new UUID(0x7001L, number * 1000L + next++);
            marks.add(switch (mark) {
                case Mention mention -> mention.type() == org.readout.model.NameType.PERSON
                        ? mention.withEntity(person(mention.entity(), number)).withId(id)
                        : mention.withId(id);
                case Commitment commitment -> commitment.draft().id(id).parties(parties(commitment.parties(), number))
                        .said(Timex.day(day)).build();
                case Event event -> new Event(id, event.anchor(), event.kind(), event.name(), Timex.day(day), event.place(),
                        parties(event.participants(), number), event.reported(), event.review(), event.cue());
                case Note note -> note.withId(id);
            });
        }
        return new AnnotatedRelease(release, marks);
    }

    private static List<Party> parties(List<Party> parties, int number) {
        return parties.stream()
                .map(party -> new Party(person(party.name(), number), state(party.country(), number), party.office(), party.level()))
                .toList();
    }

    private static @Nullable String state(@Nullable String code, int number) {
        return code == null ? null : STATES.get(Math.floorMod(code.hashCode() + number * 7, STATES.size()));
    }

    /** Another person for each of some three hundred names that do not sound alike. */
    private static String person(String name, int number) {
        if (name.indexOf(' ') < 0) {
            return name;
        }
        int turn = number % (SYLLABLES.size() * SYLLABLES.size());
        String given = SYLLABLES.get(turn / SYLLABLES.size()) + SYLLABLES.get(turn % SYLLABLES.size()).toLowerCase(Locale.ROOT);
        return given + " " + name.substring(0, name.indexOf(' ')) + SYLLABLES.get(turn % 7).toLowerCase(Locale.ROOT);
    }
}
