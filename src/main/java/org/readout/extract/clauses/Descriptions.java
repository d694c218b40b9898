package org.readout.extract.clauses;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.PartyPhrase.Kind;
import org.readout.model.Mention;

/**
 * Groups that a release describes in full before it calls them by the head of that phrase alone: "the foreign ministers of
 * Chad, Mali and Niger", then "the ministers"; "leaders of the Arab League", then "the leaders".
 */
final class Descriptions {

    /** No more phrases than this are gone through for one. */
    private static final int MEMORY = 12;

    private final List<Full> full = new ArrayList<>();

    private record Full(Line line, PartyPhrase phrase, boolean acts) {}

    Descriptions(List<Clauses> clauses) {
        for (Clauses each : clauses) {
            for (PartyPhrase phrase : each.phrases()) {
                boolean group = phrase.kind() == Kind.GROUP || phrase.kind() == Kind.STATES || phrase.kind() == Kind.SIDE;
                if (group && (Spelt.states(phrase).size() >= 2 || union(phrase) != null)) {
                    full.add(new Full(each.line(), phrase, isSubject(each, phrase)));
                }
            }
        }
    }

    private static boolean isSubject(Clauses clauses, PartyPhrase phrase) {
        return clauses.subjects().stream().anyMatch(subject -> subject.phrase().equals(phrase));
    }

    /** The one union whose people it speaks of and no state beside it, or null. */
    static @Nullable Mention union(PartyPhrase phrase) {
        List<Mention> unions = phrase.mentions().stream().filter(Assembly::isUnion).toList();
        boolean one = unions.stream().map(Mention::entity).distinct().count() == 1 && Spelt.states(phrase).isEmpty();
        return one ? unions.getFirst() : null;
    }

    /** The last in front of {@code phrase} with its head that names more than one state; null if there is none. */
    @Nullable PartyPhrase states(Line line, PartyPhrase phrase) {
        return last(line, phrase, true);
    }

    /** The union whose people, as {@code phrase} calls them, did something in front of it; null if there is none. */
    @Nullable Mention union(Line line, PartyPhrase phrase) {
        PartyPhrase of = last(line, phrase, false);
        return of == null ? null : union(of);
    }

    private @Nullable PartyPhrase last(Line line, PartyPhrase phrase, boolean states) {
        int end = before(line, phrase);
        for (int k = end - 1; k >= Math.max(0, end - MEMORY); k--) {
            Full one = full.get(k);
            boolean fits = states ? Spelt.states(one.phrase()).size() >= 2 : one.acts() && union(one.phrase()) != null;
            if (fits && one.phrase().head().equals(phrase.head()) || fits && states && head(one).equals(phrase.head())) {
                return one.phrase();
            }
        }
        return null;
    }

    /** Of "ministers of Chad and Mali" the word in front of "of". */
    private static String head(Full one) {
        for (int k = one.phrase().from() + 1; k < one.phrase().to(); k++) {
            String word = one.line().word(k);
            if (word.equals("of") || word.equals("for") || word.equals("from")) {
                return one.line().word(k - 1);
            }
        }
        return one.phrase().head();
    }

    private int before(Line line, PartyPhrase phrase) {
        int low = 0;
        int high = full.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Full one = full.get(middle);
            boolean earlier = one.line().number() < line.number()
                    || one.line() == line && one.phrase().to() <= phrase.from();
            if (earlier) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
