package org.readout.extract.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.readout.extract.names.NounPhrase.Opening;
import org.readout.extract.text.WordList;
import org.readout.model.NameType;

/** Finds the names of encounters and anniversaries: "15th Korea-Japan Strategic Dialogue", "telephone conversation". */
final class EncounterFinder {

    /** Whether each noun of an encounter is the sitting of a body. */
    private static final Map<String, Boolean> NOUNS = new HashMap<>();
    private static final Set<String> HELD = WordList.of(EncounterFinder.class, "heldwords.txt");
    /** Nouns that name one event only with the word before them: "telephone conversation", "memorial event". */
    private static final Set<String> VAGUE = Set.of("conversation", "event", "talk", "exercise", "consultation", "congress", "trip");
    private static final Set<String> COUNTS = Set.of("two", "three", "four", "five", "several");
    private static final Set<String> PLURAL = Set.of("talks", "consultations", "negotiations");
    /** Nouns whose field belongs to their name: "dialogue on human rights". */
    private static final Set<String> LEARNED = Set.of("dialogue", "conference", "forum", "seminar", "symposium", "workshop");
    /** A call for something is none on the telephone. */
    private static final Set<String> CALLED = Set.of("for", "on", "upon", "to");
    private static final Set<String> BESIDE = Set.of("with", "between", "of", "on", "in", "at", "among", "for", "to", ",");
    private static final Set<String> DESCRIBES = WordList.of(EncounterFinder.class, "encounterwords.txt");
    /** Where nothing stands in front of these, no one event is meant: "regular dialogue". */
    private static final Set<String> RECURRING = WordList.of(EncounterFinder.class, "recurringwords.txt");
    /** An anniversary is that of something, up to one of these. */
    private static final Set<String> ENDS = Set.of(
            "between", "with", "in", "next", "this", "last", "on", "which", "that", "is", "was", "falls", "and", "as", "to", "at",
            "by", "scheduled", "will", "for", "given", "when", "after", "taking");

    static {
        for (List<String> row : WordList.table(EncounterFinder.class, "encounters.txt")) {
            NOUNS.put(row.getFirst(), row.size() > 1);
        }
    }

    private final Passage passage;
    private final List<Found> found;
    private final Map<Integer, Office> offices;
    private final Cover persons;
    private final Cover organizations;

    EncounterFinder(Passage passage, List<Found> found, Map<Integer, Office> offices) {
        this.passage = passage;
        this.found = found;
        this.offices = offices;
        this.persons = Cover.of(found, NameType.PERSON);
        this.organizations = Cover.of(found, NameType.ORGANIZATION);
    }

    void find() {
        int free = 0;
        for (int i = 0; i < passage.size(); i++) {
            Atom atom = passage.at(i);
            if (i < free || organizations.touches(atom.span())) {
                continue;
            }
            if (NOUNS.containsKey(atom.lower()) && !goesOn(i)) {
                free = Math.max(free, atom.is("anniversary") ? anniversary(i, free) : at(i, free));
            } else if (isConferenceOfParties(i)) {
                int end = passage.at(i).text().equals("COP") ? passage.at(i + 1).isHyphen() ? i + 3 : i + 2 : i + 1;
                free = mark(i, end, "numbered conference", 0.9);
            }
        }
    }

    /** Whether the noun only describes another: "call-centre", "talks session", "Summit Declaration". */
    private boolean goesOn(int i) {
        Atom next = passage.at(i + 1);
        boolean capital = passage.at(i).isCapitalized() && next.isCapitalized() && next.isWord() && !Words.isCalendar(next)
                && !passage.isTitle() && !persons.touches(next.span());
        return next.isHyphen() && next.glued() || next.is("centre") || next.is("center") || NOUNS.containsKey(next.lower()) && next.isCapitalized() == passage.at(i).isCapitalized() || capital;
    }

    /** "COP28", "COP 26". */
    private boolean isConferenceOfParties(int i) {
        String text = passage.at(i).text();
        if (!text.startsWith("COP") || text.length() > 5) {
            return false;
        }
        int number = passage.at(i + 1).isHyphen() ? i + 2 : i + 1;
        String digits = text.length() > 3 ? text.substring(3) : passage.at(number).text();
        return digits.length() <= 2 && digits.chars().allMatch(Character::isDigit);
    }

    private int at(int i, int free) {
        NounPhrase phrase = NounPhrase.before(passage, i, free, persons);
        Atom noun = passage.at(i);
        boolean capital = noun.isCapitalized();
        int end = end(i, capital && (phrase.named() || passage.isTitle()));
        int from = phrase.from();
        boolean modified = from < i || end > i + 1;
        boolean named = DESCRIBES.contains(passage.at(i - 1).lower()) || passage.isTitle() && noun.is("event") || noun.is("talk") && phrase.opening() == Opening.DEFINITE;
        if (VAGUE.contains(noun.lower()) && !(named && (from < i || phrase.opening() == Opening.DEFINITE || passage.isTitle())) || noun.is("call") && !modified && CALLED.contains(passage.at(i + 1).lower())) {
            return 0;
        }
        boolean recurring = phrase.opening() == Opening.BARE && isRecurring(from, i);
        if (capital && phrase.named() && from < i && !recurring) {
            return mark(from, end, "named encounter", 0.9);
        }
        if (passage.isTitle() && capital) {
            boolean spoken = phrase.opening() == Opening.DEFINITE || modified && !recurring || persons.touches(passage.at(i - 1).span()) || BESIDE.contains(passage.at(i + 1).lower());
            return spoken ? mark(from, end, "encounter in a title", 0.8) : 0;
        }
        boolean counted = noun.is("rounds") && end > i + 1;
        if (counted) {
            return mark(COUNTS.contains(passage.at(from - 1).lower()) ? from - 1 : from, end, "rounds of talks", 0.7);
        }
        boolean marked = switch (phrase.opening()) {
            case DEFINITE -> true;
            case INDEFINITE -> HELD.contains(passage.at(article(from) - 1).lower()) && !isPlanned(article(from) - 1) || isTold(i + 1);
            case BARE -> from < i && !recurring && !noun.is("dialogue") || NounPhrase.isOrdinal(passage.at(from))
                    || (PLURAL.contains(noun.lower()) || from < i && noun.is("dialogue")) && HELD.contains(passage.at(from - 1).lower());
        };
        return marked ? mark(from, end, "encounter", 0.8) : 0;
    }

