package org.readout.dossier;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.readout.dossier.clash.Discrepancies;
import org.readout.dossier.thread.Threads;
import org.readout.dossier.told.Cutter;
import org.readout.dossier.told.Gleaner;
import org.readout.dossier.told.States;
import org.readout.dossier.told.Told;
import org.readout.dossier.who.Entities;
import org.readout.model.AnnotatedRelease;

/**
 * The dossier of a library. Releases are put in one by one, in any order, and again whenever their marks change; what it says
 * is a function of the releases it holds alone. Not for several threads at once.
 */
public final class Dossier {

    private final Gleaner gleaner;
    private final Entities entities;
    private final Threads threads;
    private final Discrepancies discrepancies;
    private final Set<UUID> releases = new HashSet<>();

    public Dossier(States states, Cutter cutter) {
        gleaner = new Gleaner(states, cutter);
        entities = new Entities(states);
        threads = new Threads(states);
        discrepancies = new Discrepancies(states, entities, threads);
    }

    /** Adds a release, or puts it in the place of what it was. */
    public void put(AnnotatedRelease annotated) {
        remove(annotated.release().id());
        Told told = gleaner.glean(annotated);
        releases.add(told.release());
        entities.put(told);
        threads.put(told.release(), told.statements());
        discrepancies.put(told);
    }

    /** Takes a release out; nothing happens where it is not held. */
    public void remove(UUID release) {
        if (releases.remove(release)) {
            entities.remove(release);
            threads.remove(release);
            discrepancies.remove(release);
        }
    }

    public Entities entities() {
        return entities;
    }

    public Threads threads() {
        return threads;
    }

    public Discrepancies discrepancies() {
        return discrepancies;
    }

    /** How many releases it holds. */
    public int size() {
        return releases.size();
    }
}
