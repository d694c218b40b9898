package org.readout.extract.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.Role;
import org.readout.extract.text.WordList;

/** Places no list knows, told by their kind ("Grobnik Strait", "Port of Zirl") or by where they stand ("in Zirl, Austria"). */
final class PlaceShape {

    private static final Map<String, Boolean> KINDS = new HashMap<>();
    private static final Set<String> US_STATES = WordList.of(PlaceShape.class, "usstates.txt");
    /** Towns whose name is a plain word or a person's too, and so counts only where places stand. */
    private static final Set<String> DOUBTFUL = WordList.of(PlaceShape.class, "doubtfulplaces.txt");
    private static final Set<String> SMALL_KINDS = Set.of(
            "valley", "basin", "river", "delta", "peninsula", "strait", "canal", "mine", "mines", "island", "islands", "archipelago",
            "desert", "gulf", "dam", "lake", "port");
    private static final Set<String> KINDS_OF = Set.of("city", "island", "islands", "town", "port", "province", "village", "state");
    private static final Set<String> KINDS_BEFORE = Set.of(
            "Port", "City", "Province", "Gulf", "Bay", "Strait", "Straits", "Sea", "Isle", "Island", "Islands", "Region", "Cape");
    private static final Set<String> NAMED_BEFORE = Set.of("Mount", "Lake", "Cape", "Fort", "Camp", "Port", "San", "Santa", "St.", "Saint");
    private static final Set<String> BEFORE_TOWN = Set.of("in", "at", "to", "from", "near", "outside", "of", "for");
    private static final Set<String> IN = Set.of("in", "near", "outside");

    static {
        WordList.table(PlaceShape.class, "placekinds.txt").forEach(row -> KINDS.put(row.getFirst(), row.size() > 1));
    }

    /**
     * @param from first atom
     * @param to one past the last
     */
    record Place(int from, int to, String why, double confidence) {}

    private final Passage passage;

    PlaceShape(Passage passage) {
        this.passage = passage;
    }

    /** The place that starts at atom {@code i}, or null. */
    @Nullable Place at(int i) {
        if (!passage.at(i).isCapitalized() || passage.isTitle() && !isListed(i)) {
            return null;
        }
        Place place = kindAfter(i);
        place = place == null ? smallKind(i) : place;
        place = place == null ? kindBefore(i) : place;
        place = place == null ? town(i) : place;
        return place == null ? inside(i) : place;
    }

    private boolean isListed(int i) {
        return passage.at(i + 1).is(",");
    }

    /** "Grobnik Island", "Miami-Dade County". */
    private @Nullable Place kindAfter(int i) {
        Gazetteer.Entry entry = Gazetteer.at(passage, i);
        boolean second = passage.at(i).glued() && passage.at(i - 1).isHyphen();
        if (second || passage.at(i).isShouted() || entry != null && entry.kind() == Gazetteer.Kind.COUNTRY && passage.at(i + entry.length()).isHyphen()) {
            return null;
        }
        boolean named = false;
        int end = i;
        while (end < i + 4 && isWord(end) && (end == i || !KINDS.containsKey(passage.at(end).text()))) {
            named |= !Words.isPlain(passage.at(end)) && !OrganizationReach.isRank(passage.at(end));
            end++;
            if (passage.at(end).isHyphen() && passage.at(end).glued() && passage.at(end + 1).isCapitalized()) {
                end++;
            }
        }
        Boolean strict = end > i ? KINDS.get(passage.at(end).text()) : null;
        boolean shown = strict != null && (named || !strict && i > 0) && !passage.at(end + 1).isCapitalized();
        return shown ? new Place(i, end + 1, "name and kind of a place", 0.85) : null;
    }

    /** "Grobnik valley", the kind written small. */
    private @Nullable Place smallKind(int i) {
        int end = isForeign(i) ? wordsFrom(i) : i;
        boolean told = end > i && SMALL_KINDS.contains(passage.at(end).lower()) && !passage.at(end).isCapitalized();
        return told ? new Place(i, end + 1, "name and kind of a place", 0.85) : null;
    }

    private boolean isWord(int i) {
        Atom atom = passage.at(i);
        return atom.isWord() && atom.isCapitalized() && !OrganizationReach.isFunction(atom) && !Words.isCalendar(atom)
                && !(i == 0 && Words.isCommon(atom)) && OfficeHeads.at(passage, i) == null && !Words.HONORIFICS.contains(atom.lower());
    }

