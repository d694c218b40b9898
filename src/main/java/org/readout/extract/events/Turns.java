package org.readout.extract.events;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Clauses;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.PartyPhrase;
import org.readout.extract.clauses.Reading;
import org.readout.extract.clauses.Stage;
import org.readout.extract.clauses.Subject;
import org.readout.extract.clauses.Vocabulary;
import org.readout.extract.names.Countries;
import org.readout.model.Level;
import org.readout.model.Party;

/**
 * Where a release that tells of one officer's several meetings turns to the next: "With Minister Berg, he discussed", "At the
 * talks with the minister from Chad". What "the two sides" do behind it, to the end of the paragraph, those two do.
 */
final class Turns {

    /** The one turned to stands no further from the start of the sentence. */
    private static final int OPENING = 12;

    private final Reading reading;
    private final Stage stage;
    /** Who meets them all, if the lead says so. */
    private final List<Party> host;

    Turns(Reading reading, List<Party> host) {
        this.reading = reading;
        this.stage = reading.stage();
        this.host = host;
    }

    /** All turns, in the order of the text. */
    List<Aside> all() {
        List<Aside> turns = new ArrayList<>();
        for (Clauses clauses : reading.clauses()) {
            Line line = clauses.line();
            PartyPhrase other = line.tells() ? other(clauses) : null;
            List<Party> two = other == null ? List.of() : two(clauses, other);
            if (two.size() == 2) {
                turns.add(new Aside(line, two, null, true));
            }
        }
        boolean row = turns.stream().map(Aside::participants).distinct().count() > 1;
        return row ? turns.stream().map(Aside::inRow).toList() : turns;
    }

    /** "With <b>Minister Berg</b>,", "In his meeting with <b>Minister Berg</b>,": the one turned to; null if nobody is. */
    private static @Nullable PartyPhrase other(Clauses clauses) {
        Line line = clauses.line();
        boolean fronted = line.word(0).equals("with");
        for (int k = 0; k < Math.min(line.size(), OPENING); k++) {
            boolean with = line.word(k).equals("with") && (k == 0 || fronted && EventWords.kind(line, k - 1) != null)
                    || k == 0 && line.word(0).equals("meeting");
            // "Meeting" may look like a word of the phrase, as in "the Meeting Chair".
            PartyPhrase behind = with ? clauses.startingAt(k + 1) : null;
            PartyPhrase phrase = with ? first(line, behind == null && k == 0 ? clauses.startingAt(0) : behind) : null;
            boolean one = phrase != null && (phrase.kind() == PartyPhrase.Kind.NAMED || phrase.kind() == PartyPhrase.Kind.HOLDER);
            int end = phrase == null ? 0 : line.word(phrase.to()).equals("(") && line.word(phrase.to() + 2).equals(")") ? phrase.to() + 3 : phrase.to();
            if (phrase != null && one && (line.isComma(end) || line.isComma(end - 1) || clauses.startingAt(end) != null)) {
                return phrase;
            }
            fronted |= k == 0 && Vocabulary.isPreposition(line.word(0));
            if (line.isComma(k)) {
                return null;
            }
        }
        return null;
    }

    /** "With Minister Berg<b>, Novak</b> discussed trade" looks like a list; the first of it is the one turned to. */
    private static @Nullable PartyPhrase first(Line line, @Nullable PartyPhrase phrase) {
        if (phrase == null || phrase.kind() != PartyPhrase.Kind.LIST || line.isComma(phrase.to())) {
            return phrase;
        }
        PartyPhrase first = phrase.parts().getFirst();
        for (int k = first.to(); k < phrase.to(); k++) {
            if (line.word(k).equals("and")) {
                return phrase;
            }
        }
        return first;
    }

    /** The one who acts in the sentence, else the host, and the other; of one of whom only the office is named, both states. */
    private List<Party> two(Clauses clauses, PartyPhrase other) {
        Line line = clauses.line();
        List<Party> guest = stage.who(line, other);
        List<Party> first = host;
        for (Subject subject : clauses.subjects()) {
            List<Party> who = subject.phrase().from() >= other.to() ? stage.who(line, subject.phrase()) : List.of();
            boolean person = who.size() == 1 && stage.cast().isPerson(who.getFirst());
            first = person && first.isEmpty() ? who : first;
        }
        if (guest.size() != 1 || first.size() != 1 || guest.equals(first)) {
            return List.of();
        }
        boolean named = stage.cast().isPerson(guest.getFirst());
        Party here = first.getFirst();
        return named ? List.of(here, guest.getFirst())
                : here.country() == null || guest.getFirst().country() == null ? List.of()
                : List.of(state(here), state(guest.getFirst()));
    }

    private static Party state(Party party) {
        String code = String.valueOf(party.country());
        return new Party(Countries.name(code), code, null, Level.UNKNOWN);
    }
}
