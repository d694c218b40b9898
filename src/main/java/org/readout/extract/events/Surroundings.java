package org.readout.extract.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Clauses;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.PartyPhrase;
import org.readout.extract.clauses.Stage;
import org.readout.extract.clauses.Vocabulary;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;
import org.readout.model.Timex;

/** What the words around an encounter say of it: when, where, with whom. */
final class Surroundings {

    private static final Set<String> LED = Set.of("chaired", "co-chaired", "led", "co-led", "headed", "hosted",
            "attended", "convened", "chairmanship", "co-chairmanship", "leadership", "presidency", "co-presidency",
            "chair");

    private static final Set<String> HELD = Set.of("held", "scheduled", "place", "convened", "hosted", "slated", "planned", "set");
    private static final Set<String> AUXILIARIES =
            Set.of("be", "been", "to", "take", "taken", "took", "also", "then", "have", "being", "now", "tentatively", "is");

    private final Clauses clauses;
    private final Line line;
    private final Stage stage;
    private final @Nullable LocalDate published;

    Surroundings(Clauses clauses, Stage stage, @Nullable LocalDate published) {
        this.clauses = clauses;
        this.line = clauses.line();
        this.stage = stage;
        this.published = published;
    }

    /** One past the last token that still speaks of what stands at {@code at}: up to a new clause or a remark. */
    int reach(int at) {
        for (int k = at + 1; k < line.size(); k++) {
            String word = line.word(k);
            boolean clause = word.equals("which") || word.equals("who") || word.equals("since") || word.equals("after")
                    || word.equals("following") || word.equals("that") || word.equals("where") || word.equals(";");
            boolean verb = clauses.isVerbOfSubject(k) && !line.word(k + 1).equals("place")
                    && !line.word(k + 1).equals("held") || word.equals("and") && Vocabulary.isFinite(line.word(k + 1));
            boolean to = word.equals("to") && !line.word(k + 1).equals("be") && !line.word(k + 1).equals("take") && !line.isNamed(k + 1) && !Vocabulary.isDeterminer(line.word(k + 1))
                    && !line.word(line.skipCircumstances(k + 1)).isEmpty() && !line.isCovered(k, NameType.DATE)
                    && !line.isCovered(k + 1, NameType.PLACE) && !line.isCovered(k + 1, NameType.COUNTRY);
            if (clause || verb || to) {
                return k;
            }
        }
        return line.size();
    }

    /**
     * As {@link #reach}, for a noun: its phrase ends at a comma and at a verb, but for one that says when it was
     * held.
     */
    int phrase(int noun) {
        int end = reach(noun);
        for (int k = noun + 1; k < end; k++) {
            String word = line.word(k);
            boolean took = (word.equals("took") || word.equals("takes")) && line.word(k + 1).equals("place");
            boolean held = isHeld(k);
            boolean past = HELD.contains(word);
            boolean comma = line.isComma(k) && !line.isCovered(k + 1, NameType.DATE)
                    && !line.isCovered(k, NameType.DATE);
            if (comma || !took && !held && !past && Vocabulary.isFinite(word) && !line.isCovered(k, NameType.DATE)) {
                return k;
            }
        }
        return end;
    }

    /** Whether a verb at {@code k} goes on to say that it was or will be held: "would be held", "is slated for". */
    private boolean isHeld(int k) {
        for (int next = k + 1; next < k + 5; next++) {
            if (HELD.contains(line.word(next))) {
                return true;
            }
            if (!AUXILIARIES.contains(line.word(next))) {
                return false;
            }
        }
        return false;
    }

