package org.readout.extract.clauses;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;

/** Those who name themselves where they write: "<b>We, the leaders of Chad and Niger</b>", "Chad and Niger reaffirm <b>our</b> friendship". */
final class Selves {

    private final Reading reading;

    Selves(Reading reading) {
        this.reading = reading;
    }

    /** Those named beside "we", if they are of {@code type}. */
    List<Party> ofWe(@Nullable NameType type) {
        for (Clauses clauses : reading.clauses()) {
            for (PartyPhrase phrase : clauses.phrases()) {
                List<Mention> beside = phrase.kind() != PartyPhrase.Kind.WE
                        || clauses.line().isQuoted(phrase.from()) ? List.of() : phrase.mentions().stream()
                        .filter(mention -> type == null || mention.type() == type)
                        .filter(mention -> !isOfMembers(clauses.line(), mention))
                        .toList();
                List<Party> named = of(beside);
                if (named.size() >= 2) {
                    return named;
                }
            }
        }
        return List.of();
    }

    /** "The leaders of the <b>Nordic-Baltic</b> countries - Denmark, Estonia": a name for those who follow. */
    private static boolean isOfMembers(Line line, Mention mention) {
        return mention.type() == NameType.ORGANIZATION && switch (line.word(line.after(mention))) {
            case "countries", "states", "members", "nations", "leaders" -> true;
            default -> false;
        };
    }

    /** Those who speak of themselves: "<b>Chad and Niger</b> reaffirm <i>our</i> friendship". */
    List<Party> ofOur() {
        for (Clauses clauses : reading.clauses()) {
            Line line = clauses.line();
            for (Subject subject : clauses.subjects()) {
                PartyPhrase phrase = subject.phrase();
                boolean named = phrase.kind() == PartyPhrase.Kind.LIST && !phrase.mentions().isEmpty()
                        && !line.isQuoted(phrase.from());
                if (named && isOur(line, line.skipCircumstances(phrase.to()) + 1)) {
                    return reading.stage().who(line, phrase);
                }
            }
        }
        return List.of();
    }

    private static boolean isOur(Line line, int object) {
        int at = line.word(object).equals("to") ? object + 2 : object;
        return line.word(at).equals("our");
    }

    /** The persons among {@code mentions}; where they are fewer than two, the states and unions. */
    List<Party> of(List<Mention> mentions) {
        List<Party> persons = mentions.stream()
                .filter(mention -> mention.type() == NameType.PERSON)
                .map(reading.stage().cast()::person)
                .distinct()
                .toList();
        if (persons.size() >= 2) {
            return persons;
        }
        Map<String, Party> states = new LinkedHashMap<>();
        mentions.stream()
                .filter(mention -> mention.type() == NameType.COUNTRY || Assembly.isUnion(mention))
                .map(this::party)
                .forEach(party -> states.putIfAbsent(party.name(), party));
        return List.copyOf(states.values());
    }

    private Party party(Mention mention) {
        return mention.type() == NameType.COUNTRY ? Cast.state(mention) : reading.stage().cast().body(mention);
    }
}
