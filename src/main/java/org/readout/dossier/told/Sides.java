package org.readout.dossier.told;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Event;
import org.readout.model.NameType;
import org.readout.model.Party;
import org.readout.model.Review;
import org.readout.model.Timex;

/** Says between whom a promise is: states by their code, bodies by their folded full name, others by their own. */
final class Sides {

    private static final int MOST = 12;
    private static final int DAYS = 14;

    private final States states;
    private final AnnotatedRelease annotated;
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> fullNames = new HashMap<>();
    private final Set<String> bodies = new HashSet<>();

    Sides(States states, AnnotatedRelease annotated, List<Naming> names) {
        this.states = states;
        this.annotated = annotated;
        for (Naming naming : names) {
            if (naming.type() == NameType.ORGANIZATION) {
                bodies.add(folded(naming.name()));
                naming.spellings().forEach(spelling -> fullNames.put(spelling, naming.name()));
            }
            if (naming.country() != null) {
                countries.putIfAbsent(naming.name(), naming.country());
            }
        }
    }

    /** Those of parties and addressee; of one alone, those it met with too. */
    SortedSet<String> of(Commitment commitment) {
        SortedSet<String> sides = new TreeSet<>();
        commitment.parties().forEach(party -> sides.add(side(party)));
        if (commitment.addressee() != null) {
            sides.add(side(commitment.addressee()));
        }
        if (sides.size() < 2) {
            Event event = encounter(commitment);
            if (event != null && event.participants().size() <= MOST) {
                event.participants().forEach(party -> sides.add(side(party)));
            }
        }
        sides.remove("");
        if (sides.stream().filter(Sides::isState).count() > 1) {
            sides.removeIf(side -> !isState(side) && !bodies.contains(side));
        }
        return sides;
    }

    private static boolean isState(String side) {
        return side.length() == 2 && Character.isUpperCase(side.charAt(0));
    }

    String side(Party party) {
        String country = party.country() == null ? countries.get(party.name()) : party.country();
        if (country == null) {
            country = states.code(party.name());
        }
        return country == null ? folded(fullNames.getOrDefault(party.name(), party.name())) : country;
    }

    private static String folded(String name) {
        return String.join(" ", Folding.words(name));
    }

    /** The encounter a promise was made in: of its day; else the first the release reports, unless it recalls another time. */
    private @Nullable Event encounter(Commitment commitment) {
        Timex said = commitment.said();
        Event first = null;
        for (Event event : annotated.events()) {
            if (event.review() == Review.REJECTED || !event.reported() || event.participants().size() < 2) {
                continue;
            }
            Timex date = event.date();
            if (said != null && date != null && said.value().equals(date.value())) {
                return event;
            }
            first = first == null ? event : first;
        }
        LocalDate published = annotated.release().publication().published();
        boolean recalled = said != null && published != null && said.from().isBefore(published.minusDays(DAYS));
        return recalled ? null : first;
    }
}
