package org.readout.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Clauses;
import org.readout.extract.clauses.Lead;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.PartyPhrase;
import org.readout.extract.clauses.Stage;
import org.readout.extract.clauses.Subject;
import org.readout.extract.clauses.Vocabulary;
import org.readout.extract.text.WordList;
import org.readout.model.EventKind;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;

/** Encounters told by a verb: "met with", "spoke by telephone with", "held a meeting with", "visited". */
final class Told {

    /** The noun stands no further than this behind "held". */
    private static final int NOUN = 9;
    /** Those named behind such a word only stand by. */
    private static final Set<String> ASIDE = WordList.of(Lead.class, "standby.txt");

    private final Clauses clauses;
    private final Line line;
    private final Stage stage;
    private final Surroundings around;

    Told(Clauses clauses, Stage stage, Surroundings around) {
        this.clauses = clauses;
        this.line = clauses.line();
        this.stage = stage;
        this.around = around;
    }

    /** The encounter that the verb at {@code at} tells of, or null. */
    @Nullable Encounter at(int at) {
        boolean courtesy = isCourtesyCall(at);
        EventWords.Verb verb = courtesy ? EventWords.Verb.SEE : EventWords.verb(line.word(at));
        Subject subject = verb == null ? null : subject(at);
        if (verb == null || subject == null) {
            return null;
        }
        int end = around.reach(at);
        List<Party> present = new ArrayList<>(listedBefore(subject.phrase().from()));
        addAll(present, stage.who(line, subject.phrase()));
        addAll(present, listedBehind(subject.phrase().to(), at));
        Encounter found =
                switch (verb) {
                    case MEET -> met(at, subject, present);
                    case SEE -> saw(courtesy || line.word(at + 1).equals("down") ? at + 1 : at, present);
                    case SPEAK -> spoke(at, present);
                    case HOST -> hosted(at, end, present);
                    case HOLD -> held(at, end, present);
                    case VISIT -> visited(at, present);
                };
        if (found == null) {
            return null;
        }
        callBy(found, at, end);
        found.participants = present;
        found.date = around.date(subject.phrase().to(), end);
        if (found.date == null && !subject.inner()) {
            found.date = around.date(0, Math.min(subject.phrase().from(), 6));
        }
        found.date = found.date == null ? around.when(subject.phrase().from()) : found.date;
        found.place = found.place == null ? around.place(at, end) : found.place;
        found.place = found.place == null ? around.where(subject.phrase().from()) : found.place;
        boolean before = line.word(at - 1).equals("had") || line.word(at - 1).equals("last") || subject.inner();
        found.told = !before && line.tells() && around.isNews(found.date);
        found.apart = before;
        found.aside = before && !subject.inner() && line.tells();
        found.courtesy = courtesy;
        return found;
    }

    /**
     * "The Minister of Chad, <b>Mr. Idriss</b>, the Minister of Mali, <b>Mr. Keita</b>, and the Minister of Niger met": those in front
     * of the last of a list that sets names behind offices.
     */
    private List<Party> listedBefore(int from) {
        boolean list = line.isComma(from - 1) || line.word(from - 1).equals("and") && line.isComma(from - 2);
        List<Party> before = new ArrayList<>();
        for (int k = 0; k < from && list; k++) {
            Mention person = line.mention(k, NameType.PERSON);
            boolean verb = Vocabulary.isFinite(line.word(k)) || ASIDE.contains(line.word(k)) || line.word(k).equals("with");
            if (verb && !line.isNamed(k)) {
                return List.of();
            }
            if (person != null && line.tokenAt(person.span().start()) == k && !line.isPossessive(line.after(person))) {
                before.add(stage.cast().person(person));
            }
        }
        return before.stream().distinct().toList();
    }

    /** "The Presidents of Chad, Mr. Idriss, <b>of Mali, Mr. Keita, and of Niger, Mr. Sani</b>, met". */
    private List<Party> listedBehind(int from, int verb) {
        List<Party> behind = new ArrayList<>();
        for (int k = from; k < verb; k++) {
            Mention person = line.mention(k, NameType.PERSON);
            boolean link = line.isComma(k) || line.word(k).equals("of") || line.word(k).equals("and") || line.word(k).equals("the");
            if (!link && !line.isNamed(k)) {
                return List.of();
            }
            if (person != null && line.tokenAt(person.span().start()) == k) {
                behind.add(stage.cast().person(person));
            }
        }
        return behind.stream().distinct().toList();
    }

    /** "met for the 14th Strategic Dialogue" tells of the dialogue. */
    private void callBy(Encounter found, int at, int end) {
        for (int k = at + 1; k < end && found.kind == EventKind.MEETING; k++) {
            Mention event = line.mention(k, NameType.EVENT);
            int determiner = Vocabulary.isDeterminer(line.word(k - 1)) || line.word(k - 1).equals("a") ? 1 : 0;
            if (event != null && line.word(k - 1 - determiner).equals("for")) {
                EventKind kind = EventWords.kind(line, event);
                if (kind != null) {
                    found.kind = kind;
                    found.span = event.span();
                    found.name = line.text(event);
                }
            }
        }
    }

    private @Nullable Subject subject(int at) {
        Subject direct = clauses.direct(at);
        if (direct != null) {
            return direct;
        }
        String before = line.word(at - 1);
        boolean joined = before.equals("and") || before.equals(",") || Vocabulary.isAdverb(before);
        return joined ? clauses.before(at) : null;
    }

