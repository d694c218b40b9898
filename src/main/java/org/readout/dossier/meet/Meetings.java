package org.readout.dossier.meet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.readout.dossier.told.Met;
import org.readout.dossier.told.Offices;
import org.readout.dossier.told.States;
import org.readout.dossier.told.Told;
import org.readout.dossier.who.Spellings;
import org.readout.model.Level;

/** The encounters of all releases. One day's tellings of the same people, all in person or all by telephone, are one. */
public final class Meetings {

    private static final Comparator<Met> ORDER = Comparator.comparing((Met met) -> !met.reported())
            .thenComparing(Met::from, Told.BY_NAME).thenComparing(Met::offset);
    private static final Comparator<Meeting> NEWEST = Comparator.comparing(Meeting::day).reversed().thenComparing(Meeting::key);

    private final Offices offices;
    private final Map<String, Map<UUID, List<Met>>> byDay = new HashMap<>();
    private final Map<UUID, Set<String>> daysOf = new HashMap<>();

    public Meetings(States states) {
        offices = new Offices(states);
    }

    public void put(Told told) {
        Set<String> days = new TreeSet<>();
        for (Met met : told.met()) {
            if (met.day() != null && met.who().size() > 1) {
                String day = day(met);
                byDay.computeIfAbsent(day, key -> new TreeMap<>()).computeIfAbsent(told.release(), key -> new ArrayList<>()).add(met);
                days.add(day);
            }
        }
        daysOf.put(told.release(), days);
    }

    public void remove(UUID release) {
        Set<String> days = daysOf.remove(release);
        if (days != null) {
            days.forEach(day -> byDay.computeIfPresent(day, (key, told) -> {
                told.remove(release);
                return told.isEmpty() ? null : told;
            }));
        }
    }

    private static String day(Met met) {
        return met.day() + (met.isCall() ? " call" : " in person");
    }

    /** All encounters, the newest first. */
    public List<Meeting> all() {
        return byDay.keySet().stream().flatMap(this::on).sorted(NEWEST).toList();
    }

    /** The encounters all these states took part in, the newest first. */
    public List<Meeting> between(Set<String> sides) {
        return all().stream().filter(meeting -> meeting.sides().containsAll(sides)).toList();
    }

    /** The encounters a release tells of, the newest first. */
    public List<Meeting> in(UUID release) {
        return daysOf.getOrDefault(release, Set.of()).stream()
                .flatMap(this::on)
                .filter(meeting -> meeting.releases().contains(release))
                .sorted(NEWEST)
                .toList();
    }

    private Stream<Meeting> on(String day) {
        List<Met> all = byDay.getOrDefault(day, Map.of()).values().stream().flatMap(List::stream).sorted(ORDER).toList();
        List<List<Met>> groups = new ArrayList<>();
        for (Met met : all) {
            List<Met> home = groups.stream().filter(group -> group.stream().anyMatch(other -> same(met, other))).findFirst().orElse(null);
            if (home == null) {
                groups.add(new ArrayList<>(List.of(met)));
            } else {
                home.add(met);
            }
        }
        return groups.stream().map(group -> meeting(day, group));
    }

    private static boolean same(Met one, Met other) {
        Set<String> here = keys(one);
        here.retainAll(keys(other));
        return here.size() > 1 || one.from().release().equals(other.from().release()) && !here.isEmpty();
    }

    private static Set<String> keys(Met met) {
        Set<String> keys = new TreeSet<>();
        met.who().forEach(name -> keys.add(Spellings.key(name)));
        return keys;
    }

    private Meeting meeting(String day, List<Met> group) {
        Met first = group.getFirst();
        Map<String, String> who = new LinkedHashMap<>();
        TreeSet<String> sides = new TreeSet<>();
        for (Met met : group) {
            met.who().forEach(name -> who.putIfAbsent(Spellings.key(name), name));
            sides.addAll(met.sides());
        }
        sides.removeIf(side -> side.length() != 2);
        String place = group.stream().map(Met::place).filter(each -> each != null).findFirst().orElse(null);
        Level level = group.stream().map(Met::level).min(Comparator.naturalOrder()).orElse(Level.UNKNOWN);
        LocalDate on = LocalDate.parse(day.substring(0, 10));
        String key = day + ": " + String.join(", ", new TreeSet<>(who.keySet()));
        return new Meeting(key, first.name(), first.kind(), on, place, List.copyOf(who.values()), sides, level, group, missing(group, sides));
    }

    /** Whose issuer has told is known by its name: "Ministry of Foreign Affairs of Japan". */
    private List<String> missing(List<Met> group, Set<String> sides) {
        Set<String> heard = new TreeSet<>();
        for (Met met : group) {
            String country = offices.read(met.from().publisher()).country();
            if (met.reported() && country != null) {
                heard.add(country);
            }
        }
        List<String> missing = new ArrayList<>(sides);
        missing.removeAll(heard);
        boolean oneTold = sides.size() == 2 && missing.size() == 1;
        return oneTold ? missing : List.of();
    }
}
