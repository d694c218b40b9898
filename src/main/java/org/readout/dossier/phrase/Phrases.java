package org.readout.dossier.phrase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.readout.dossier.told.Folding;
import org.readout.dossier.told.Told;
import org.readout.dossier.told.WordList;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Span;

/** Where set phrases stand: those watched, and those found because they come back. A phrase put in later is looked for in releases put in from then on: put all in again. */
public final class Phrases {

    private final Map<String, List<List<String>>> watched = new HashMap<>();
    private final Set<String> names = new TreeSet<>();
    private final Map<UUID, Map<String, Use>> uses = new HashMap<>();
    private final Map<UUID, Told> told = new HashMap<>();
    private final Map<String, Set<UUID>> byPhrase = new HashMap<>();
    private final Recurring recurring = new Recurring();

    public Phrases() {
        WordList.of(Phrases.class, "phrases.txt").forEach(this::watch);
    }

    /** Watches a phrase too; capitals, hyphens and marks in it do not matter. */
    public void watch(String phrase) {
        List<String> words = Folding.words(phrase);
        String name = String.join(" ", words);
        if (!words.isEmpty() && names.add(name)) {
            watched.computeIfAbsent(words.getFirst(), key -> new ArrayList<>()).add(words);
        }
    }

    public void put(Told release, AnnotatedRelease annotated, List<Span> sentences) {
        Map<String, Use> found = new TreeMap<>();
        String text = annotated.release().text();
        for (Span sentence : sentences) {
            new Scan(watched, text, sentence).found((words, at) -> found.putIfAbsent(String.join(" ", words), new Use(
                    String.join(" ", words), release.bare(), at.in(text), at.start(), annotated.release().version().paragraphAt(at.start()))));
        }
        recurring.put(annotated, sentences);
        uses.put(release.release(), found);
        told.put(release.release(), release.bare());
        found.keySet().forEach(phrase -> byPhrase.computeIfAbsent(phrase, key -> new TreeSet<>()).add(release.release()));
    }

    public void remove(UUID release) {
        Map<String, Use> gone = uses.remove(release);
        told.remove(release);
        recurring.remove(release);
        if (gone != null) {
            gone.keySet().forEach(phrase -> byPhrase.computeIfPresent(phrase, (key, releases) -> {
                releases.remove(release);
                return releases.isEmpty() ? null : releases;
            }));
        }
    }

    /** The releases a phrase stands in, watched or found to come back, in the order of the day told. */
    public List<Told> of(String phrase) {
        String name = String.join(" ", Folding.words(phrase));
        List<UUID> releases = names.contains(name) ? List.copyOf(byPhrase.getOrDefault(name, Set.of())) : recurring.of(name);
        return releases.stream().map(told::get).filter(each -> each != null).map(Told.class::cast).sorted(Told.ORDER).toList();
    }

    /** Where a phrase stands first in a release, in UTF-16 code units; 0 where it does not. */
    public int place(String phrase, UUID release) {
        Use use = uses.getOrDefault(release, Map.of()).get(phrase);
        return use == null ? recurring.in(release).getOrDefault(phrase, 0) : use.offset();
    }

    /** Whether the phrase is on the list or was put in by the officer, and not found. */
    public boolean isWatched(String phrase) {
        return names.contains(phrase);
    }

    private boolean stands(String phrase, UUID release) {
        return uses.getOrDefault(release, Map.of()).containsKey(phrase) || recurring.stands(phrase, release);
    }

    /** The phrases of one release, each at its first place. */
    public Collection<Use> in(UUID release) {
        return uses.getOrDefault(release, Map.of()).values();
    }

    /** What one release has of a phrase. */
    public enum State {
        /** Not there, and not in the release before. */
        ABSENT,
        PRESENT,
        /** There, in the release before not. */
        APPEARED,
        /** Not there, in the release before it was. */
        DROPPED
    }

    /** A row of the table: a phrase through releases. */
    public record Line(String phrase, List<State> states, @Nullable Told first, @Nullable Told last) {}

    /**
     * The table of phrases by release: what stands in at least one of them.
     *
     * @param releases in the order of the columns, the earliest first
     */
    public List<Line> table(List<UUID> releases) {
        return lines(releases, states -> true);
    }

    private List<Line> lines(List<UUID> releases, Predicate<List<State>> wanted) {
        Set<String> here = new TreeSet<>();
        for (UUID release : releases) {
            here.addAll(uses.getOrDefault(release, Map.of()).keySet());
            here.addAll(recurring.in(release).keySet());
        }
        List<Line> lines = new ArrayList<>();
        for (String phrase : here) {
            List<State> states = row(phrase, releases);
            if (!wanted.test(states)) {
                continue;
            }
            List<Told> all = of(phrase);
            lines.add(new Line(phrase, states, all.isEmpty() ? null : all.getFirst(), all.isEmpty() ? null : all.getLast()));
        }
        return lines;
    }

    private List<State> row(String phrase, List<UUID> releases) {
        List<State> row = new ArrayList<>();
        boolean before = false;
        for (int i = 0; i < releases.size(); i++) {
            boolean here = stands(phrase, releases.get(i));
            if (here) {
                row.add(before || i == 0 ? State.PRESENT : State.APPEARED);
            } else {
                row.add(before ? State.DROPPED : State.ABSENT);
            }
            before = here;
        }
        return List.copyOf(row);
    }

    /** What a release has against the one before it of the same issuer and language; empty where there is none. */
    public List<Line> against(UUID release, UUID before) {
        return lines(List.of(before, release), states -> states.getLast() == State.APPEARED || states.getLast() == State.DROPPED);
    }
}