    /** "Port of Zirl", "Mount Grobnik", "the island of Grubeo". */
    private @Nullable Place kindBefore(int i) {
        Atom atom = passage.at(i);
        boolean the = passage.at(i + 2).is("the");
        int name = the ? i + 3 : i + 2;
        if (KINDS_BEFORE.contains(atom.text()) && passage.at(i + 1).is("of") && (isForeign(name) || isTown(name))) {
            return new Place(i, isTown(name) ? name + 1 : wordsFrom(name), "name and kind of a place", 0.85);
        }
        if (NAMED_BEFORE.contains(atom.text()) && isForeign(i + 1) && !passage.at(i + 1).isShouted()
                && !passage.at(wordsFrom(i + 1)).isPossessive()) {
            return new Place(i, wordsFrom(i + 1), "name and kind of a place", 0.8);
        }
        boolean of = passage.at(i - 1).is("of") && KINDS_OF.contains(passage.at(i - 2).lower()) && isForeign(i);
        return of ? new Place(i, wordsFrom(i), "kind of a place before it", 0.85) : null;
    }

    /** "Zirl, Austria", "Austin, TX". */
    private @Nullable Place town(int i) {
        int end = isForeign(i) ? wordsFrom(i) : i;
        if (end == i || !passage.at(end).is(",")) {
            return null;
        }
        if (US_STATES.contains(passage.at(end + 1).text())) {
            return new Place(i, end, "state after it", 0.9);
        }
        Gazetteer.Entry state = Gazetteer.at(passage, end + 1);
        boolean dateline = i == 0 && passage.sentence().role() == Role.DATELINE;
        boolean stands = BEFORE_TOWN.contains(passage.at(i - 1).lower()) || dateline;
        return state != null && state.isGeographic() && stands ? new Place(i, end, "state after it", 0.85) : null;
    }

    /** "in Zirl": a name of no list where places stand. */
    private @Nullable Place inside(int i) {
        boolean doubtful = DOUBTFUL.contains(passage.at(i).text()) && BEFORE_TOWN.contains(passage.at(i - 1).lower());
        if (doubtful && !passage.at(i + 1).isCapitalized()) {
            return new Place(i, i + 1, "town whose name may mean something else", 0.8);
        }
        if (!IN.contains(passage.at(i - 1).lower()) || !isForeign(i) || passage.at(i).isShouted()) {
            return null;
        }
        int end = wordsFrom(i);
        Atom next = passage.at(end);
        boolean ends = !next.isCapitalized() && !next.is("v.") && !next.is("v") && !ShortForms.isAbbreviation(passage.at(i)) && !next.isPossessive() && !(next.isHyphen() && next.glued()) && !Words.SPEECH.contains(next.lower());
        return ends ? new Place(i, end, "name of no list after \"in\"", 0.6) : null;
    }

    /** Whether a word stands at {@code i} that no list knows and that is not written small elsewhere. */
    private boolean isForeign(int i) {
        Atom atom = passage.at(i);
        return atom.isWord() && atom.isCapitalized() && atom.text().length() > 2 && !Words.isPlain(atom)
                && OfficeHeads.at(passage, i) == null && !OrganizationWords.ENDS.contains(atom.text())
                && !OrganizationWords.STARTS.contains(atom.text()) && !(passage.at(i).glued() && passage.at(i - 1).isHyphen())
                && !Words.HONORIFICS.contains(atom.lower())
                && (Gazetteer.at(passage, i) == null || NAMED_BEFORE.contains(passage.at(i - 1).text()));
    }

    private boolean isTown(int i) {
        Gazetteer.Entry entry = Gazetteer.at(passage, i);
        return entry != null && entry.isPlace() && entry.length() == 1;
    }

    private int wordsFrom(int i) {
        int end = i + 1;
        while (end < i + 3 && isForeign(end) || passage.at(end).isHyphen() && passage.at(end).glued() && passage.at(end + 1).glued()
                && passage.at(end + 1).isCapitalized() && end < i + 4) {
            end++;
        }
        return end;
    }

    /** Whether atom {@code i} abbreviates a state of the United States after a place and a comma. */
    boolean isUsState(int i) {
        return US_STATES.contains(passage.at(i).text()) && passage.at(i - 1).is(",") && passage.at(i - 2).isCapitalized()
                && !passage.at(i + 1).isCapitalized();
    }
}
