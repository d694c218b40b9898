package org.readout.extract.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Clauses;
import org.readout.extract.clauses.Lead;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.Reading;
import org.readout.extract.text.Role;
import org.readout.model.Event;
import org.readout.model.EventKind;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;
import org.readout.model.Release;
import org.readout.model.Timex;

/**
 * Finds the encounters of a release, told ones first, and puts on the stage who was present at each. One that is
 *     spoken of
 * twice is one.
 */
public final class EventFinder {

    /** No more lines than this are the lead. */
    private static final int LEAD = 8;
    /** No more encounters than this are gone through for one that is spoken of again; no release tells of so many. */
    private static final int MEMORY = 200;

    private final Release release;
    private final Reading reading;
    private final @Nullable LocalDate published;
    private final List<Encounter> told = new ArrayList<>();
    private final List<Encounter> cited = new ArrayList<>();
    /** Other meetings told of in passing, for whom the sentences behind them mean. */
    private final List<Aside> asides = new ArrayList<>();

    /** Whom the first sentences are about, for encounters that do not say who met. */
    private final List<Party> lead;

    private EventFinder(Release release, Reading reading) {
        this.lead = Lead.of(reading);
        this.release = release;
        this.reading = reading;
        this.published = release.publication().published();
    }

    /** The events in {@code reading}, in the order of the text. */
    public static List<Event> find(Release release, Reading reading) {
        EventFinder finder = new EventFinder(release, reading);
        finder.readVerbs();
        finder.readNouns();
        finder.dateByLead();
        finder.setStage();
        List<Encounter> all = new ArrayList<>(finder.told);
        all.addAll(finder.cited);
        all.forEach(finder::leaveStates);
        return all.stream()
                .sorted((a, b) -> a.span.compareTo(b.span))
                .map(encounter -> encounter.event(release))
                .toList();
    }

    private static boolean speaks(Line line) {
        return line.tells() || line.role() == Role.CAPTION || line.role() == Role.TITLE;
    }

    private Surroundings around(Clauses clauses) {
        return new Surroundings(clauses, reading.stage(), published);
    }

    private void readVerbs() {
        for (Clauses clauses : reading.clauses()) {
            Line line = clauses.line();
            Told verbs = new Told(clauses, reading.stage(), around(clauses));
            for (int at = 0; at < line.size() && speaks(line); at++) {
                Encounter found = verbs.at(at);
                if (found == null) {
                    continue;
                }
                boolean beside = found.courtesy && !told.isEmpty();
                if ((found.aside || beside) && persons(found.participants) >= 2) {
                    asides.add(new Aside(line, found.participants, found.date, beside));
                }
                if (beside) {
                    continue;
                }
                Encounter same = same(found);
                if (same != null) {
                    if (isNarrow(found, same)) {
                        asides.add(new Aside(line, found.participants, found.date, true));
                    }
                    take(same, found);
                } else if (found.told) {
                    told.add(found);
                    reading.stage().enter(line.number(), found.participants, found.date);
                } else if (found.date != null) {
                    cited.add(found);
                }
            }
        }
    }

    /** Whether {@code found} is of two of the more who meet at {@code same}: a conversation beside it. */
    private boolean isNarrow(Encounter found, Encounter same) {
        return found.told && persons(found.participants) == 2 && found.participants.size() == 2
                && persons(same.participants) > 2 && found.line.paragraph() > same.line.paragraph();
    }

    private @Nullable Encounter same(Encounter found) {
        for (Encounter one : near(found).reversed()) {
            if (one.mayBe(found)) {
                return one;
            }
        }
        return cited.subList(Math.max(0, cited.size() - MEMORY), cited.size()).stream()
                .filter(one -> one.mayBe(found))
                .findFirst()
                .orElse(null);
    }

