package org.readout.extract.names;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

    private static final String PAIR = "two surnames joined by a hyphen";
    /** Words and hyphens of the longest surname read as one. */
    private static final int LONGEST_JOINED = 6;
    private static final int SHORTEST_GLUED = 4;
    private static final int LONGEST_GLUED = 60;

    private static final Map<String, List<String>> FIGURES = new HashMap<>();

    static {
        for (List<String> row : WordList.table(SurnameFinder.class, "figures.txt")) {
            FIGURES.put(row.getFirst(), row);
        }
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
                if (!atom.isCapitalized() || taken.get(atom.span().start())) {
                    continue;
                }
                if (isHyphened(passage, i) && !isAfterParticle(passage, i)) {
                    joined(passage, i);
                } else {
                    at(passage, i);
                }
            }
        }
    }

    /** The name in "al-Grobnik". */
    private static boolean isAfterParticle(Passage passage, int i) {
        Atom particle = passage.at(i - 2);
        return passage.at(i - 1).isHyphen() && passage.at(i).glued() && !particle.isCapitalized()
                && Words.PARTICLES.contains(particle.lower());
    }

    /** "Al-Grobnik", a surname with a hyphen; else two surnames. */
    private void joined(Passage passage, int i) {
        if (passage.at(i).glued()) {
            return;
        }
        int end = i + 1;
        while (end < i + LONGEST_JOINED && passage.at(end).isHyphen() && passage.at(end).glued()
                && passage.at(end + 1).isCapitalized() && passage.at(end + 1).glued()) {
            end += 2;
        }
        boolean whole = end > i + 1;
        Someone bearer = whole ? people.surname(passage.words(i, end), Level.UNKNOWN) : null;
        if (bearer == null) {
            pair(passage, i);
            return;
        }
        Span span = passage.span(i, end);
        mark(span, bearer, "surname of a person named in full", 0.95);
        taken.set(span.start(), span.end());
    }

    /** "Roe-Doe summit": two surnames joined, of which one at least is known. */
    private void pair(Passage passage, int i) {
        Atom left = passage.at(i);
        Atom right = passage.at(i + 2);
        if (!passage.at(i + 1).isHyphen() || !right.isCapitalized() || !right.glued()
                || passage.at(i + 3).isHyphen() && passage.at(i + 3).glued() || !isSurname(passage, i) || !isSurname(passage, i + 2)) {
            return;
        }
        Someone first = leader(left.text());
        Someone second = leader(right.text());
        if (first == null && second == null) {
            return;
        }
        mark(left.span(), first == null ? people.surnameOrNew(left.text(), Level.UNKNOWN) : first, PAIR, 0.9);
        mark(right.span(), second == null ? people.surnameOrNew(right.text(), Level.UNKNOWN) : second, PAIR, 0.9);
        taken.set(right.span().start(), right.span().end());
    }

    private static boolean isSurname(Passage passage, int i) {
        return Gazetteer.at(passage, i) == null && !Words.isPlain(passage.at(i)) && !passage.at(i).isShouted();
    }

    /** The person of the release with this surname, else the leader known to all, else null. */
    private @Nullable Someone leader(String surname) {
        Someone bearer = people.surname(surname, Level.UNKNOWN);
        List<String> figure = bearer == null ? FIGURES.get(surname) : null;
        if (figure == null) {
            return bearer;
        }
        Someone leader = people.full(figure.get(1), List.of(figure.get(1).split(" ")));
        if (figure.size() > 2 && !figure.get(2).isEmpty()) {
            leader.belong(figure.get(2));
        }
        return leader;
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
        if (entry != null) {
            return;
        }
        Someone bearer = isOrdinary(passage, i) ? null : people.surname(atom.text(), Level.UNKNOWN);
        if (bearer != null) {
            mark(withParticles(passage, i, bearer), bearer, "surname of a person named in full", 0.95);
            return;
        }
        Someone leader = FIGURES.containsKey(atom.text()) && !passage.at(i + 1).isCapitalized() ? leader(atom.text()) : null;
        if (leader != null) {
            mark(withParticles(passage, i, leader), leader, "surname of a well-known leader", 0.9);
            return;
        }
        glued(atom);
    }

    /** "von der Leyen", and not "Leyen" alone, where the full name has the small words too. */
    private static Span withParticles(Passage passage, int i, Someone bearer) {
        int from = isAfterParticle(passage, i) ? i - 2 : i;
        String name = bearer.name().toLowerCase(Locale.ROOT);
        while (from > 0 && Words.PARTICLES.contains(passage.at(from - 1).lower())
                && name.endsWith(" " + passage.words(from - 1, i + 1).toLowerCase(Locale.ROOT))) {
            from--;
        }
        return passage.span(from, i + 1);
    }

    /** A capital on a plain word proves nothing at a sentence's start, in a title or among other capitals. */
    private boolean isOrdinary(Passage passage, int i) {
        Atom atom = passage.at(i);
        if (!Words.isPlain(atom) && !Words.isOffice(atom)) {
            return false;
        }
        boolean told = passage.at(i + 1).isPossessive() || Words.SPEECH.contains(passage.at(i + 1).lower())
                || isBeside(passage, i + 1, i + 2) || isBeside(passage, i - 1, i - 2);
        if (!Words.isSurnameWord(atom) && !told) {
            return Words.isCommon(atom) || i == 0 || passage.isTitle();
        }
        if (i == 0 || passage.isTitle()) {
            return !told;
        }
        return passage.at(i + 1).isCapitalized() || passage.at(i - 1).isCapitalized();
    }

    /** "Park <b>and Hayashi</b> agreed": a surname joined to another that is known is one too. */
    private boolean isBeside(Passage passage, int and, int other) {
        Atom surname = passage.at(other);
        return passage.at(and).is("and") && surname.isCapitalized() && !Words.isPlain(surname)
                && people.surname(surname.text(), Level.UNKNOWN) != null;
    }

    private void glued(Atom atom) {
        String text = atom.text();
        if (text.length() > LONGEST_GLUED) {
            return;
        }
        for (int cut = 3; cut <= text.length() - SHORTEST_GLUED; cut++) {
            String tail = text.substring(cut);
            boolean wordAfter = Character.isLowerCase(tail.charAt(0)) && (vocabulary.contains(tail) || Words.isPlainWord(tail));
            Someone bearer = wordAfter ? known(text.substring(0, cut)) : null;
            if (bearer != null) {
                Span span = new Span(atom.span().start(), atom.span().start() + cut);
                mark(span, bearer, "surname glued to the next word", 0.6);
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
