package org.readout.extract.names;

import java.util.List;
import java.util.Set;

import org.readout.model.NameType;
import org.readout.model.Span;

/** Finds countries and places: those of the gazetteer, also within other names, and those {@link PlaceShape} tells. */
final class GeoFinder {

    private static final Set<String> DIRECTIONS = Set.of(
            "North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western", "Central", "Northeast", "Northwest",
            "Southeast", "Southwest", "Northeastern", "Southeastern", "Middle", "Upper", "Lower");

    private final Passage passage;
    private final List<Found> found;
    private final Cover persons;
    private final Cover organizations;
    private final Cover outlets;
    private final PlaceShape shape;

    GeoFinder(Passage passage, List<Found> found) {
        this.passage = passage;
        this.found = found;
        this.shape = new PlaceShape(passage);
        this.persons = Cover.of(found, NameType.PERSON);
        this.organizations = Cover.of(found, NameType.ORGANIZATION);
        this.outlets = Cover.of(
                found.stream().filter(name -> name.cue().why().equals("known organization")).toList(), NameType.ORGANIZATION);
    }

    void find() {
        int i = 0;
        while (i < passage.size()) {
            i = Math.max(i + 1, at(i));
        }
    }

    private int at(int i) {
        Gazetteer.Entry entry = Gazetteer.at(passage, i);
        PlaceShape.Place place = shape.at(i);
        if (place != null && (entry == null || place.to() > i + entry.length())) {
            Span span = passage.span(place.from(), place.to());
            boolean within = organizations.touches(span) && !organizations.holds(span);
            if (!persons.touches(span) && !within && !(organizations.holds(span) && entry == null)) {
                mark(NameType.PLACE, place.from(), place.to(), passage.words(place.from(), place.to()), place.why(), place.confidence());
                return place.to();
            }
        }
        if (entry != null) {
            return known(i, entry);
        }
        return shape.isUsState(i) ? mark(NameType.PLACE, i, i + 1, passage.at(i).text(), "state of the United States", 0.9) : i + 1;
    }

    private int known(int i, Gazetteer.Entry entry) {
        int end = i + entry.length();
        return switch (entry.kind()) {
            case COUNTRY -> isCurrency(i) ? end : mark(NameType.COUNTRY, i, end, entry.canonical(), "name of a state", 0.97);
            case DEMONYM -> isOfContinent(i) ? end : mark(NameType.COUNTRY, i, end, entry.canonical(), "nationality", 0.9);
            case ADJECTIVE -> organizations.touches(passage.span(i, end))
                    ? end
                    : mark(NameType.PLACE, i, end, entry.canonical(), "nationality", 0.7);
            case CAPITAL, PLACE -> place(i, end, entry);
            case ORGANIZATION, AGREEMENT -> within(i, end);
        };
    }

    /** "US$ 10 million" names money and no state. */
    private boolean isCurrency(int i) {
        return passage.at(i + 1).is("$") && passage.at(i + 1).glued();
    }

    private int place(int i, int end, Gazetteer.Entry entry) {
        Span span = passage.span(i, end);
        if (outlets.holds(span)) {
            return end;
        }
        int from = i;
        if (DIRECTIONS.contains(passage.at(i).text()) && passage.at(i - 1).is("and") && DIRECTIONS.contains(passage.at(i - 2).text())) {
            from = i - 2;
        } else if ((entry.canonical().equals("Europe") || entry.canonical().equals("Antarctica")) && DIRECTIONS.contains(passage.at(i - 1).text())) {
            from = passage.at(i - 2).is("and") && DIRECTIONS.contains(passage.at(i - 3).text()) ? i - 3 : i - 1;
        } else if (entry.kind() == Gazetteer.Kind.PLACE && entry.code().isEmpty() && DIRECTIONS.contains(passage.at(i - 1).text())) {
            // "The North Adriatic": of what lies in no one state, a part has a name too.
            from = i - 1;
        }
        boolean within = organizations.holds(span);
        return mark(NameType.PLACE, from, end, entry.canonical(), within ? "place within a name" : "known place", within ? 0.75 : 0.95);
    }

    /** Countries within the name of an organization or agreement. */
    private int within(int from, int end) {
        for (int i = from; i < end; i++) {
            Gazetteer.Entry state = Gazetteer.state(passage, i, end);
            if (state != null) {
                boolean nationality = state.kind() == Gazetteer.Kind.DEMONYM;
                if (nationality && isOfContinent(i)) {
                    continue;
                }
                mark(NameType.COUNTRY, i, i + state.length(), state.canonical(), nationality ? "nationality" : "state within a name", 0.9);
                i += state.length() - 1;
            }
        }
        return end;
    }

    /** "Latin <b>American</b>": of a continent, and of no state. */
    private boolean isOfContinent(int i) {
        int before = passage.at(i - 1).isHyphen() ? i - 2 : i - 1;
        return passage.at(i).text().startsWith("American") && switch (passage.at(before).text()) {
            case "Latin", "Central", "South", "North", "Inter", "Pan", "Ibero" -> true;
            default -> false;
        };
    }

    private int mark(NameType type, int from, int to, String entity, String why, double confidence) {
        Span span = passage.span(from, to);
        if (!persons.touches(span)) {
            found.add(Found.of(type, span, entity, why, confidence));
        }
        return to;
    }
}
