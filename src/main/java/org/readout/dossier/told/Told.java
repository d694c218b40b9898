package org.readout.dossier.told;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What one release tells.
 *
 * @param source the name of the file it came from
 * @param publisher empty where it is not known
 * @param on the day of what it reports; that of publication where no event is dated; null where neither is known
 */
public record Told(
        UUID release,
        String source,
        String title,
        String publisher,
        @Nullable LocalDate published,
        String language,
        @Nullable LocalDate on,
        List<Naming> names) {

    public Told {
        names = List.copyOf(names);
    }

    /** Where something was told, without what. */
    public Told withoutNames() {
        return new Told(release, source, title, publisher, published, language, on, List.of());
    }
}
