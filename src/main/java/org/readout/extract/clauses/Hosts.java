package org.readout.extract.clauses;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;

/** Who of two who meet is at home, and who came. */
final class Hosts {

    /** Said of the one named in front of it, he is away from home. */
    private static final Set<String> VISITS = Set.of("visiting", "visit", "arrived", "trip", "visited");

    private final Stage stage;
    private final List<Clauses> clauses;

    Hosts(Stage stage, List<Clauses> clauses) {
        this.stage = stage;
        this.clauses = clauses;
    }

    /** The one whose ministry tells it is at home; else whoever is named first, unless it says that he visits or is received. */
    Party guest(Line line, List<Party> two) {
        List<Party> authors = stage.authors();
        String home = authors.size() == 1 ? authors.getFirst().country() : null;
        boolean first = home != null && home.equals(two.getFirst().country());
        boolean last = home != null && home.equals(two.getLast().country());
        if (first != last) {
            return first ? two.getLast() : two.getFirst();
        }
        Line there = clauses.get(stage.since(line.number())).line();
        Mention one = mention(there, two.getFirst());
        Mention other = mention(there, two.getLast());
        if (one == null || other == null) {
            return two.getLast();
        }
        boolean inOrder = one.span().start() < other.span().start();
        boolean came = inOrder ? comes(there, one, other) : comes(there, other, one);
        return came == inOrder ? two.getFirst() : two.getLast();
    }

    Party host(Line line, List<Party> two) {
        return guest(line, two).equals(two.getFirst()) ? two.getLast() : two.getFirst();
    }

    private @Nullable Mention mention(Line line, Party person) {
        return line.mentions().stream()
                .filter(mention -> mention.type() == NameType.PERSON && stage.cast().person(mention).equals(person))
                .findFirst()
                .orElse(null);
    }

    /** "Berg, who is <b>visiting</b> Oslo, met Dahl", "Berg was <b>received by</b> Dahl". */
    private static boolean comes(Line line, Mention one, Mention other) {
        for (int k = line.after(one); k < line.tokenAt(other.span().start()); k++) {
            boolean passive = line.word(k).equals("by") && Vocabulary.isPast(line.word(k - 1));
            if (passive || VISITS.contains(line.word(k))) {
                return true;
            }
        }
        return false;
    }
}
