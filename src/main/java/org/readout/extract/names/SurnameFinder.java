package org.readout.extract.names;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.WordList;
import org.readout.model.Level;
import org.readout.model.NameType;
import org.readout.model.Span;

/**
 * Finds persons named by the surname alone: those the release names in full elsewhere, and leaders known to all. A surname
 * glued to the next word ("Roespoke") is found where both are words of the release.
 */
final class SurnameFinder {

    private static final int SHORTEST_GLUED = 4;
    private static final int LONGEST_GLUED = 60;

    private static final Map<String, List<String>> FIGURES = new HashMap<>();

    static {
        WordList.table(SurnameFinder.class, "figures.txt").forEach(row -> FIGURES.put(row.getFirst(), row));
    }

    private final People people;
    private final List<Found> found;
    private final List<Passage> passages;
    private final BitSet taken = new BitSet();
    private final Set<String> vocabulary = new HashSet<>();

    SurnameFinder(People people, List<Found> found, List<Passage> passages) {
        this.people = people;
        this.found = found;
        this.passages = passages;
        for (Found name : found) {
            taken.set(name.span().start(), name.span().end());
        }
        passages.forEach(passage -> passage.atoms().forEach(atom -> vocabulary.add(atom.text())));
    }

    void find() {
        passages.forEach(this::findOtherSpellings);
        for (Passage passage : passages) {
            for (int i = 0; i < passage.size(); i++) {
                Atom atom = passage.at(i);
                if (atom.isCapitalized() && !taken.get(atom.span().start()) && !isHyphened(passage, i)) {
                    at(passage, i);
                }
            }
        }
    }

    /** "Tomo Arakawa", where "Arakawa Tomo" is known. */
    private void findOtherSpellings(Passage passage) {
        for (int i = 0; i < passage.size(); i++) {
            Atom atom = passage.at(i);
            if (!atom.isCapitalized() || taken.get(atom.span().start()) || isHyphened(passage, i) && atom.glued()) {
                continue;
            }
            Run run = Run.at(passage, i, false);
            Someone someone = run.parts().size() < 2 ? null : people.reordered(run.parts());
            if (someone != null) {
                Span span = passage.span(run.from(), run.to());
                someone.alsoWritten(run.parts());
                mark(span, someone, "other spelling of a name found before", 0.95);
                taken.set(span.start(), span.end());
                i = run.to() - 1;
            }
        }
    }

    private static boolean isHyphened(Passage passage, int i) {
        return passage.at(i + 1).isHyphen() && passage.at(i + 1).glued() || passage.at(i).glued() && passage.at(i - 1).isHyphen();
    }

    private void at(Passage passage, int i) {
        Atom atom = passage.at(i);
        Gazetteer.Entry entry = Gazetteer.at(passage, i);
        Someone bearer = entry == null && !isOrdinary(passage, i) ? people.surname(atom.text(), Level.UNKNOWN) : null;
        if (bearer != null) {
            mark(atom.span(), bearer, "surname of a person named in full", 0.95);
            return;
        }
        List<String> figure = FIGURES.get(atom.text());
        if (figure != null && entry == null && !passage.at(i + 1).isCapitalized()) {
            Someone leader = people.full(figure.get(1), List.of(figure.get(1).split(" ")));
            if (figure.size() > 2 && !figure.get(2).isEmpty()) {
                leader.belong(figure.get(2));
            }
            mark(atom.span(), leader, "surname of a well-known leader", 0.9);
            return;
        }
        glued(atom);
    }

    /** At a sentence's start or in a title a capital proves nothing: "Will" may be a verb. */
    private static boolean isOrdinary(Passage passage, int i) {
        Atom atom = passage.at(i);
        boolean ordinary = Words.isCommon(atom) || Words.isOffice(atom);
        return ordinary && (i == 0 || passage.isTitle() || !passage.at(i + 1).isPossessive());
    }

    private void glued(Atom atom) {
        String text = atom.text();
        if (text.length() > LONGEST_GLUED) {
            return;
        }
        for (int cut = 3; cut <= text.length() - SHORTEST_GLUED; cut++) {
            String tail = text.substring(cut);
            boolean wordAfter = vocabulary.contains(tail) && Character.isLowerCase(tail.charAt(0));
            Someone bearer = wordAfter ? known(text.substring(0, cut)) : null;
            if (bearer != null) {
                Span span = new Span(atom.span().start(), atom.span().start() + cut);
                mark(span, bearer, "surname glued to the next word", 0.8);
                return;
            }
        }
    }

    private @Nullable Someone known(String surname) {
        return vocabulary.contains(surname) ? people.surname(surname, Level.UNKNOWN) : null;
    }

    private void mark(Span span, Someone bearer, String why, double confidence) {
        found.add(Found.of(NameType.PERSON, span, bearer.name(), why, confidence));
        bearer.add(span, 0);
    }
}
