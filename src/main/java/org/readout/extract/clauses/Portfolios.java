package org.readout.extract.clauses;

import java.util.List;
import java.util.Set;

import org.readout.extract.text.WordList;
import org.readout.model.Level;
import org.readout.model.Party;

/** Whether a minister may be one of "the defence ministers": foreign ministers go by many names, the others by their field. */
final class Portfolios {

    private static final Set<String> FIELDS = WordList.of(Portfolios.class, "fields.txt");
    private static final Set<String> ABROAD = Set.of("foreign", "external", "exterior", "abroad", "international", "state");

    private Portfolios() {}

    static boolean mayHold(Party person, List<String> words) {
        String office = person.office();
        if (office == null || person.level() != Level.MINISTER && person.level() != Level.VICE_MINISTER) {
            return true;
        }
        List<String> held = Offices.words(office);
        boolean fields = held.stream().anyMatch(FIELDS::contains);
        boolean abroad = held.stream().anyMatch(ABROAD::contains);
        if (words.contains("foreign") || words.contains("external")) {
            return abroad || !fields;
        }
        List<String> asked = words.stream().filter(FIELDS::contains).map(Portfolios::root).toList();
        return asked.isEmpty() || !fields && !abroad || held.stream().map(Portfolios::root).anyMatch(asked::contains);
    }

    /** "Defence" and "defense", "economy" and "economic", are one field. */
    private static String root(String word) {
        return word.substring(0, Math.min(4, word.length()));
    }
}
