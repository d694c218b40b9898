package org.readout.jobs;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.readout.dossier.Dossier;
import org.readout.dossier.told.Told;

/** A dossier of some of a library's releases, read as they come into it and again when their marks change. */
final class DossierHeld {

    private static final int PAGE = 200;

    private final LibrarySession session;
    private final Dossier dossier = new Dossier(Dossiers.STATES, Dossiers.CUTTER);
    private final Set<UUID> changed = new HashSet<>();

    /** Waits for the library, as all here does. */
    DossierHeld(LibrarySession session) {
        this.session = session;
        follow();
    }

    /** Follows the officer's word as it now stands in the library. */
    void follow() {
        dossier.follow(session.rulings().join());
    }

    /** Says that marks of a release changed, be it held or not; called on any thread. */
    void changed(UUID release) {
        synchronized (changed) {
            changed.add(release);
        }
    }

    /**
     * The dossier of these releases as they now are; what it does not hold yet, or no longer as it is, is read.
     *
     * @param library how many releases the library holds
     */
    Dossier of(Set<UUID> wanted, int library) {
        Set<UUID> missing = new HashSet<>(wanted);
        for (Told told : dossier.releases()) {
            if (!missing.remove(told.release())) {
                dossier.remove(told.release());
            }
        }
        Set<UUID> stale;
        synchronized (changed) {
            stale = Set.copyOf(changed);
            changed.clear();
        }
        stale.stream().filter(wanted::contains).forEach(missing::add);
        try {
            read(missing);
        } catch (RuntimeException e) {
            // What could not be read is as stale as before.
            stale.forEach(this::changed);
            throw e;
        }
        dossier.outOf(library);
        return dossier;
    }

    private void read(Collection<UUID> ids) {
        List<UUID> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += PAGE) {
            session.releases(all.subList(from, Math.min(all.size(), from + PAGE))).join().forEach(dossier::put);
        }
    }
}
