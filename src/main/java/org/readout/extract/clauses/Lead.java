package org.readout.extract.clauses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.readout.extract.text.Role;
import org.readout.extract.text.WordList;
import org.readout.model.Level;
import org.readout.model.NameType;
import org.readout.model.Party;

/**
 * Whom a release is about, by its first sentences: one person of each state, of one level; else those who meet in one
 * sentence, or lead the delegations.
 */
public final class Lead {

    /** No more lines than this are the lead. */
    private static final int LINES = 8;
    /** More persons in one sentence are a roll, and not those who meet. */
    private static final int MOST = 6;
    /** Of more states than this one may send a deputy. */
    private static final int ROLL = 3;
    /** Words that show persons to meet: "held", "met", "talks", "led". */
    private static final Set<String> MEETS = WordList.of(Lead.class, "meets.txt");
    /** Those named behind such a word only stand by: "accompanied by", "in the presence of". */
    private static final Set<String> ASIDE = WordList.of(Lead.class, "standby.txt");

    private Lead() {}

    /** The persons, in order; empty if no line of the lead names two. */
    public static List<Party> of(Reading reading) {
        List<Clauses> lead = reading.clauses().subList(0, Math.min(LINES, reading.clauses().size())).stream()
                .filter(clauses -> clauses.line().tells() || clauses.line().role() == Role.CAPTION)
                .toList();
        Cast cast = reading.stage().cast();
        List<Party> heads = new ArrayList<>();
        List<Party> toMeet = List.of();
        for (Clauses clauses : lead) {
            List<Party> came = Attendance.in(clauses.line(), cast);
            List<Party> persons = ofStates(named(clauses.line(), cast));
            List<Party> both = apposed(clauses, reading.stage());
            List<Party> meet = both.size() >= 2 ? both : persons.size() >= 2 ? persons : meeting(clauses, cast);
            if (isAhead(clauses.line()) && both.isEmpty()) {
                toMeet = toMeet.isEmpty() ? meet : toMeet;
                continue;
            }
            if (came.isEmpty() && meet.size() >= 2 && heads.size() < 2) {
                return withOthers(withSubject(meet, clauses, reading.stage()), lead);
            }
            List<Party> host = heads.isEmpty() && came.isEmpty() ? host(clauses, cast) : List.of();
            Stream.concat(host.stream(), came.stream()).filter(head -> !heads.contains(head)).forEach(heads::add);
        }
        return heads.size() >= 2 ? List.copyOf(heads) : toMeet.size() >= 2 ? toMeet : List.of();
    }

    /** "A summit of Berg and Novak <b>will take place</b> in May": news of those who are yet to meet. */
    private static boolean isAhead(Line line) {
        boolean ahead = false;
        for (int k = 0; k < line.size(); k++) {
            boolean will = line.word(k).equals("will") || line.word(k).equals("to") && line.word(k - 1).endsWith("ed");
            String next = line.word(k + 1).equals("be") ? line.word(k + 2) : line.word(k + 1);
            ahead |= will && (next.equals("take") && line.word(k + 2).equals("place") || next.equals("held") || next.equals("meet")
                    || next.equals("hold"));
            String before = line.word(k - 1);
            boolean passive = before.equals("be") || before.equals("is") || before.equals("are");
            if (MEETS.contains(line.word(k)) && Vocabulary.isPast(line.word(k)) && !passive) {
                return false;
            }
        }
        return ahead;
    }

    /** "<b>The ministers of both countries, Berg and Novak</b>, said": a subject that calls several by name and by what they are. */
    private static List<Party> apposed(Clauses clauses, Stage stage) {
        return clauses.subjects().stream()
                .map(Subject::phrase)
                .filter(phrase -> phrase.kind() == PartyPhrase.Kind.LIST && Stage.several(clauses.line(), phrase) != null)
                .map(phrase -> stage.who(clauses.line(), phrase))
                .filter(who -> who.stream().allMatch(stage::isPerson))
                .findFirst()
                .orElse(List.of());
    }

    /** "Secretary Reyes hosted the third trilateral meeting": the only one whom a sentence that tells of a meeting names. */
    private static List<Party> host(Clauses clauses, Cast cast) {
        Line line = clauses.line();
        List<Party> named = named(line, cast);
        boolean meets = false;
        for (int k = 0; k < line.size(); k++) {
            meets |= MEETS.contains(line.word(k));
        }
        return meets && named.size() == 1 && line.tells() ? named : List.of();
    }

