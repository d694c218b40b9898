package org.readout.extract.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
        int i = 0;
        while (i < passage.size()) {
            Office inside = starts.get(i);
            Office before = ends.get(i);
            if (inside != null) {
                i = inside.to();
                continue;
            }
            Run run = runAt(passage, i, before, starts);
            i = run.isEmpty() ? i + 1 : run.to();
        }
    }

    private Run runAt(Passage passage, int i, @Nullable Office office, Map<Integer, Office> starts) {
        Run none = new Run(i, i, List.of());
        boolean addressed = Words.HONORIFICS.contains(passage.at(i - 1).lower());
        if (office == null && (!passage.at(i).isCapitalized() || passage.at(i).glued() && i > 0 && passage.at(i - 1).isHyphen())) {
            return none;
        }
        Run run = Run.at(passage, i, office != null || addressed);
        if (run.isEmpty()) {
            return none;
        }
        String why = reason(passage, run, office, addressed, starts);
        if (why == null) {
            return none;
        }
        accept(passage, run, office, why);
        return run;
    }

    private @Nullable String reason(
            Passage passage, Run run, @Nullable Office office, boolean addressed, Map<Integer, Office> starts) {
        if (office != null) {
            boolean doubtful = run.parts().size() == 1
                    && (Words.isPortfolio(passage.at(run.from())) || office.plural() && passage.at(run.to()).isCapitalized());
            return doubtful || isAcronym(run) ? null : "name after an office";
        }
        if (addressed) {
            return "name after a form of address";
        }
        if (run.parts().size() == 1) {
            return null;
        }
        if (isCounterpart(passage, run.from())) {
            return "name after \"counterpart\"";
        }
        String made = NameShape.reason(run, passage.isTitle());
        if (made != null) {
            return made;
        }
        if (passage.isTitle()) {
            return null;
        }
        int next = run.to();
        if (passage.at(next).is(",") && officeFollows(passage, next + 1, starts) && run.parts().size() <= 4) {
            return "name before its office";
        }
        return Words.SPEECH.contains(passage.at(next).lower()) && !NameShape.isBody(run) ? "name before a verb of saying" : null;
    }

    /** "CEO IBM": letters, no name. */
    private static boolean isAcronym(Run run) {
        String first = run.parts().getFirst();
        return run.parts().size() == 1 && first.length() > 1 && first.length() <= 5
                && first.equals(first.toUpperCase(Locale.ROOT));
    }

    private static boolean isCounterpart(Passage passage, int at) {
        int before = passage.at(at - 1).is(",") ? at - 2 : at - 1;
        return passage.at(before).is("counterpart");
    }

    private static boolean officeFollows(Passage passage, int at, Map<Integer, Office> starts) {
        int i = at;
        while (i < at + 4) {
            if (starts.containsKey(i)) {
                return true;
            }
            Gazetteer.Entry entry = Gazetteer.at(passage, i);
            i += entry == null ? 1 : entry.length();
            if (entry == null && !passage.at(i - 1).is("the") && !passage.at(i - 1).isPossessive()) {
                return false;
            }
        }
        return starts.containsKey(i);
    }

    private void accept(Passage passage, Run run, @Nullable Office office, String why) {
        if (run.parts().size() == 1) {
            surnames.add(new Pending(passage, run, office));
            return;
        }
        Someone someone = people.full(NameShape.canonical(passage, run), run.parts());
        mark(passage, run, someone, why, 0.95);
        someone.add(passage.span(run.from(), run.to()), 2);
        describe(passage, run, someone, office);
    }

    private void describe(Passage passage, Run run, Someone someone, @Nullable Office office) {
        if (office != null && !office.plural()) {
            someone.hold(passage.words(office.from(), office.to()), office.level(), office.country());
        } else if (isCounterpart(passage, run.from()) && last != null && last != someone) {
            Gazetteer.Entry demonym = Gazetteer.before(passage, run.from() - (passage.at(run.from() - 1).is(",") ? 2 : 1));
            String title = last.office() == null ? "" : last.office();
            if (!title.isEmpty()) {
                someone.hold(title, last.level(), demonym == null || demonym.code().isEmpty() ? null : demonym.code());
            }
        } else {
            follow(passage, run, someone);
        }
        int after = OfficeReach.countryAfter(passage, run.to());
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
