package org.readout.jobs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.readout.dossier.Dossier;
import org.readout.dossier.page.News;
import org.readout.dossier.page.Today;
import org.readout.dossier.told.Cutter;
import org.readout.dossier.told.States;
import org.readout.dossier.told.Told;
import org.readout.extract.names.Countries;
import org.readout.extract.text.Sentence;
import org.readout.extract.text.Sentences;
import org.readout.model.AnnotatedRelease;
import org.readout.model.ReadoutException;
import org.readout.model.ReleaseSummary;

/** Makes the dossier of a library, reading it page by page so that never all its texts are held. */
public final class Dossiers {

    private static final int PAGE = 200;

    /** The states as the extractor knows them. */
    static final States STATES = new States() {
        @Override
        public @Nullable String code(String name) {
            return Countries.code(name);
        }

        @Override
        public String name(String code) {
            return Countries.name(code);
        }
    };

    static final Cutter CUTTER = version -> Sentences.of(version).stream().map(Sentence::span).toList();

    private Dossiers() {}

    /** Today's page where all a library holds is new. */
    static List<News> today(Dossier dossier, LocalDate day) {
        Set<UUID> all = dossier.releases().stream().map(Told::release).collect(Collectors.toSet());
        return new Today(dossier, STATES, day).news(all);
    }

    /**
     * The dossier of all a library holds. Waits for the library.
     *
     * @throws ReadoutException if it cannot be read
     */
    public static Dossier of(LibrarySession session) {
        Dossier dossier = new Dossier(STATES, CUTTER);
        try {
            dossier.follow(session.rulings().join());
            List<UUID> ids = new ArrayList<>(session.shelf().join().stream().map(ReleaseSummary::id).toList());
            for (int from = 0; from < ids.size(); from += PAGE) {
                List<UUID> page = ids.subList(from, Math.min(ids.size(), from + PAGE));
                for (AnnotatedRelease release : session.releases(page).join()) {
                    dossier.put(release);
                }
            }
        } catch (CompletionException e) {
            throw e.getCause() instanceof ReadoutException line ? line : e;
        }
        return dossier;
    }
}
