package org.readout.extract.clauses;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.model.Party;

/** Who speaks for "the Kenyan side" and "the Kenyan delegation". */
final class Delegations {

    /** A sentence that tells who led it stands no further in front. */
    private static final int MEMORY = 8;

    private final Stage stage;
    private final List<Clauses> clauses;

    Delegations(Stage stage, List<Clauses> clauses) {
        this.stage = stage;
        this.clauses = clauses;
    }

    /** The one who speaks for {@code state} as {@code phrase} calls it; null where the release names nobody. */
    @Nullable Party head(Line line, PartyPhrase phrase, Party state) {
        Party head = headOf(state, line);
        return head == null && phrase.head().equals("delegation") ? leaderOf(state, line) : head;
    }

    /** "The Kenyan side": the one who speaks for it, if those who meet are persons; null if none of them is known to be of that state. */
    private @Nullable Party headOf(Party state, Line line) {
        List<Party> present = stage.present(line.number());
        boolean persons = !stage.isJoint() && present.size() > 1 && present.stream().allMatch(stage::isPerson);
        return persons && state.country() != null ? present.stream()
                .filter(one -> state.country().equals(one.country()))
                .findFirst()
                .orElse(null) : null;
    }

    /** "The Kenyan delegation", where a sentence shortly before tells who led it; null where none does. */
    private @Nullable Party leaderOf(Party state, Line line) {
        String code = state.country();
        for (int n = line.number() - 1; code != null && !stage.isJoint() && n >= Math.max(0, line.number() - MEMORY); n--) {
            Line there = clauses.get(n).line();
            List<Party> all = Attendance.in(there, stage.cast());
            boolean theirs = all.size() == 1 && there.mentions().stream().anyMatch(mention -> code.equals(Cast.code(mention)));
            List<Party> led = all.stream()
                    .filter(one -> code.equals(one.country()) || theirs && one.country() == null)
                    .toList();
            if (led.size() == 1) {
                return led.getFirst();
            }
        }
        return null;
    }
}
