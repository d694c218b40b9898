package org.readout.extract.names;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.model.Level;

/**
 * Whose minister someone is whose office names no state: that of the colleague named just before, "Chad's Foreign Minister
 * Roe and Defence Minister Poe", or that of the counterparts of whom they are one, "their Danish counterparts, Foreign
 * Minister Holm". Two who hold the same portfolio are of two states.
 */
final class Cabinet {

    private static final Set<String> ABROAD = Set.of("foreign", "external", "state", "exterior", "international");
    private static final Set<String> COUNTERPARTS = Set.of("counterparts", "counterpart", "colleagues", "colleague");

    /** @param end one past the name */
    record Colleague(Office office, int end, @Nullable String country) {}

    private Cabinet() {}

    /** The ISO 3166-1 alpha-2 code of the state whose {@code office} it is, or null. */
    static @Nullable String country(Passage passage, Office office, @Nullable Colleague before) {
        if (passage.at(office.from() - 1).is(",") && COUNTERPARTS.contains(passage.at(office.from() - 2).lower())) {
            Gazetteer.Entry demonym = Gazetteer.before(passage, office.from() - 2);
            return demonym == null || demonym.code().isEmpty() ? null : demonym.code();
        }
        if (before == null) {
            return null;
        }
        boolean joined = (office.from() == before.end() + 1 || office.from() == before.end() + 2)
                && passage.at(office.from() - 1).is("and");
        boolean peers = joined && office.level() == Level.MINISTER && before.office().level() == Level.MINISTER;
        return peers && isAbroad(passage, office) != isAbroad(passage, before.office()) ? before.country() : null;
    }

    private static boolean isAbroad(Passage passage, Office office) {
        for (int i = office.from(); i < office.to(); i++) {
            if (ABROAD.contains(passage.at(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
