package org.readout.desk.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.readout.model.EventKind;
import org.readout.model.Force;
import org.readout.model.Status;
import org.readout.model.Timex;
import org.readout.timeline.DueEnd;
import org.readout.timeline.Source;
import org.readout.timeline.TimelineEntry;
import org.readout.timeline.What;
import org.readout.timeline.When;

/** As many items as a bench asks for. */
final class ManyItems {

    private ManyItems() {}

    /** Ten years of releases, denser towards the end, of all kinds of items. */
    static List<TimelineEntry> of(int items) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        List<TimelineEntry> entries = new ArrayList<>();
        for (int n = 0; n < items; ) {
            UUID release = new UUID(1, n);
            LocalDate day = LocalDate.of(2015, 1, 1).plusDays((long) (Math.sqrt(random.nextDouble()) * 3700));
            for (int i = 0; i < 10 && n < items; i++) {
                TimelineEntry entry = entry(random, release, new UUID(2, n), day, n);
                entries.add(entry);
                n += entry.due() == null ? 1 : 2;
            }
        }
        entries.sort(Comparator.comparing(TimelineEntry::when).thenComparing(TimelineEntry::kind));
        return entries;
    }

    private static TimelineEntry entry(RandomGenerator random, UUID release, UUID mark, LocalDate day, int n) {
        Source source = new Source(release, mark, "Release of " + day, "Ministry " + n % 40, 1 + n % 12, "words number " + n, n % 3 == 0);
        List<String> countries = List.of(n % 2 == 0 ? "KR" : "JP", n % 5 == 0 ? "CN" : "US");
        List<String> parties = List.of("Minister " + n % 97);
        return switch (random.nextInt(8)) {
            case 0 -> new TimelineEntry(new What.Encounter(EventKind.MEETING, "Consultation " + n, "City " + n % 50, n % 4 != 0),
                    When.day(day), false, parties, countries, List.of(source));
            case 1, 2, 3 -> {
                DueEnd due = random.nextInt(3) > 0 ? null
                        : new DueEnd(When.day(day.plusDays(random.nextInt(700))), n % 2 == 0, Status.OPEN);
                yield new TimelineEntry(new What.Promise(Force.values()[random.nextInt(5)], "keep in touch on matter number " + n, false, due),
                        When.day(day), false, parties, countries, List.of(source));
            }
            case 4, 5 -> new TimelineEntry(new What.Mentioned(), When.day(day.plusDays(random.nextInt(60))), false, parties,
                    countries, List.of(source));
            case 6 -> new TimelineEntry(new What.Mentioned(), When.of(Timex.of(day.toString().substring(0, random.nextBoolean() ? 7 : 4))),
                    false, parties, countries, List.of(source));
            default -> new TimelineEntry(new What.Published(), When.day(day), false, parties, countries, List.of(source));
        };
    }
}
