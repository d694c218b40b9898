package org.readout.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.dossier.clash.Discrepancies;
import org.readout.dossier.clash.Discrepancy;
import org.readout.dossier.clash.Series;
import org.readout.dossier.meet.Meetings;
import org.readout.dossier.phrase.Phrases;
import org.readout.dossier.thread.Threads;
import org.readout.dossier.told.Cutter;
import org.readout.dossier.told.Gleaner;
import org.readout.dossier.told.States;
import org.readout.dossier.told.Told;
import org.readout.dossier.who.Entities;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Ruling;
import org.readout.model.Span;

/**
 * The dossier of a library. Releases are put in one by one, in any order, and again whenever their marks change; what it says
 * is a function of the releases it holds alone. Not for several threads at once.
 */
public final class Dossier {

    private final Gleaner gleaner;
    private final Cutter cutter;
    private final Entities entities;
    private final Threads threads;
    private final Discrepancies discrepancies;
    private final Series series = new Series();
    private final Meetings meetings;
    private final Phrases phrases;
    private Map<String, Ruling> answers = Map.of();
    private List<Ruling> rows = List.of();
    private final Map<UUID, Told> releases = new HashMap<>();
    private int library;

    public Dossier(States states, Cutter cutter) {
        gleaner = new Gleaner(states);
        this.cutter = cutter;
        meetings = new Meetings(states);
        phrases = new Phrases();
        entities = new Entities(states);
        threads = new Threads(states);
        discrepancies = new Discrepancies(states, entities, threads);
    }

    /** Adds a release, or puts it in the place of what it was. */
    public void put(AnnotatedRelease annotated) {
        remove(annotated.release().id());
        List<Span> sentences = cutter.sentences(annotated.release().version());
        Told told = gleaner.glean(annotated, sentences);
        releases.put(told.release(), told.bare());
        entities.put(told);
        threads.put(told.release(), told.statements());
        discrepancies.put(told);
        series.put(told);
        meetings.put(told);
        phrases.put(told, annotated, sentences);
    }

    /** Takes a release out; nothing happens where it is not held. */
    public void remove(UUID release) {
        if (releases.remove(release) != null) {
            entities.remove(release);
            threads.remove(release);
            discrepancies.remove(release);
            series.remove(release);
            meetings.remove(release);
            phrases.remove(release);
        }
    }

    /** Follows what the officer said; a later word overrules an earlier one. */
    public void follow(List<Ruling> rulings) {
        Decisions decisions = Decisions.of(rulings);
        entities.follow(decisions.who());
        threads.follow(decisions.links(), decisions.unlinks(), decisions.names());
        answers = decisions.answers();
        rows = decisions.rows();
        decisions.phrases().forEach(phrases::watch);
    }

    /** What the officer said of discrepancies, by key. */
    public Map<String, Ruling> answers() {
        return answers;
    }

    /** The rows of comparisons the officer put into briefs. */
    public List<Ruling> rows() {
        return rows;
    }

    public Entities entities() {
        return entities;
    }

    public Threads threads() {
        return threads;
    }

    /** What does not agree, but for what the officer dismissed. */
    public List<Discrepancy> disagreements() {
        return discrepancies.all().stream().filter(each -> !isDismissed(each)).toList();
    }

    private boolean isDismissed(Discrepancy discrepancy) {
        Ruling answer = answers.get(discrepancy.key());
        return answer != null && answer.kind() == Ruling.Kind.DISMISS;
    }

    public Discrepancies discrepancies() {
        return discrepancies;
    }

    /** Which of its series releases say something is. */
    public Series series() {
        return series;
    }

    public Meetings meetings() {
        return meetings;
    }

    public Phrases phrases() {
        return phrases;
    }

    /** Where and when a release told what it tells; null where it is not held. */
    public @Nullable Told release(UUID id) {
        return releases.get(id);
    }

    /** All releases it holds, in the order of the day told. */
    public List<Told> releases() {
        return releases.values().stream()
                .sorted(Told.ORDER)
                .toList();
    }

    /** Says of how many releases these are some; pages then say that they rest on some alone. */
    public void outOf(int all) {
        library = all;
    }

    /** How many releases there are in all, held here or not. */
    public int outOf() {
        return Math.max(library, releases.size());
    }

    /** How many releases it holds. */
    public int size() {
        return releases.size();
    }
}