    private @Nullable Encounter met(int at, Subject subject, List<Party> present) {
        int partner = line.skipCircumstances(at + 1);
        boolean with = line.word(partner).equals("with");
        around.add(present, with ? partner + 1 : partner);
        if (present.size() < 2 && !subject.phrase().isJoint()) {
            present.addAll(around.partners(at, around.reach(at)));
        }
        if (present.size() < 2 && !subject.phrase().isJoint()) {
            return null;
        }
        return new Encounter(line, EventKind.MEETING, line.span(at, at + 1), "meeting",
                line.text(at, at + 1) + " with");
    }

    /** "Berg <b>called on</b> President Novak"; who "called on Novak to" do something asked him. */
    private boolean isCourtesyCall(int at) {
        boolean on = line.word(at + 1).equals("on") || line.word(at + 1).equals("upon");
        PartyPhrase whom = on && (line.word(at).equals("called") || line.word(at).equals("calls")) ? clauses.startingAt(at + 2) : null;
        return whom != null && whom.kind() == PartyPhrase.Kind.NAMED && !line.word(line.skipCircumstances(whom.to())).equals("to");
    }

    /** "Berg was received <b>by</b> Novak": where the host is named; {@code at} where nobody is. */
    private int host(int at) {
        boolean passive = line.word(at - 1).equals("was") || line.word(at - 1).equals("were") || line.word(at - 1).equals("been");
        for (int k = at + 1; passive && k < Math.min(line.size(), at + NOUN) && !line.isComma(k); k++) {
            if (line.word(k).equals("by")) {
                return k + 1;
            }
        }
        return at;
    }

    private @Nullable Encounter saw(int at, List<Party> present) {
        int partner = line.skipCircumstances(at + 1);
        int before = present.size();
        int host = host(at);
        around.add(present, host > at ? host : line.word(partner).equals("with") ? partner + 1 : partner);
        PartyPhrase first = clauses.startingAt(partner);
        int and = first == null ? 0 : first.to();
        if (and > 0 && line.word(and).equals("and") && line.word(and + 1).equals("on")) {
            around.add(present, and + 2);
        }
        boolean person = present.size() > before && (present.getLast().office() != null || stage.cast().persons().containsKey(present.getLast().name()));
        boolean several = present.size() >= before + 2;
        return person || several ? new Encounter(line, EventKind.MEETING, line.span(at, at + 1), "meeting",
                line.text(at, at + 1)) : null;
    }

    /** "hosted a dinner for", "hosted President Cho". */
    private @Nullable Encounter hosted(int at, int end, List<Party> present) {
        Encounter held = held(at, end, present);
        return held != null ? held : saw(at, present);
    }

    private @Nullable Encounter spoke(int at, List<Party> present) {
        boolean phone = false;
        int end = around.reach(at);
        for (int k = at + 1; k < end; k++) {
            phone |= line.word(k).equals("phone") || line.word(k).equals("telephone");
            if (k == at + 1 && (line.word(k).equals("of") || line.word(k).equals("about"))) {
                return null;
            }
            if (line.word(k).equals("with") || line.word(k).equals("to")) {
                around.add(present, k + 1);
                break;
            }
        }
        if (present.size() < 2) {
            return null;
        }
        boolean person = line.word(at + 1).equals("in") && line.word(at + 2).equals("person");
        EventKind kind = person ? EventKind.MEETING : EventKind.CALL;
        return new Encounter(line, kind, line.span(at, at + 1), phone ? "telephone call"
                : "call", line.text(at, at + 1) + " with");
    }

    private @Nullable Encounter held(int at, int end, List<Party> present) {
        for (int k = at + 1; k < Math.min(end, at + NOUN); k++) {
            EventKind kind = kind(k);
            if (line.word(k).equals("with") || line.isComma(k)) {
                return null;
            }
            Mention event = line.mention(k, NameType.EVENT);
            if (kind != null && event != null && EventWords.head(line, event) == k) {
                addAll(present, around.partners(line.after(event), end));
                String why = line.text(at, at + 1) + " + " + line.word(k);
                return new Encounter(line, kind, event.span(), line.text(event), why);
            }
            if (kind != null && kind(k + 1) == null) {
                addAll(present, around.partners(k + 1, end));
                int start = EventWords.nameStart(line, k);
                String why = line.text(at, at + 1) + " + " + line.word(k);
                return new Encounter(line, kind, line.span(start, k + 1), line.text(start, k + 1), why);
            }
        }
        return null;
    }

    private static void addAll(List<Party> present, List<Party> partners) {
        for (Party partner : partners) {
            if (present.stream().noneMatch(one -> one.name().equals(partner.name()))) {
                present.add(partner);
            }
        }
    }

    private @Nullable EventKind kind(int k) {
        boolean spoken = line.word(k).equals("conversation") && line.word(k - 1).endsWith("phone");
        return spoken ? EventKind.CALL : EventWords.kind(line, k);
    }

    private @Nullable Encounter visited(int at, List<Party> present) {
        int where = line.word(at + 1).equals("to") ? at + 2 : at + 1;
        boolean place = line.isCovered(where, NameType.PLACE) || line.isCovered(where, NameType.COUNTRY);
        if (!place || present.isEmpty()) {
            return null;
        }
        Encounter visit = new Encounter(line, EventKind.VISIT, line.span(at, at + 1), "visit", line.text(at, at + 1));
        Mention named = line.mention(where, NameType.PLACE);
        Mention country = line.mention(where, NameType.COUNTRY);
        visit.place = named != null ? named.entity() : country == null ? null : country.entity();
        return visit;
    }
}
