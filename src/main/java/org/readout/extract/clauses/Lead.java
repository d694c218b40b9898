package org.readout.extract.clauses;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.readout.extract.text.Role;
import org.readout.model.Level;
import org.readout.model.NameType;
import org.readout.model.Party;

/** Whom a release is about, by its first sentences: one person of each state, of one level. */
public final class Lead {

    /** No more lines than this are the lead. */
    private static final int LINES = 8;

    private Lead() {}

    /** The persons, in order; empty if no line of the lead names two of different states. */
    public static List<Party> of(Reading reading) {
        for (Clauses clauses : reading.clauses().subList(0, Math.min(LINES, reading.clauses().size()))) {
            Line line = clauses.line();
            if (line.tells() || line.role() == Role.CAPTION) {
                List<Party> persons = persons(line, reading.stage().cast());
                if (persons.size() >= 2) {
                    return persons;
                }
            }
        }
        return List.of();
    }

    private static List<Party> persons(Line line, Cast cast) {
        Map<String, Party> byState = new LinkedHashMap<>();
        List<Party> named = line.mentions().stream()
                .filter(mention -> mention.type() == NameType.PERSON)
                .map(cast::person)
                .distinct()
                .toList();
        for (Party person : named) {
            Level level = named.getFirst().level();
            boolean alike = level == Level.UNKNOWN || person.level() == Level.UNKNOWN || level == person.level();
            String state = person.country();
            if (state != null && alike) {
                byState.putIfAbsent(state, person);
            }
        }
        return List.copyOf(byState.values());
    }
}
