package org.readout.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.readout.model.Level;

/**
 * Tells apart several persons who stand behind one office for them all: "the ministers of Chad, Mali and Niger, Roe, Doe and
 * Poe", "the Presidents of Chad, Roe, and of Mali, Doe", "ministers Roe (Chad) and Doe (Mali)", "her counterparts from Chad and
 * Mali, Roe and Doe". As many persons as states are theirs, each in turn.
 */
final class SharedOffice {

    /** The names behind one office fill no more atoms than this. */
    private static final int LONGEST = 120;

    private final Passage passage;
    /** The full names found, by their first atom. */
    private final NavigableMap<Integer, Named> names = new TreeMap<>();

    /** A person by a full name in the passage. */
    private record Named(Run run, Someone someone) {}

    SharedOffice(Passage passage) {
        this.passage = passage;
    }

    /** Takes note of a full name found in the passage. */
    void add(Run run, Someone someone) {
        names.put(run.from(), new Named(run, someone));
    }

    /** Gives the office, and each his state, to those behind a plural one. */
    void share(List<Office> offices) {
        for (Office office : offices) {
            if (office.plural() && names.size() > 1) {
                share(office.from(), office.to(), title(office), office.level());
            }
        }
        for (int i = 0; i < passage.size() && names.size() > 1; i++) {
            if (passage.at(i).is("counterparts") || passage.at(i).is("colleagues")) {
                Someone first = before(i);
                boolean known = first != null && first.office() != null;
                share(i, i + 1, known && first != null ? String.valueOf(first.office()) : "", first == null ? Level.UNKNOWN : first.level());
            }
        }
    }

    /** The one named last in front of atom {@code at}; null if nobody is. */
    private @Nullable Someone before(int at) {
        Map.Entry<Integer, Named> last = names.lowerEntry(at);
        return last == null ? null : last.getValue().someone();
    }

    private void share(int from, int to, String title, Level level) {
        List<String> states = new ArrayList<>();
        List<Someone> persons = new ArrayList<>();
        int i = from;
        while (i < Math.min(passage.size(), from + LONGEST)) {
            Named named = names.get(i);
            Gazetteer.Entry entry = Gazetteer.at(passage, i);
            boolean state = entry != null && entry.kind() == Gazetteer.Kind.COUNTRY && !entry.code().isEmpty();
            if (named != null) {
                persons.add(named.someone());
                i = named.run().to();
            } else if (state && entry != null) {
                if (states.isEmpty() || !states.getLast().equals(entry.code())) {
                    states.add(entry.code());
                }
                i += entry.length();
            } else if (i < to || isBetween(i)) {
                i++;
            } else {
                break;
            }
        }
        boolean each = states.size() == persons.size() && states.size() > 1 && states.stream().distinct().count() == states.size();
        for (int k = 0; k < persons.size(); k++) {
            Someone someone = persons.get(k);
            if (someone.office() == null && !title.isEmpty()) {
                someone.hold(title, level, each ? states.get(k) : null);
            } else if (each) {
                someone.belong(states.get(k));
            }
        }
    }

    private boolean isBetween(int i) {
        Atom atom = passage.at(i);
        return switch (atom.lower()) {
            case ",", "and", "&", "(", ")", "of", "the", "from", ":", "-", "--", "\u2013", "\u2014", "respectively", "h.e.", "h.e",
                    "both", "two", "three", "countries", "nations", "states", "sides", "neighbours", "neighbors" -> true;
            default -> Words.HONORIFICS.contains(atom.lower()) || atom.isPossessive();
        };
    }

    /** "The two Foreign Ministers of Chad and Mali" hold the office of "Foreign Minister". */
    private String title(Office office) {
        StringBuilder title = new StringBuilder();
        int i = office.from();
        while (i < office.to()) {
            OfficeHeads.Head head = OfficeHeads.at(passage, i);
            Gazetteer.Entry state = Gazetteer.at(passage, i);
            boolean ends = head != null && head.plural();
            if (state != null && state.kind() == Gazetteer.Kind.COUNTRY || passage.at(i).is("of") && isState(i + 1)) {
                break;
            }
            int to = head == null ? i + 1 : i + head.words().size();
            String words = ends && passage.at(to - 1).lower().endsWith("s") ? singular(passage.words(i, to)) : passage.words(i, to);
            boolean number = OfficeReach.numberBefore(passage, i + 1, i) == i;
            if (!number) {
                title.append(title.isEmpty() ? "" : " ").append(words);
            }
            i = to;
        }
        return title.toString();
    }

    private boolean isState(int at) {
        Gazetteer.Entry entry = Gazetteer.at(passage, passage.at(at).is("the") ? at + 1 : at);
        return entry != null && entry.kind() == Gazetteer.Kind.COUNTRY;
    }

    private static String singular(String words) {
        return words.endsWith("ies") ? words.substring(0, words.length() - 3) + "y" : words.substring(0, words.length() - 1);
    }
}
