package org.readout.desk.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletionException;

import org.readout.desk.toolkit.Workspace;
import org.readout.jobs.LibrarySession;
import org.readout.model.AnnotatedRelease;
import org.readout.model.ReadoutException;

/** The releases a brief is made of: those at hand as the officer sees them now, the others read from the library in pages. */
final class Gathering {

    private static final int PAGE = 100;

    private final LibrarySession session;
    private final List<UUID> ids;
    private final Map<UUID, AnnotatedRelease> atHand;

    /** To be made on the interface's thread. */
    Gathering(Workspace workspace, List<UUID> ids) {
        session = workspace.session();
        this.ids = ids;
        atHand = workspace.releasesProperty().get();
    }

    /**
     * Reads what is not at hand, and waits for it: to be called in the background.
     *
     * @throws ReadoutException if it cannot be read
     */
    List<AnnotatedRelease> all() {
        Map<UUID, AnnotatedRelease> all = new HashMap<>(atHand);
        List<UUID> lacking = ids.stream().filter(id -> !atHand.containsKey(id)).toList();
        try {
            for (int from = 0; from < lacking.size(); from += PAGE) {
                List<UUID> page = lacking.subList(from, Math.min(from + PAGE, lacking.size()));
                session.releases(page).join().forEach(release -> all.put(release.release().id(), release));
            }
        } catch (CompletionException e) {
            throw e.getCause() instanceof ReadoutException line ? line : e;
        }
        List<AnnotatedRelease> gathered = new ArrayList<>();
        ids.forEach(id -> gathered.add(Objects.requireNonNull(all.get(id))));
        return gathered;
    }
}