    /** Those told around {@code found}: all, but in a very long text. */
    private List<Encounter> near(Encounter found) {
        int low = 0;
        int high = told.size();
        while (told.size() > MEMORY && low < high) {
            int middle = (low + high) >>> 1;
            if (told.get(middle).line.number() <= found.line.number()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int from = Math.max(0, Math.min(low - MEMORY / 2, told.size() - MEMORY));
        return told.subList(from, Math.min(told.size(), from + MEMORY));
    }

    private void readNouns() {
        for (Clauses clauses : reading.clauses()) {
            Line line = clauses.line();
            Named nouns = new Named(clauses, around(clauses));
            for (int at = 0; at < line.size() && speaks(line); at++) {
                Encounter found = nouns.at(at);
                if (found != null && Stream.concat(near(found).stream(), cited.stream().skip(Math.max(0, cited.size() - MEMORY)))
                        .noneMatch(one -> one.span.overlaps(found.span))) {
                    place(found);
                }
            }
        }
    }

    private void place(Encounter found) {
        boolean trilateral = found.name.startsWith("trilateral")
                && near(found).stream().anyMatch(one -> one.line == found.line || !one.name.startsWith("trilateral"));
        found.apart |= trilateral;
        if (found.such && !told.isEmpty()) {
            found.kind = told.getLast().kind;
        }
        if (found.theirs && found.apart && found.participants.isEmpty() && !told.isEmpty()) {
            found.participants = told.getLast().participants;
        }
        Encounter same = same(found);
        if (same != null) {
            take(same, found);
        } else if (leads(found)) {
            found.told = true;
            found.date = found.date != null ? found.date
                    : around(reading.clauses().get(found.line.number())).date(0, found.line.size());
            found.place = found.place != null ? found.place
                    : around(reading.clauses().get(found.line.number())).place(0, found.line.size());
            found.participants = found.participants.size() < 2 && !lead.isEmpty() ? lead : found.participants;
            told.add(found);
        } else if (isCitable(found)) {
            cited.add(found);
        }
    }

    /** Whether the lead tells of it by a noun alone: "was in Tokyo on Monday for a meeting with". */
    private boolean leads(Encounter found) {
        boolean known = found.date != null || found.place != null || !found.participants.isEmpty();
        return known
                && !found.apart
                && found.line.role() != Role.TITLE
                && found.line.number() < LEAD
                && told.stream().allMatch(one -> one.line.number() > found.line.number())
                && around(reading.clauses().getFirst()).isNews(found.date);
    }

    /** A mention in passing is worth a mark where it says when, or is of a kind of its own with those present. */
    private static boolean isCitable(Encounter found) {
        boolean who = !found.participants.isEmpty() && found.place != null;
        return found.line.role() != Role.TITLE && (found.date != null || who || found.name.startsWith("trilateral"));
    }

    /** A told encounter without a date has that of the lead: "The ministers on Monday reaffirmed". */
    private void dateByLead() {
        for (Clauses clauses : reading.clauses()) {
            Timex date = lead(clauses.line());
            if (date != null) {
                told.stream()
                        .filter(one -> one.date == null && one.line.number() >= clauses.line().number())
                        .forEach(one -> one.date = date);
                return;
            }
        }
    }

    private @Nullable Timex lead(Line line) {
        if (!line.tells() && line.role() != Role.CAPTION) {
            return null;
        }
        LocalDate day = published;
        return line.mentions().stream()
                .filter(mention -> mention.type() == NameType.DATE)
                .map(Mention::value)
                .filter(value -> value != null && value.isDay() && day != null)
                .filter(value -> value != null && day != null && !value.from().isAfter(day)
                        && !value.from().isBefore(day.minusDays(7)))
                .findFirst()
                .orElse(null);
    }

    /** "spoke with his new colleague": the colleague is the other one the lead names. */
    private void completeByLead(Encounter encounter) {
        boolean named = encounter.participants.stream().anyMatch(lead::contains);
        boolean unnamed = encounter.participants.stream()
                .anyMatch(party -> party.country() == null && party.office() == null && !isPerson(party));
        if (named && unnamed && encounter.participants.size() == lead.size()) {
            encounter.participants = lead;
        }
    }

    /** Where persons of a state were present, the state itself is not named beside them. */
    private void leaveStates(Encounter encounter) {
        if (persons(encounter.participants) < 2) {
            return;
        }
        List<Party> present = encounter.participants;
        encounter.participants = present.stream()
                .filter(party -> isPerson(party) || party.country() == null || present.stream()
                        .noneMatch(one -> isPerson(one) && party.country().equals(one.country())))
                .toList();
    }

    /** The host and those whom a sentence of its own counts. */
    private void countGuests() {
        List<Party> guests = Roll.of(reading);
        if (guests.isEmpty() || told.isEmpty()) {
            return;
        }
        Encounter first = told.getFirst();
        List<Party> hosts = first.participants.stream().filter(this::isPerson).toList();
        Set<Party> all = new LinkedHashSet<>(hosts.isEmpty() ? Lead.host(reading) : hosts);
        all.addAll(guests);
        first.participants = List.copyOf(all);
    }

    private void setStage() {
        titleKind();
        told.forEach(this::completeByLead);
        countGuests();
        told.forEach(this::leaveStates);
        reading.stage().clear();
        List<Encounter> ordered = told.stream()
                .sorted((a, b) -> Integer.compare(a.line.number(), b.line.number()))
                .toList();
        asides.addAll(new Turns(reading, Lead.host(reading)).all());
        asides.sort(Comparator.comparingInt(aside -> aside.line().number()));
        Scenes scenes = new Scenes(reading, asides);
        boolean late = ordered.stream().findFirst().filter(first -> first.line.number() > leadLine()
                && !lead.containsAll(first.participants)).isPresent();
        if ((ordered.isEmpty() || late) && !lead.isEmpty()) {
            scenes.enter(0, lead, null);
        }
        for (Encounter encounter : ordered) {
            boolean bodies = encounter != ordered.getFirst()
                    && persons(encounter.participants) < 2;
            if (bodies) {
                continue;
            }
            boolean few = persons(encounter.participants) < 2 && lead.size() >= 2;
            List<Party> present = few ? lead : encounter.participants;
            if (present.size() == 1 && persons(present) == 0) {
                continue;
            }
            scenes.enter(encounter.line.number(), present, encounter.date);
        }
        scenes.close();
    }

    /** The first line that names one of those whom the lead is about. */
    private int leadLine() {
        for (Clauses clauses : reading.clauses().subList(0, Math.min(LEAD, reading.clauses().size()))) {
            Line line = clauses.line();
            boolean names = line.tells() && line.mentions().stream().anyMatch(mention ->
                    mention.type() == NameType.PERSON && lead.contains(reading.stage().cast().person(mention)));
            if (names) {
                return line.number();
            }
        }
        return reading.clauses().size();
    }

    private void take(Encounter same, Encounter found) {
        if (persons(found.participants) > Math.max(1, persons(same.participants))) {
            same.participants = found.participants;
        }
        same.take(found);
    }

    private long persons(List<Party> parties) {
        return parties.stream().filter(this::isPerson).count();
    }

    private boolean isPerson(Party party) {
        return reading.stage().cast().persons().containsKey(party.name());
    }

    /** "spoke with" is a call unless the headline says it was a meeting. */
    private void titleKind() {
        String title = release.publication().title().toLowerCase(Locale.ROOT);
        boolean met = title.contains("meeting") && !title.contains("call");
        for (Encounter encounter : told) {
            if (met && encounter.kind == EventKind.CALL && encounter.name.equals("call")) {
                encounter.kind = EventKind.MEETING;
                encounter.name = "meeting";
            }
        }
    }
}
