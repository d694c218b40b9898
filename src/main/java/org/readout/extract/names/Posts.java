package org.readout.extract.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.model.Level;

/** The offices of one passage, and which of them belongs to a name: the one in front of it, or the one that follows. */
final class Posts {

    /** An office that follows a name stands no further than this behind it. */
    private static final int GAP = 4;

    /** What opens a sentence in front of its subject. */
    private static final Set<String> FRONTED = Set.of("at", "in", "during", "with", "alongside", "after", "following", "meeting",
            "speaking", "hosted", "invited", "together", "on", "joined", "receiving", "welcoming", "before");
    /** The words that open a sentence are no more. */
    private static final int OPENING = 24;

    private final Passage passage;
    private final List<Office> all;
    private final Map<Integer, Office> starts = new HashMap<>();
    private final Map<Integer, Office> ends = new HashMap<>();
    /** The office that followed the last name, which is not the next one's. */
    private @Nullable Office taken;

    Posts(Passage passage, List<Office> all) {
        this.passage = passage;
        this.all = all;
        for (Office office : all) {
            starts.put(office.from(), office);
            ends.put(office.to(), office);
        }
    }

    List<Office> all() {
        return all;
    }

    /**
     * "<b>At</b> the talks with his counterpart Roe, Minister Doe": whether the words in front of atom {@code at} only open the
     * sentence, and the first whose office is named stands behind atom {@code name}.
     */
    boolean firstHolderBehind(int at, int name) {
        if (at > OPENING || !FRONTED.contains(passage.at(0).lower())) {
            return false;
        }
        for (int i = 0; i < at; i++) {
            if (passage.at(i).is(",") || passage.at(i).is("he") || passage.at(i).is("she") || passage.at(i).is("they")) {
                return false;
            }
        }
        return all.stream().noneMatch(office -> office.from() < at)
                && all.stream().anyMatch(office -> office.from() >= name && !office.plural() && OfficeReach.startsName(passage, office.to()));
    }

    Map<Integer, Office> starts() {
        return starts;
    }

    @Nullable Office startingAt(int at) {
        return starts.get(at);
    }

    /**
     * The office in front of the name at {@code at}: forms of address, a short form in brackets, or a comma before a name
     * of two words, may stand between. A rank that adorns the holder of a higher office, "the Minister, Ambassador Roe", is
     * passed over.
     */
    @Nullable Office before(int at) {
        int i = behindAddress(at);
        Office office = ends.get(i);
        if (office == null) {
            return acrossComma(i, at);
        }
        int rank = behindAddress(office.from());
        boolean adorns = office.level() == Level.OFFICIAL && office.to() == office.from() + 1 && office.country() == null;
        Office higher = adorns ? acrossComma(rank, office.from()) : null;
        return higher == null || higher.level() == Level.OFFICIAL ? office : higher;
    }

    private int behindAddress(int at) {
        int i = at;
        while (i > 0 && Words.HONORIFICS.contains(passage.at(i - 1).lower())) {
            i--;
        }
        return i;
    }

    private @Nullable Office acrossComma(int i, int name) {
        if (i == 0 || !passage.at(i - 1).is(",")) {
            return null;
        }
        boolean bracket = passage.at(i - 2).is(")") && passage.at(i - 4).is("(");
        Office before = ends.get(bracket ? i - 4 : i - 1);
        boolean named = before != null && before != taken && before.marked() && !before.plural()
                && passage.at(name + 1).isCapitalized() && !passage.at(name + 1).glued();
        return named ? before : null;
    }

    /** The office that follows a name after a comma, the name ending in front of {@code name}: "Roe MP, Minister". */
    @Nullable Office after(int name) {
        int end = Words.POSTNOMINALS.contains(passage.at(name).text()) ? name + 1 : name;
        for (Office office : all) {
            int gap = office.from() - end;
            boolean near = gap >= 1 && gap <= GAP && passage.at(end).is(",") && !office.plural();
            if (near && !passage.at(end + 1).is("and")) {
                taken = office;
                return office;
            }
        }
        return null;
    }
}
