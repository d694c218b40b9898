package org.readout.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Clauses;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.PartyPhrase;
import org.readout.extract.clauses.Vocabulary;
import org.readout.extract.text.Role;
import org.readout.model.EventKind;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;
import org.readout.model.Timex;

/**
 * Encounters named by a noun: "the telephone consultation on 20 June", "their last talks in Munich", "Iwaya's visit".
 */
final class Named {

    private static final Set<String> OTHER = Set.of("last", "previous", "earlier", "next", "upcoming", "recent", "past",
            "future", "forthcoming", "planned");
    private static final Set<String> NOT_HELD = Set.of("had", "has", "have", "been", "held", "taken", "took", "place");
    private static final int PHRASE = 8;

    private final Clauses clauses;
    private final Line line;
    private final Surroundings around;

    Named(Clauses clauses, Surroundings around) {
        this.clauses = clauses;
        this.line = clauses.line();
        this.around = around;
    }

    /** The encounter that the noun at {@code at} names, or null. */
    @Nullable Encounter at(int at) {
        EventKind kind = EventWords.kind(line, at);
        if (kind == null && line.word(at).equals("conversation") && line.word(at - 1).endsWith("phone")) {
            kind = EventKind.CALL;
        }
        Mention event = line.mention(at, NameType.EVENT);
        int last = event == null ? at : line.after(event) - 1;
        if (event != null && kind == null && EventWords.head(line, event) < 0 && last == at) {
            kind = EventWords.kind(line, event);
        }
        boolean inName = line.isCovered(at, NameType.ORGANIZATION) || line.isCovered(at, NameType.AGREEMENT);
        if (inName && event == null || event != null && EventWords.head(line, event) >= 0 && EventWords.head(line, event) != at || kind == null || isVerb(at)
                || line.role() == Role.TITLE && event == null) {
            return null;
        }
        int start = event == null ? EventWords.nameStart(line, at) : line.tokenAt(event.span().start());
        String name = line.text(start, last + 1);
        Encounter found = new Encounter(line, kind, line.span(start, last + 1), name, "\u201c" + name + "\u201d");
        int end = around.phrase(last);
        found.date = around.date(at + 1, end);
        if (found.date == null && event != null) {
            found.date = around.date(start, at);
        }
        if (found.date == null && line.word(at + 1).equals("with")) {
            found.date = around.date(Math.max(0, start - PHRASE), start);
        }
        found.place = around.place(at + 1, end);
        found.participants = around.partners(at + 1, end);
        List<Party> leaders = around.leaders(at + 1);
        if (leaders.size() >= 2) {
            found.participants = leaders;
        }
        describe(found, start, at);
        found.apart |= isOccasion(found, start);
        String determiner = line.word(start - 1);
        found.again = (determiner.equals("the") || determiner.equals("this")) && found.date == null && found.place == null
                && event != null && start == at;
        found.theirs = determiner.equals("their") || determiner.equals("our") || line.word(start - 2).equals("their");
        return isDefinite(found, event != null, start) ? found : null;
    }

    /** "Met during the summit", "at the conference": what is met at is another encounter. */
    private boolean isOccasion(Encounter found, int start) {
        boolean great = found.kind == EventKind.SUMMIT || found.kind == EventKind.CONFERENCE;
        int before = Vocabulary.isDeterminer(line.word(start - 1)) ? start - 2 : start - 1;
        String word = line.word(before);
        return great && (word.equals("during") || word.equals("at") || word.equals("of") || word.equals("to"));
    }

    /** "A regular dialogue" is none that took place, unless it is said when or with whom. */
    private boolean isDefinite(Encounter found, boolean named, int start) {
        String before = line.word(start - 1);
        boolean definite = named || Vocabulary.isDeterminer(before) || line.isCovered(start - 1, NameType.DATE)
                || line.token(start).isCapitalized() || before.startsWith("\u2019") || before.startsWith("'")
                || OTHER.contains(before) || before.equals("such");
        return definite || found.kind != EventKind.DIALOGUE
                && (found.date != null || found.place != null || !found.participants.isEmpty());
    }

    private boolean isVerb(int at) {
        return line.word(at - 1).equals("to") && !line.isCovered(at, NameType.EVENT) && line.word(at).equals("visit")
                || clauses.isVerbOfSubject(at);
    }

    /** Reads the words before the name: "their November 2021 meeting", "Iwaya's visit", "the last talks". */
    private void describe(Encounter found, int start, int noun) {
        for (int k = start - 1; k >= Math.max(0, start - PHRASE); k--) {
            String word = line.word(k);
            if (word.equals("margins") || word.equals("sidelines") || word.equals("ahead")) {
                found.apart = true;
            }
            if (OTHER.contains(word)) {
                found.apart = true;
                found.last |= word.equals("last");
            }
            Mention date = line.mention(k, NameType.DATE);
            if (date != null && found.date == null
                    && (k == start - 1 || line.word(k + 1).startsWith("'") || line.word(k + 1).startsWith("\u2019"))) {
                found.date = date.value();
            }
            Mention owner = line.mention(k, NameType.PERSON);
            if (owner != null && line.token(k + 1).isPossessive() && found.participants.isEmpty()) {
                PartyPhrase phrase = new PartyPhrase(k, k + 1, PartyPhrase.Kind.NAMED, word, 0, List.of(owner),
                        List.of());
                List<Party> one = new ArrayList<>(around.who(phrase));
                found.participants = one;
                visitPlace(found, noun);
            }
            boolean beside = word.equals("the") && line.word(k - 1).equals("of");
            if (line.isComma(k) || word.equals("the") && !beside || word.equals("their") || word.equals("a")
                    || word.equals("in")) {
                break;
            }
        }
        if (found.kind == EventKind.VISIT) {
            visitPlace(found, noun);
        }
        boolean none = line.word(start - 1).equals("no");
        int since = since(noun, none);
        Timex before = since < 0 ? null : around.date(since + 1, Math.min(line.size(), since + 4));
        if (before != null) {
            found.date = before;
            found.apart = true;
        }
        found.such = line.word(start - 1).equals("such") || none && before != null;
    }

    /** "The first meeting <b>since</b> May", "no session had been held <b>since</b>": what stands there was in May; -1 where it is not so. */
    private int since(int noun, boolean none) {
        int at = noun + 1;
        while (none && at < noun + 5 && NOT_HELD.contains(line.word(at))) {
            at++;
        }
        return line.word(at).equals("since") ? at : -1;
    }

    private void visitPlace(Encounter found, int noun) {
        if (found.kind != EventKind.VISIT || !line.word(noun + 1).equals("to")) {
            return;
        }
        Mention place = line.mention(noun + 2, NameType.PLACE);
        Mention country = line.mention(noun + 2, NameType.COUNTRY);
        found.place = place != null ? place.entity() : country != null ? country.entity() : found.place;
    }
}
