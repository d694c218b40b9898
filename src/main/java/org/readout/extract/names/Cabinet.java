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
    private static final Set<String> LED = Set.of("led", "headed", "represented", "co-chaired", "chaired");
    private static final Set<String> SIDES = Set.of("side", "delegation", "team", "party", "government", "mission");
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
        String led = led(passage, office.from());
        if (led != null || before == null) {
            return led;
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

    /** "Roe <b>(Chad)</b>": the state in brackets behind a name, or null. */
    static Gazetteer.@Nullable Entry bracketed(Passage passage, int at) {
        Gazetteer.Entry entry = passage.at(at).is("(") ? Gazetteer.at(passage, at + 1) : null;
        boolean state = entry != null && entry.kind() == Gazetteer.Kind.COUNTRY && passage.at(at + 1 + entry.length()).is(")");
        return state ? entry : null;
    }

    /** "The <b>Chadian</b> side was headed by", "<b>Mali</b> was represented by the": the state for which who is named behind speaks. */
    private static @Nullable String led(Passage passage, int at) {
        int i = passage.at(at - 1).is("the") || passage.at(at - 1).is("its") ? at - 2 : at - 1;
        if (!passage.at(i).is("by")) {
            return null;
        }
        i--;
        i = LED.contains(passage.at(i).lower()) ? i - 1 : i;
        i = passage.at(i).is("was") || passage.at(i).is("were") || passage.at(i).is("is") ? i - 1 : i;
        i = SIDES.contains(passage.at(i).lower()) ? i - 1 : i;
        i = passage.at(i).isPossessive() ? i - 1 : i;
        Gazetteer.Entry state = Gazetteer.before(passage, i + 1);
        if (state == null || state.code().isEmpty()) {
            return null;
        }
        return state.kind() == Gazetteer.Kind.COUNTRY || state.kind() == Gazetteer.Kind.DEMONYM ? state.code() : null;
    }
}