    /** The person who does something in the first sentence, as one who "convened leaders" does; nobody where none does. */
    public static List<Party> host(Reading reading) {
        for (Clauses clauses : reading.clauses().subList(0, Math.min(LINES, reading.clauses().size()))) {
            for (Subject subject : clauses.line().tells() ? clauses.subjects() : List.<Subject>of()) {
                List<Party> who = reading.stage().who(clauses.line(), subject.phrase());
                boolean named = subject.phrase().kind() == PartyPhrase.Kind.NAMED || subject.phrase().kind() == PartyPhrase.Kind.LIST;
                return who.size() == 1 && named ? who : List.of();
            }
        }
        return List.of();
    }

    /** "<b>He</b> called on the President and the Prime Minister". */
    private static List<Party> withSubject(List<Party> meet, Clauses clauses, Stage stage) {
        boolean he = !clauses.subjects().isEmpty()
                && clauses.subjects().getFirst().phrase().kind() == PartyPhrase.Kind.HE;
        List<Party> who = he ? stage.who(clauses.line(), clauses.subjects().getFirst().phrase()) : List.of();
        Set<Party> all = new LinkedHashSet<>(who);
        all.addAll(meet);
        return List.copyOf(all);
    }

    /** "The foreign ministers of Egypt, Jordan and Iraq", where the persons of but two are named: the third by its state. */
    private static List<Party> withOthers(List<Party> meet, List<Clauses> lead) {
        for (Clauses clauses : lead) {
            for (PartyPhrase phrase : clauses.phrases()) {
                List<Party> states = phrase.kind() == PartyPhrase.Kind.GROUP ? Spelt.states(phrase) : List.of();
                List<String> codes = states.stream().map(Party::country).filter(Objects::nonNull).toList();
                boolean all = meet.stream().allMatch(one -> codes.contains(String.valueOf(one.country())));
                if (states.size() > meet.size() && all) {
                    return new Delegates(meet, Spelt.words(clauses.line(), phrase)).of(states);
                }
            }
        }
        return meet;
    }

    /** The persons of a sentence, but for those by whom something was agreed before. */
    private static List<Party> named(Line line, Cast cast) {
        int last = citation(line);
        return line.mentions().stream()
                .filter(mention -> mention.type() == NameType.PERSON && line.tokenAt(mention.span().start()) < last)
                .map(cast::person)
                .distinct()
                .toList();
    }

    /** Where what follows was agreed by others: "to follow up what was <b>agreed by</b> the Presidents"; the end of the line if nowhere. */
    private static int citation(Line line) {
        int end = 1;
        while (end < line.size() && !(line.word(end).equals("by") && (line.word(end - 1).equals("agreed") || line.word(end - 1).equals("decided")))) {
            end++;
        }
        return end;
    }

    private static List<Party> ofStates(List<Party> named) {
        Map<String, Party> byState = new LinkedHashMap<>();
        boolean roll = named.size() > ROLL && named.stream().map(Party::country).distinct().count() == named.size();
        for (Party person : named) {
            Level level = named.getFirst().level();
            boolean alike = level == Level.UNKNOWN || person.level() == Level.UNKNOWN || level == person.level()
                    || roll && person.level() == Level.VICE_MINISTER && level == Level.MINISTER;
            String state = person.country();
            if (state != null && alike) {
                byState.putIfAbsent(state, person);
            }
        }
        return List.copyOf(byState.values());
    }

    /** The persons of a sentence that tells of a meeting, up to those who only stand by; of one state the first. */
    private static List<Party> meeting(Clauses clauses, Cast cast) {
        Line line = clauses.line();
        boolean meets = false;
        int end = Math.min(line.size(), citation(line));
        for (int k = 0; k < end; k++) {
            meets |= MEETS.contains(line.word(k));
            end = ASIDE.contains(line.word(k)) ? k : end;
        }
        int last = end;
        List<Party> all = line.mentions().stream()
                .filter(mention -> mention.type() == NameType.PERSON && line.tokenAt(mention.span().start()) < last)
                .filter(mention -> !line.isPossessive(line.after(mention)))
                .map(cast::person)
                .distinct()
                .toList();
        Map<String, Party> one = new LinkedHashMap<>();
        all.forEach(person -> one.putIfAbsent(person.country() == null ? person.name() : person.country(), person));
        boolean peers = all.stream().map(Party::level).distinct().count() == 1;
        List<Party> persons = one.size() >= 2 || !peers ? List.copyOf(one.values()) : all;
        boolean office = persons.stream().anyMatch(person -> person.office() != null)
                || clauses.phrases().stream().anyMatch(phrase -> phrase.kind() == PartyPhrase.Kind.GROUP);
        return meets && office && persons.size() <= MOST ? persons : List.of();
    }
}