    private boolean isRecurring(int from, int noun) {
        for (int i = from - 1; i < noun; i++) {
            if (RECURRING.contains(passage.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private int article(int from) {
        int at = from - 1;
        while (at > 0 && !passage.at(at).is("a") && !passage.at(at).is("an") && at > from - 4) {
            at--;
        }
        return at;
    }

    /** "To hold a meeting" some day. */
    private boolean isPlanned(int verb) {
        Atom before = passage.at(verb - 1);
        boolean infinitive = passage.at(verb).is("hold") || passage.at(verb).is("host") || passage.at(verb).is("open");
        return infinitive && (before.is("to") || before.is("will") || before.is("would") || before.is("should") || before.is("and"));
    }

    /** "A meeting was held", "took place". */
    private boolean isTold(int at) {
        Atom verb = passage.at(at);
        return verb.is("was") && passage.at(at + 1).is("held") || verb.is("took") || verb.is("takes");
    }

    private int end(int i, boolean named) {
        int at = i + 1;
        boolean sitting = NOUNS.getOrDefault(passage.at(i).lower(), false) && !passage.at(i - 1).is("press");
        int end = sitting ? EventName.sitting(passage, at, offices, persons) : at;
        if (end > at) {
            return end;
        }
        if ((passage.at(i).is("round") || passage.at(i).is("rounds")) && passage.at(at).is("of")) {
            for (int k = at + 1; k < at + 5; k++) {
                if (NOUNS.containsKey(passage.at(k).lower())) {
                    return k + 1;
                }
            }
        }
        if (passage.at(at).is("of") && isDay(at + 1)) {
            int day = at + 1;
            while (day < at + 4 && (Words.isCalendar(passage.at(day)) || Character.isDigit(passage.at(day).text().charAt(0)))) {
                day++;
            }
            return day;
        }
        if (LEARNED.contains(passage.at(i).lower()) && passage.at(at).is("on") && !passage.at(at + 1).isCapitalized()) {
            int field = at + 1;
            while (field < at + 5 && Words.isPortfolio(passage.at(field))) {
                field++;
            }
            if (field > at + 1) {
                return field;
            }
        }
        boolean link = passage.at(at).is("on") || passage.at(at).is("for") || passage.at(at).is("to") && passage.at(at + 1).isCapitalized();
        int run = named && sitting && link ? EventName.run(passage, at + 1, persons) : at + 1;
        return run > at + 1 && !(passage.at(at).is("to") && Gazetteer.at(passage, at + 1) != null) ? run : at;
    }

    /** "March 9", "15 July". */
    private boolean isDay(int at) {
        boolean first = isDayNumber(passage.at(at).text());
        boolean second = isDayNumber(passage.at(at + 1).text());
        return first && Words.isCalendar(passage.at(at + 1)) || second && Words.isCalendar(passage.at(at));
    }

    private static boolean isDayNumber(String text) {
        return text.length() <= 2 && Character.isDigit(text.charAt(0));
    }

    private int anniversary(int i, int free) {
        int from = i;
        while (from > free && (passage.at(from - 1).isHyphen() || NounPhrase.isOrdinal(passage.at(from - 1))
                || passage.at(from).isHyphen() || passage.at(from - 1).is("year") && passage.at(from - 2).isHyphen())) {
            from--;
        }
        int end = Math.max(anniversaryEnd(i + 1), passage.at(i + 1).is("of") ? EventName.run(passage, i + 2, persons) : 0);
        end = end == i + 2 ? i + 1 : end;
        return from < i || end > i + 1 ? mark(from, end, "anniversary", 0.9) : 0;
    }

    private int anniversaryEnd(int at) {
        if (!passage.at(at).is("of")) {
            return at;
        }
        int end = at + 1;
        while (end < passage.size() && end < at + 12 && !ENDS.contains(passage.at(end).lower())
                && (passage.at(end).isWord() || passage.at(end).isHyphen() || passage.at(end).isPossessive())) {
            end++;
        }
        while (end > at + 1 && (passage.at(end - 1).is("the") || passage.at(end - 1).is("of")
                || passage.at(end - 1).isPossessive() || passage.at(end - 1).isHyphen())) {
            end--;
        }
        return end > at + 1 ? end : at;
    }

    private int mark(int from, int to, String why, double confidence) {
        found.add(Found.of(NameType.EVENT, passage.span(from, to), passage.words(from, to), why, confidence));
        return to;
    }
}
