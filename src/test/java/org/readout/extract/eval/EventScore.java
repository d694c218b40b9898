package org.readout.extract.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.readout.extract.eval.GoldRelease.Encounter;
import org.readout.model.Event;
import org.readout.model.EventKind;
import org.readout.model.Party;

/**
 * Encounters against the gold, in the releases whose encounters were marked. Two are the same where enough of what is said of
 * them agrees; what is right of each field is counted over those found. One marked as optional is neither right nor wrong.
 */
final class EventScore {

    private static final int SAME = 3;

    private final Tally found = new Tally();
    private final Share kinds = new Share();
    private final Share dates = new Share();
    private final Share places = new Share();
    private final Share participants = new Share();
    private final Share reported = new Share();
    private final Map<String, Share> byRule = new TreeMap<>();
    private final List<Miss> misses;

    EventScore(List<Miss> misses) {
        this.misses = misses;
    }

    private record Pair(Encounter right, Event found, int points) {}

    void count(GoldRelease gold, List<Event> events) {
        List<Encounter> marked = gold.encounters();
        if (marked == null) {
            return;
        }
        List<Pair> pairs = new ArrayList<>();
        for (Encounter right : marked) {
            for (Event event : events) {
                pairs.add(new Pair(right, event, points(right, event)));
            }
        }
        pairs.sort((a, b) -> b.points() - a.points());
        Set<Encounter> open = new HashSet<>(marked);
        Map<Event, Boolean> judged = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            if (pair.points() >= SAME && open.contains(pair.right()) && !judged.containsKey(pair.found())) {
                open.remove(pair.right());
                judged.put(pair.found(), true);
                if (!pair.right().optional()) {
                    hit(gold, pair.right(), pair.found());
                }
            }
        }
        open.stream().filter(one -> !one.optional()).forEach(one -> {
            found.missed();
            tell("missed event", gold, one.toString());
        });
        events.stream().filter(event -> !judged.containsKey(event)).forEach(event -> {
            found.extra();
            rule(event, false);
            tell("no event", gold, line(event));
        });
    }

    private static int points(Encounter right, Event event) {
        int kind = sameKind(right, event) ? 1 : 0;
        int date = sameDate(right, event) ? 2 : 0;
        int place = samePlace(right, event) ? 1 : 0;
        int who = right.participants().stream().anyMatch(name -> isAmong(name, event)) ? 1 : 0;
        int told = right.reported() == event.reported() ? 1 : 0;
        return kind + date + place + who + told;
    }

    private void hit(GoldRelease gold, Encounter right, Event event) {
        found.hit();
        boolean kind = sameKind(right, event);
        boolean date = sameDate(right, event);
        boolean place = samePlace(right, event);
        boolean who = sameParticipants(right, event);
        boolean told = right.reported() == event.reported();
        kinds.count(kind);
        dates.count(date);
        places.count(place);
        participants.count(who);
        reported.count(told);
        rule(event, kind && date && told);
        if (!(kind && date && place && who && told)) {
            String wrong = (kind ? "" : "kind ") + (date ? "" : "date ") + (place ? "" : "place ") + (who ? "" : "participants ")
                    + (told ? "" : "reported ");
            tell("event's " + wrong.strip() + " [" + line(event) + "]", gold, right.toString());
        }
    }

    private void rule(Event event, boolean right) {
        String how = event.cue() == null ? "" : String.format(Locale.ROOT, "%.2f", Objects.requireNonNull(event.cue()).confidence());
        byRule.computeIfAbsent((event.reported() ? "told " : "cited ") + how, key -> new Share()).count(right);
    }

    private static boolean sameKind(Encounter right, Event event) {
        return right.kind() == event.kind() || isMeeting(right.kind()) && event.kind() == EventKind.DIALOGUE;
    }

    private static boolean isMeeting(EventKind kind) {
        return kind == EventKind.MEETING;
    }

    private static boolean sameDate(Encounter right, Event event) {
        String value = event.date() == null ? "" : event.date().value();
        return value.startsWith(Objects.requireNonNullElse(right.date(), "none")) || right.date() == null && value.isEmpty();
    }

    private static boolean samePlace(Encounter right, Event event) {
        String place = event.place();
        String wanted = right.place();
        return place == null ? wanted == null : wanted != null && (place.contains(wanted) || wanted.contains(place));
    }

    /** Each of either side is named on the other. */
    private static boolean sameParticipants(Encounter right, Event event) {
        Set<String> wanted = words(right.participants());
        return right.participants().stream().allMatch(name -> isAmong(name, event))
                && event.participants().stream().allMatch(party -> words(List.of(party.name())).stream().anyMatch(wanted::contains));
    }

    private static boolean isAmong(String name, Event event) {
        Set<String> present = words(event.participants().stream().map(Party::name).toList());
        return words(List.of(name)).stream().anyMatch(present::contains);
    }

    private static Set<String> words(List<String> names) {
        return names.stream()
                .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).replace("\u2019", "").replace(",", "").replace(".", "").split("[ -]")))
                .collect(Collectors.toSet());
    }

    private static String line(Event event) {
        return event.kind() + " " + (event.date() == null ? null : event.date().value()) + " " + event.place() + " "
                + event.participants().stream().map(Party::name).toList() + (event.reported() ? " told" : " cited");
    }

    private void tell(String what, GoldRelease gold, @Nullable String quote) {
        misses.add(new Miss(Miss.LESSER_NAME, what, gold.release().source(), Objects.requireNonNullElse(quote, "")));
    }

    Tally found() {
        return found;
    }

    void print(StringBuilder out) {
        out.append(String.format("  events          found  %s%n", found));
        out.append(String.format("  of those found  kind %s; date %s; place %s%n", kinds, dates, places));
        out.append(String.format("                  participants %s; reported or cited %s%n", participants, reported));
        out.append("  right by confidence, events:     ").append(byRule).append(System.lineSeparator());
    }
}