    /** The first date that can be put on a calendar between {@code from} and {@code to}. */
    @Nullable Timex date(int from, int to) {
        for (int k = Math.max(0, from); k < to; k++) {
            Mention date = line.mention(k, NameType.DATE);
            Timex value = date == null ? null : date.value();
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The place after "in" or "at" between {@code from} and {@code to}. */
    @Nullable String place(int from, int to) {
        for (int k = from; k < to; k++) {
            boolean slated = line.word(k).equals("for") && line.word(k - 1).equals("slated");
            if (!line.word(k).equals("in") && !line.word(k).equals("at") && !slated) {
                continue;
            }
            for (int p = k + 1; p < Math.min(to, k + 7) && !line.isComma(p) && !line.word(p).equals("with"); p++) {
                Mention place = line.mention(p, NameType.PLACE);
                Mention country = line.mention(p, NameType.COUNTRY);
                if (place != null) {
                    return place.entity();
                }
                if (country != null && p == k + 1) {
                    return country.entity();
                }
            }
        }
        return null;
    }

    /** "November 2023, <b>when</b> she went": the date in front of a clause that says what was then. @param subject of the clause */
    @Nullable Timex when(int subject) {
        Mention date = line.word(subject - 1).equals("when") ? line.mention(ahead(subject), NameType.DATE) : null;
        return date == null ? null : date.value();
    }

    /** "In Munich, <b>where</b> both attended": the place in front of a clause that says what was there. */
    @Nullable String where(int subject) {
        Mention place = line.word(subject - 1).equals("where") ? line.mention(ahead(subject), NameType.PLACE) : null;
        return place == null ? null : place.entity();
    }

    /** The last word in front of the "when" or "where" that begins a clause. */
    private int ahead(int subject) {
        return line.isComma(subject - 2) ? subject - 3 : subject - 2;
    }

    /** Those named after "with", "between" or "by" from {@code from} to {@code to}. */
    List<Party> partners(int from, int to) {
        List<Party> partners = new ArrayList<>();
        for (int k = from; k < to; k++) {
            String word = line.word(k);
            boolean call = word.equals("on") && k == from && line.word(k - 1).equals("call");
            if (call || word.equals("with") || word.equals("between") || word.equals("among") || word.equals("of")
                    && k == from) {
                add(partners, k + 1);
            }
        }
        return partners;
    }

    /** Those who lead it or take part, wherever the sentence says so: "chaired by", "under the co-chairmanship of". */
    List<Party> leaders(int from) {
        List<Party> leaders = new ArrayList<>();
        for (int k = from; k + 1 < line.size(); k++) {
            boolean by = line.word(k + 1).equals("by") && LED.contains(line.word(k));
            boolean of = line.word(k + 1).equals("of") && LED.contains(line.word(k));
            if (by || of) {
                addAll(leaders, k + 2);
            }
        }
        return leaders;
    }

    private void addAll(List<Party> parties, int at) {
        PartyPhrase phrase = clauses.pairAt(at);
        if (phrase != null && phrase.kind() != PartyPhrase.Kind.IT) {
            stage.who(line, phrase).stream()
                    .filter(party -> parties.stream().noneMatch(one -> one.name().equals(party.name())))
                    .forEach(parties::add);
        }
    }

    void add(List<Party> parties, int at) {
        boolean pair = line.word(at - 1).equals("between") || line.word(at - 1).equals("among");
        PartyPhrase first = pair ? clauses.pairAt(at) : clauses.startingAt(at);
        PartyPhrase phrase = first == null ? null : named(first);
        if (phrase == null || phrase.kind() == PartyPhrase.Kind.IT) {
            return;
        }
        for (Party party : stage.who(line, phrase)) {
            if (parties.stream().noneMatch(one -> one.name().equals(party.name()))) {
                parties.add(party);
            }
        }
    }

    /** "His U.S. counterparts <b>Pompeo and Mattis</b>", "the ministers of Chad and Niger, <b>Idriss and Sani</b>". */
    private PartyPhrase named(PartyPhrase group) {
        List<PartyPhrase> each = eachOfAState(group);
        if (!each.isEmpty()) {
            return PartyPhrase.list(each);
        }
        boolean several = group.kind() == PartyPhrase.Kind.GROUP;
        int next = line.isComma(group.to()) || line.word(group.to()).equals(":") ? group.to() + 1 : group.to();
        PartyPhrase names = several ? clauses.pairAt(next) : null;
        boolean persons = names != null && names.kind() == PartyPhrase.Kind.LIST
                && names.parts().stream().allMatch(part -> part.kind() == PartyPhrase.Kind.NAMED);
        return persons && names != null ? names : group;
    }

    /** "Counterparts from Chad and Niger, <b>Idriss and Sani</b>", read as one list: as many persons as states are those of them. */
    private static List<PartyPhrase> eachOfAState(PartyPhrase list) {
        if (list.parts().isEmpty() || list.parts().getFirst().kind() != PartyPhrase.Kind.GROUP) {
            return List.of();
        }
        List<PartyPhrase> names = list.parts().stream().filter(part -> part.kind() == PartyPhrase.Kind.NAMED).toList();
        long states = list.parts().stream()
                .filter(part -> part.kind() == PartyPhrase.Kind.GROUP || part.kind() == PartyPhrase.Kind.STATE)
                .flatMap(part -> part.mentions().stream())
                .filter(mention -> mention.type() == NameType.COUNTRY)
                .count();
        return names.size() >= 2 && names.size() == states ? names : List.of();
    }

    List<Party> who(PartyPhrase phrase) {
        return stage.who(line, phrase);
    }

    /** Whether {@code date} is near enough to the day of publication to be what the release is about. */
    boolean isNews(@Nullable Timex date) {
        LocalDate day = published;
        if (date == null || day == null) {
            return true;
        }
        return !date.from().isBefore(day.minusDays(21)) && !date.from().isAfter(day.plusDays(1));
    }
}
