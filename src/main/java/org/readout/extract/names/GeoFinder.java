package org.readout.extract.names;

import java.util.List;
import java.util.Set;

import org.readout.model.NameType;
import org.readout.model.Span;

/** Finds countries and places: those of the gazetteer, those named by their kind ("X Strait"), and "in X, Country". */
final class GeoFinder {

    private static final Set<String> KINDS = Set.of(
            "Island", "Islands", "Strait", "Sea", "River", "Lake", "Peninsula", "Province", "Prefecture", "County", "City",
            "Airport", "Palace", "Shrine", "Castle", "Canyon", "Harbor", "Bay", "Port", "Valley", "Mountains", "Base");
    private static final Set<String> KINDS_OF = Set.of("city", "island", "islands", "town", "port", "province", "village");

    private final Passage passage;
    private final List<Found> found;
    private final Cover persons;
    private final Cover organizations;

    GeoFinder(Passage passage, List<Found> found) {
        this.passage = passage;
        this.found = found;
        this.persons = Cover.of(found, NameType.PERSON);
        this.organizations = Cover.of(found, NameType.ORGANIZATION);
    }

    void find() {
        int i = 0;
        while (i < passage.size()) {
            Gazetteer.Entry entry = Gazetteer.at(passage, i);
            int end = kind(i);
            if (end == 0 && entry != null) {
                end = known(i, entry);
            } else if (end == 0) {
                end = unknown(i);
            }
            i = Math.max(i + 1, end);
        }
    }

    private int known(int i, Gazetteer.Entry entry) {
        int end = i + entry.length();
        Span span = passage.span(i, end);
        switch (entry.kind()) {
            case COUNTRY -> mark(NameType.COUNTRY, span, entry.canonical(), "name of a state", 0.97);
            case DEMONYM -> mark(NameType.COUNTRY, span, entry.canonical(), "nationality", 0.9);
            case CAPITAL, PLACE -> {
                if (organizations.holds(span)) {
                    return end;
                }
                mark(NameType.PLACE, span, entry.canonical(), "known place", 0.95);
            }
            case ORGANIZATION, AGREEMENT -> {
                return within(i, end);
            }
        }
        return end;
    }

    /** Countries within the name of an organization or agreement. */
    private int within(int from, int end) {
        for (int i = from; i < end; i++) {
            Gazetteer.Entry state = Gazetteer.state(passage, i, end);
            if (state != null) {
                mark(NameType.COUNTRY, passage.span(i, i + state.length()), state.canonical(), "state within a name", 0.9);
                i += state.length() - 1;
            }
        }
        return end;
    }

    /** "Spratly Island", "Gimpo Airport"; one past it, or 0. */
    private int kind(int i) {
        if (!isPlain(i) || passage.isTitle()) {
            return 0;
        }
        int end = i + 1;
        while (end < i + 3 && isPlain(end) && !KINDS.contains(passage.at(end).text())) {
            end++;
        }
        if (!KINDS.contains(passage.at(end).text()) || KINDS.contains(passage.at(i).text()) || isTaken(passage.span(i, end + 1))) {
            return 0;
        }
        mark(NameType.PLACE, passage.span(i, end + 1), passage.words(i, end + 1), "name and kind of a place", 0.85);
        return end + 1;
    }

    /** "the island of Sado", "in Karuizawa, Japan"; one past the place, or 0. */
    private int unknown(int i) {
        if (!isPlain(i) || passage.isTitle()) {
            return 0;
        }
        int end = isPlain(i + 1) && !passage.at(i + 1).glued() ? i + 2 : i + 1;
        if (isTaken(passage.span(i, end))) {
            return 0;
        }
        boolean kindBefore = passage.at(i - 1).is("of") && KINDS_OF.contains(passage.at(i - 2).lower());
        Gazetteer.Entry state = passage.at(end).is(",") ? Gazetteer.at(passage, end + 1) : null;
        boolean stateAfter = state != null && state.isGeographic()
                && (passage.at(i - 1).is("in") || passage.at(i - 1).is("at") || passage.at(i - 1).is("to"));
        if (!kindBefore && !stateAfter) {
            return 0;
        }
        mark(NameType.PLACE, passage.span(i, end), passage.words(i, end), kindBefore ? "kind of a place before it" : "state after it", 0.85);
        return end;
    }

    private boolean isPlain(int i) {
        Atom atom = passage.at(i);
        return atom.isWord() && atom.isCapitalized() && !Words.isCommon(atom) && OfficeHeads.at(passage, i) == null;
    }

    private boolean isTaken(Span span) {
        return persons.touches(span) || organizations.touches(span);
    }

    private void mark(NameType type, Span span, String entity, String why, double confidence) {
        if (!persons.touches(span)) {
            found.add(Found.of(type, span, entity, why, confidence));
        }
    }
}
