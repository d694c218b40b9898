package org.readout.extract.names;

import java.util.ArrayList;
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
    /** Who was named last behind an office, in the same passage. */
    private Cabinet.@Nullable Colleague before;
    /** One who is called the counterpart of whoever is named only behind him, in the same passage. */
    private @Nullable Ahead ahead;

    /** "At the talks with his Chadian counterpart <b>Roe</b>, Foreign Minister Doe". */
    private record Ahead(Someone someone, @Nullable String country) {}

    /** A surname whose bearer may be named in full only further on. */
    private record Pending(Passage passage, Run run, @Nullable Office office, Posts posts) {}

    PersonFinder(People people, List<Found> found, Map<Passage, List<Office>> offices) {
        this.people = people;
        this.found = found;
        this.offices = offices;
    }

    void find(Passage passage) {
        Posts posts = new Posts(passage, offices.getOrDefault(passage, List.of()));
        PersonEvidence evidence = new PersonEvidence(passage, posts.starts());
        SharedOffice several = new SharedOffice(passage);
        Office shared = null;
        before = null;
        ahead = null;
        int person = -1;
        int i = 0;
        while (i < passage.size()) {
            Office inside = posts.startingAt(i);
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
            Office office = posts.before(i);
            office = office == null && beside ? shared : office;
            Run run = runAt(passage, i, office, beside, evidence, posts);
            if (!run.isEmpty()) {
                person = run.to();
                Someone someone = run.parts().size() > 1 ? last : null;
                if (someone != null) {
                    several.add(run, someone);
                }
                shared = office != null && office.plural() ? office : null;
            }
            i = run.isEmpty() ? i + 1 : run.to();
        }
        several.share(posts.all());
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

    private Run runAt(Passage passage, int i, @Nullable Office office, boolean beside, PersonEvidence evidence, Posts posts) {
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
        accept(passage, run, office, found, posts);
        return run;
    }

    private void accept(Passage passage, Run run, @Nullable Office office, Evidence evidence, Posts posts) {
        if (run.parts().size() == 1) {
            surnames.add(new Pending(passage, run, office, posts));
            return;
        }
        Someone someone = people.full(NameShape.canonical(passage, run), run.parts());
        mark(passage, run, someone, evidence.why(), evidence.confidence());
        someone.add(passage.span(run.from(), run.to()), 2);
        describe(passage, run, someone, office, posts);
    }

    private void describe(Passage passage, Run run, Someone someone, @Nullable Office office, Posts posts) {
        if (office != null && !office.plural()) {
            String country = office.country() == null ? Cabinet.country(passage, office, before) : office.country();
            Level level = isPast(passage, office) ? Level.OFFICIAL : office.level();
            someone.hold(passage.words(office.from(), office.to()), level, country);
            before = new Cabinet.Colleague(office, run.to(), someone.country());
            Ahead other = ahead;
            if (other != null && other.someone() != someone) {
                other.someone().holdAlike(String.valueOf(someone.office()), someone.level(), other.country());
                ahead = null;
            }
        } else if (PersonEvidence.isCounterpart(passage, run.from())) {
            holdAlike(passage, run, someone, posts);
        } else {
            Office follows = posts.after(run.to());
            if (follows != null) {
                Level level = isPast(passage, follows) ? Level.OFFICIAL : follows.level();
                someone.hold(passage.words(follows.from(), follows.to()), level, follows.country());
            }
        }
        int after = OfficeReach.stateAfter(passage, run.to());
        Gazetteer.Entry state = after > run.to() ? Gazetteer.before(passage, after) : Cabinet.bracketed(passage, run.to());
        if (state != null) {
            someone.belong(state.code());
        }
        last = someone;
    }

    /** "His Japanese counterpart" holds the office of the one named before, or of one who is named only behind him. */
    private void holdAlike(Passage passage, Run run, Someone someone, Posts posts) {
        int counterpart = PersonEvidence.counterpart(passage, run.from());
        Gazetteer.Entry demonym = Gazetteer.before(passage, PersonEvidence.demonym(passage, counterpart));
        String country = demonym == null || demonym.code().isEmpty() ? null : demonym.code();
        Someone other = last;
        if (posts.firstHolderBehind(counterpart, run.to())) {
            ahead = new Ahead(someone, country);
        } else if (other != null && other != someone && other.office() != null) {
            someone.holdAlike(String.valueOf(other.office()), other.level(), country);
        }
        if (country != null) {
            someone.belong(country);
        }
    }

    /** "Former Foreign Minister": who held it speaks for no state. */
    private static boolean isPast(Passage passage, Office office) {
        Atom before = passage.at(office.from() - 1);
        return before.is("former") || passage.at(office.from()).is("former") || before.is("late") || before.is("ex");
    }

    /** Names the bearers of the surnames found after an office, now that all full names are known. */
    void resolveSurnames() {
        for (Pending pending : surnames) {
            before = null;
            ahead = null;
            Office office = pending.office();
            Run run = pending.run();
            Someone someone = people.surnameOrNew(run.parts().getFirst(), office == null ? Level.UNKNOWN : office.level());
            mark(pending.passage(), run, someone, "surname after an office or form of address", 0.95);
            someone.add(pending.passage().span(run.from(), run.to()), 1);
            describe(pending.passage(), run, someone, office, pending.posts());
        }
    }

    private void mark(Passage passage, Run run, Someone someone, String why, double confidence) {
        Span span = passage.span(run.from(), run.to());
        found.add(Found.of(NameType.PERSON, span, someone.name(), why, confidence));
    }
}
