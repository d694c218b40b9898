package org.readout.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.readout.model.Level;
import org.readout.model.NameType;
import org.readout.model.Span;

/**
 * Finds full names by what stands beside them (an office, a form of address, "counterpart", a verb of saying) or by what
 * they are made of (a known given name, a Korean, Japanese or Chinese surname).
 */
final class PersonFinder {

    private final People people;
    private final List<Found> found;
    /** The offices in front of persons, so that "his Japanese counterpart" can take over the one named before. */
    private final Map<Passage, List<Office>> offices;
    private final List<Pending> surnames = new ArrayList<>();
    private @Nullable Someone last;

    /** A surname whose bearer may be named in full only further on. */
    private record Pending(Passage passage, Run run, @Nullable Office office) {}

    PersonFinder(People people, List<Found> found, Map<Passage, List<Office>> offices) {
        this.people = people;
        this.found = found;
        this.offices = offices;
    }

    void find(Passage passage) {
        Map<Integer, Office> ends = new HashMap<>();
        Map<Integer, Office> starts = new HashMap<>();
        for (Office office : offices.getOrDefault(passage, List.of())) {
            ends.put(office.to(), office);
            starts.put(office.from(), office);
        }
        PersonEvidence evidence = new PersonEvidence(passage, starts);
        Office shared = null;
        int person = -1;
        int i = 0;
        while (i < passage.size()) {
            Office inside = starts.get(i);
            if (inside != null) {
                i = inside.to();
                shared = null;
                continue;
            }
            Gazetteer.Entry known = Gazetteer.at(passage, i);
            if (known != null && known.length() > 1) {
                i += known.length();
                continue;
            }
            boolean beside = person >= 0 && isLinked(passage, person, i);
            Office office = officeBefore(passage, i, ends);
            office = office == null && beside ? shared : office;
            Run run = runAt(passage, i, office, beside, evidence);
            if (!run.isEmpty()) {
                person = run.to();
                shared = office != null && office.plural() ? office : null;
            }
            i = run.isEmpty() ? i + 1 : run.to();
        }
    }

    /** Whether between two atoms there is only a comma, "and" or both: "Presidents Roe, Doe and Poe". */
    private static boolean isLinked(Passage passage, int from, int to) {
        if (to <= from || to > from + 2) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!passage.at(i).is(",") && !passage.at(i).is("and") && !passage.at(i).is("&")) {
                return false;
            }
        }
        return true;
    }

    /** The office in front of the name: forms of address, or a comma before a name of two words, may stand between. */
    private static @Nullable Office officeBefore(Passage passage, int at, Map<Integer, Office> ends) {
        int i = at;
        while (i > 0 && (Words.HONORIFICS.contains(passage.at(i - 1).lower()))) {
            i--;
        }
        Office office = ends.get(i);
        if (office == null && i > 0 && passage.at(i - 1).is(",")) {
            Office before = ends.get(i - 1);
            boolean named = before != null && before.marked() && !before.plural() && passage.at(at + 1).isCapitalized()
                    && !passage.at(at + 1).glued();
            return named ? before : null;
        }
        return office;
    }

    private Run runAt(Passage passage, int i, @Nullable Office office, boolean beside, PersonEvidence evidence) {
        Run none = new Run(i, i, List.of());
        Atom atom = passage.at(i);
        boolean small = !atom.isCapitalized() && !(office != null && Words.PARTICLES.contains(atom.lower()));
        if (small || office == null && atom.glued() && i > 0 && passage.at(i - 1).isHyphen()) {
            return none;
        }
        Run run = Run.at(passage, i, office != null || PersonEvidence.isAddressed(passage, i));
        boolean apart = run.parts().size() == 1 && office != null && !beside && passage.at(i - 1).is(",");
        Evidence found = run.isEmpty() || apart ? null : evidence.of(run, office, beside);
        if (found == null) {
            return none;
        }
        accept(passage, run, office, found);
        return run;
    }

    private void accept(Passage passage, Run run, @Nullable Office office, Evidence evidence) {
        if (run.parts().size() == 1) {
            surnames.add(new Pending(passage, run, office));
            return;
        }
        Someone someone = people.full(NameShape.canonical(passage, run), run.parts());
        mark(passage, run, someone, evidence.why(), evidence.confidence());
        someone.add(passage.span(run.from(), run.to()), 2);
        describe(passage, run, someone, office);
    }

    private void describe(Passage passage, Run run, Someone someone, @Nullable Office office) {
        if (office != null && !office.plural()) {
            someone.hold(passage.words(office.from(), office.to()), office.level(), office.country());
        } else if (PersonEvidence.isCounterpart(passage, run.from()) && last != null && last != someone) {
            Gazetteer.Entry demonym = Gazetteer.before(passage, run.from() - (passage.at(run.from() - 1).is(",") ? 2 : 1));
            String title = last.office() == null ? "" : last.office();
            if (!title.isEmpty()) {
                someone.hold(title, last.level(), demonym == null || demonym.code().isEmpty() ? null : demonym.code());
            }
        } else {
            follow(passage, run, someone);
        }
        int after = OfficeReach.stateAfter(passage, run.to());
        Gazetteer.Entry state = after > run.to() ? Gazetteer.before(passage, after) : null;
        if (state != null) {
            someone.belong(state.code());
        }
        last = someone;
    }

    /** The office that follows the name after a comma. */
    private void follow(Passage passage, Run run, Someone someone) {
        for (Office office : offices.getOrDefault(passage, List.of())) {
            int gap = office.from() - run.to();
            if (gap >= 1 && gap <= 4 && passage.at(run.to()).is(",") && !office.plural()) {
                someone.hold(passage.words(office.from(), office.to()), office.level(), office.country());
                return;
            }
        }
    }

    /** Names the bearers of the surnames found after an office, now that all full names are known. */
    void resolveSurnames() {
        for (Pending pending : surnames) {
            Office office = pending.office();
            Run run = pending.run();
            Someone someone = people.surnameOrNew(run.parts().getFirst(), office == null ? Level.UNKNOWN : office.level());
            mark(pending.passage(), run, someone, "surname after an office or form of address", 0.95);
            someone.add(pending.passage().span(run.from(), run.to()), 1);
            describe(pending.passage(), run, someone, office);
        }
    }

    private void mark(Passage passage, Run run, Someone someone, String why, double confidence) {
        Span span = passage.span(run.from(), run.to());
        found.add(Found.of(NameType.PERSON, span, someone.name(), why, confidence));
    }
}
