package org.readout.extract.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.Role;
import org.readout.model.NameType;
import org.readout.model.Party;

/**
 * The one who writes as "I": "Statement by the Prime Minister, Ann Berg, on her meeting with Jan Novak".
 *
 * @param speaker whose words the release is
 * @param both the speaker and those met, as "we agreed" means them; the speaker alone where nobody was met
 */
record FirstPerson(Party speaker, List<Party> both) {

    /** The headline and the first "I" stand within so many sentences. */
    private static final int OPENING = 12;
    /** "By" stands no further behind "statement". */
    private static final int NEAR = 3;
    /** What "we do together" says so no further behind "we". */
    private static final int TOGETHER = 14;
    /** Those named behind such a word are spoken of, and do not speak. */
    private static final Set<String> BEHIND = Set.of("on", "following", "after", "regarding", "concerning", "about", "with", "at", "ahead",
            "before", "during", "to");

    FirstPerson {
        both = List.copyOf(both);
    }

    /** Who says "I" throughout, by the headline; null where it names none, or several, or nobody says "I". */
    static @Nullable FirstPerson of(Reading reading) {
        List<Clauses> opening = reading.clauses().subList(0, Math.min(OPENING, reading.clauses().size()));
        boolean speaks = opening.stream().anyMatch(clauses -> clauses.line().tells() && clauses.phrases().stream()
                .anyMatch(phrase -> phrase.kind() == PartyPhrase.Kind.I && !clauses.line().isQuoted(phrase.from())));
        for (Clauses clauses : opening) {
            Line line = clauses.line();
            int by = speaks && (line.number() == 0 || line.role() == Role.TITLE) ? by(line) : -1;
            int end = by;
            while (by > 0 && end < line.size() && !BEHIND.contains(line.word(end))) {
                end++;
            }
            List<Party> speakers = by < 0 ? List.of() : persons(reading, line, by, end);
            if (speakers.size() == 1) {
                return met(reading, speakers.getFirst(), persons(reading, line, end, line.size()));
            }
        }
        return null;
    }

    /** "We <b>agreed</b>", "we <b>both</b> stand by it": said of those who met; "we respect the vote" of one's own side. */
    List<Party> we(Line line, PartyPhrase we) {
        boolean both = Vocabulary.isPast(line.word(line.skipCircumstances(we.to())));
        for (int k = we.to(); k < Math.min(line.size(), we.to() + TOGETHER); k++) {
            both |= switch (line.word(k)) {
                case "agree", "agreed", "both", "jointly", "together" -> true;
                case "partnership" -> line.word(k - 1).equals("in");
                default -> false;
            };
        }
        return both ? this.both : List.of(speaker);
    }

    private static FirstPerson met(Reading reading, Party speaker, List<Party> named) {
        List<Party> present = reading.stage().present(0);
        List<Party> others = named.isEmpty() && present.size() == 2 && present.contains(speaker) ? present : named;
        List<Party> both = new ArrayList<>(List.of(speaker));
        others.stream().filter(other -> !both.contains(other)).forEach(both::add);
        return new FirstPerson(speaker, both);
    }

    /** Where the one who speaks is named: behind "statement by"; -1 where the line is nobody's statement. */
    private static int by(Line line) {
        for (int k = 0; k < line.size(); k++) {
            boolean words = switch (line.word(k)) {
                case "statement", "remarks", "message", "comments", "words" -> true;
                default -> false;
            };
            for (int next = k + 1; words && next <= k + NEAR; next++) {
                if (line.word(next).equals("by") || line.word(next).equals("from") || line.word(next).equals("of")) {
                    return next + 1;
                }
            }
        }
        return -1;
    }

    private static List<Party> persons(Reading reading, Line line, int from, int to) {
        return line.mentions().stream()
                .filter(mention -> mention.type() == NameType.PERSON)
                .filter(mention -> line.tokenAt(mention.span().start()) >= from && line.tokenAt(mention.span().start()) < to)
                .map(reading.stage().cast()::person)
                .distinct()
                .toList();
    }
}
