package org.readout.extract.names;

import java.util.List;
import java.util.Set;

import org.readout.extract.text.WordList;
import org.readout.model.NameType;

/** Finds the names of encounters and anniversaries: "15th Korea-Japan Strategic Dialogue", "telephone conversation". */
final class EncounterFinder {

    private static final Set<String> NOUNS = WordList.of(EncounterFinder.class, "encounters.txt");
    private static final Set<String> BEFORE = WordList.of(EncounterFinder.class, "encounterwords.txt");
    private static final Set<String> HELD = Set.of("held", "hold", "had", "convened", "hosted", "attended", "chaired");
    /** An anniversary is that of something, up to one of these. */
    private static final Set<String> ENDS = Set.of(
            "between", "with", "in", "next", "this", "last", "on", "which", "that", "is", "was", "falls", "and", "as", "to", "at",
            "by", "scheduled", "will", "for", "given", "when", "after", "taking");

    private final Passage passage;
    private final List<Found> found;

    EncounterFinder(Passage passage, List<Found> found) {
        this.passage = passage;
        this.found = found;
    }

    void find() {
        int free = 0;
        for (int i = 0; i < passage.size(); i++) {
            if (NOUNS.contains(passage.at(i).lower()) && i >= free) {
                free = Math.max(free, at(i, free));
            }
        }
    }

    private int at(int i, int free) {
        Atom noun = passage.at(i);
        if (noun.is("anniversary")) {
            int from = i > free && Character.isDigit(passage.at(i - 1).text().charAt(0)) ? i - 1 : i;
            int end = anniversaryEnd(i + 1);
            return from < i || end > i + 1 ? mark(from, end, "anniversary", 0.9) : 0;
        }
        if (noun.isCapitalized() && !passage.isTitle()) {
            int from = EventName.start(passage, i, free);
            if (from < i) {
                return mark(from, EventName.end(passage, i + 1), "named encounter", 0.9);
            }
        }
        int from = i;
        while (from > free && BEFORE.contains(passage.at(from - 1).lower()) && !passage.at(from - 1).isCapitalized()) {
            from--;
        }
        boolean held = passage.at(from - 1).is("a") && HELD.contains(passage.at(from - 2).lower());
        return !noun.isCapitalized() && (from < i || held) ? mark(from, i + 1, "encounter", 0.8) : 0;
    }

    private int anniversaryEnd(int at) {
        if (!passage.at(at).is("of")) {
            return at;
        }
        int end = at + 1;
        while (end < passage.size() && end < at + 12 && !ENDS.contains(passage.at(end).lower())
                && (passage.at(end).isWord() || passage.at(end).isHyphen() || passage.at(end).isPossessive())) {
            end++;
        }
        while (end > at + 1 && (passage.at(end - 1).is("the") || passage.at(end - 1).is("of")
                || passage.at(end - 1).isPossessive() || passage.at(end - 1).isHyphen())) {
            end--;
        }
        return end > at + 1 ? end : at;
    }

    private int mark(int from, int to, String why, double confidence) {
        found.add(Found.of(NameType.EVENT, passage.span(from, to), passage.words(from, to), why, confidence));
        return to;
    }
}
