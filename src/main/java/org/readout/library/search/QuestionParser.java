package org.readout.library.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.readout.library.search.Lexer.Term;
import org.readout.model.Force;

/**
 * Understands what an officer types to search. It never fails: what it does not understand it says and passes over, and
 * the rest is searched. The last word is taken as not yet finished, unless a blank or a quote ends it.
 */
final class QuestionParser {

    /** Nobody types more; a page pasted by mistake must not hold the search up. */
    private static final int LONGEST = 1000;
    private static final int MOST_TERMS = 40;
    private static final String FIELDS = "party:, country:, publisher:, date:, force:, is: and has:";
    private static final Map<String, String> STATES = Map.of(
            "reviewed", Clause.State.REVIEWED, "unreviewed", Clause.State.UNREVIEWED);
    private static final Map<String, String> HELD = Map.of(
            "due", Facts.DUE, "commitment", Facts.COMMITMENT, "note", Clause.State.NOTE);

    private final Countries countries;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<String> notUnderstood = new ArrayList<>();

    private QuestionParser(Countries countries) {
        this.countries = countries;
    }

    static Question parse(String typed, Countries countries) {
        QuestionParser parser = new QuestionParser(countries);
        parser.parse(typed);
        return new Question(parser.clauses, parser.notUnderstood);
    }

    private void parse(String typed) {
        String read = typed;
        if (typed.length() > LONGEST) {
            read = typed.substring(0, LONGEST);
            notUnderstood.add("only the first " + LONGEST + " characters were read");
        }
        List<Term> terms = Lexer.cut(read);
        if (terms.size() > MOST_TERMS) {
            notUnderstood.add("only the first " + MOST_TERMS + " words were searched");
        }
        terms.stream().limit(MOST_TERMS).forEach(this::take);
        if (clauses.isEmpty() && notUnderstood.isEmpty() && terms.stream().anyMatch(term -> !term.open())) {
            notUnderstood.add(quote(read.strip()) + " holds no word");
        }
    }

    private void take(Term term) {
        switch (term.field().toLowerCase(Locale.ROOT)) {
            case "" -> phrase(term);
            case "party" -> name(Facts.PARTY, term);
            case "country" -> name(Facts.COUNTRY, term);
            case "publisher" -> publisher(term);
            case "date" -> dates(term);
            case "force" -> force(term);
            case "is" -> states(term);
            case "has" -> held(term);
            default -> unknown(term);
        }
    }

    private void phrase(Term term) {
        Clause.Phrase phrase = words(term, term.value());
        if (!phrase.words().isEmpty()) {
            clauses.add(phrase);
        }
    }

    /** The words of a value; an asterisk at its end says that its last word goes on. */
    private static Clause.Phrase words(Term term, String value) {
        boolean star = value.endsWith("*");
        List<Word> words = new ArrayList<>(Words.of(value));
        boolean single = false;
        if (!words.isEmpty() && words.getLast().isTail()) {
            // The last letter of a run stands alone in the index only where the run ends; here it may go on.
            single = words.size() == 1 || !words.get(words.size() - 2).spaceless();
            if (!single) {
                words.removeLast();
            }
        }
        boolean spaceless = !words.isEmpty() && words.getLast().spaceless();
        boolean unfinished = single || (star || term.open()) && !spaceless;
        return new Clause.Phrase(words.stream().map(Word::text).toList(), unfinished, term.excluded());
    }

    private void publisher(Term term) {
        Clause.Phrase name = words(term, term.value());
        if (name.words().isEmpty()) {
            empty(term);
        } else {
            clauses.add(new Clause.Publisher(name));
        }
    }

    private void name(String sign, Term term) {
        Clause.Phrase name = words(term, term.value());
        if (name.words().isEmpty()) {
            empty(term);
            return;
        }
        List<String> alike = countries.alike(term.value().strip());
        if (name.words().size() > Facts.LONGEST_RUN) {
            // A longer name is asked for by its runs, all of which one party's name must have.
            for (int i = 0; i + Facts.LONGEST_RUN < name.words().size(); i++) {
                clauses.add(fact(sign, name.words().subList(i, i + Facts.LONGEST_RUN), false, List.of(), term));
            }
        }
        List<String> last = name.words().subList(Math.max(0, name.words().size() - Facts.LONGEST_RUN), name.words().size());
        clauses.add(fact(sign, last, name.unfinished(), alike, term));
    }

    private static Clause.Fact fact(
            String sign, List<String> words, boolean unfinished, List<String> alike, Term term) {
        String wanted = sign + String.join(" ", words);
        Set<String> anyOf = new HashSet<>(List.of(wanted));
        for (String other : alike) {
            anyOf.add(Facts.COUNTRY + String.join(" ", Facts.words(other)));
        }
        return new Clause.Fact(anyOf, unfinished ? Set.of(wanted) : Set.of(), term.excluded());
    }

    private void dates(Term term) {
        Days days = Days.of(term.value().strip());
        if (days != null) {
            clauses.add(new Clause.Dates(days.from(), days.to(), term.excluded()));
        } else if (term.value().isBlank()) {
            empty(term);
        } else {
            notUnderstood.add(quote("date:" + term.value())
                    + " is no date such as date:2024-10-03, date:2024 or date:2024-10..2025-01");
        }
    }

    private void force(Term term) {
        List<String> codes = Arrays.stream(Force.values()).map(Force::code).toList();
        Set<String> chosen = choices(term, codes);
        if (!chosen.isEmpty()) {
            Set<String> facts = new HashSet<>();
            chosen.forEach(code -> facts.add(Facts.FORCE + code));
            clauses.add(new Clause.Fact(facts, Set.of(), term.excluded()));
        }
    }

    private void states(Term term) {
        Set<String> states = new HashSet<>();
        choices(term, STATES).forEach(word -> states.add(STATES.getOrDefault(word, "")));
        if (!states.isEmpty()) {
            clauses.add(new Clause.State(states, term.excluded()));
        }
    }

    private void held(Term term) {
        for (String word : choices(term, HELD)) {
            String state = HELD.getOrDefault(word, "");
            clauses.add(state.equals(Clause.State.NOTE)
                    ? new Clause.State(Set.of(state), term.excluded())
                    : new Clause.Fact(Set.of(state), Set.of(), term.excluded()));
        }
    }

    private Set<String> choices(Term term, Map<String, String> known) {
        return choices(term, known.keySet().stream().sorted().toList());
    }

    /** Those of {@code known} that the value names, with commas between; a last one not finished stands for all it may become. */
    private Set<String> choices(Term term, List<String> known) {
        String value = term.value().strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        if (value.isEmpty()) {
            empty(term);
            return Set.of();
        }
        Set<String> chosen = new HashSet<>();
        for (String one : value.split(",", -1)) {
            boolean goesOn = term.open() && value.endsWith(one) && !one.isEmpty();
            List<String> meant = known.stream().filter(code -> code.equals(one)).toList();
            if (meant.isEmpty() && goesOn) {
                meant = known.stream().filter(code -> code.startsWith(one)).toList();
            }
            if (meant.isEmpty() && !one.isEmpty()) {
                notUnderstood.add(quote(term.field() + ":" + one) + " is not known: there is "
                        + String.join(", ", known));
            }
            chosen.addAll(meant);
        }
        return chosen;
    }

    private void empty(Term term) {
        if (!term.open()) {
            notUnderstood.add(quote(term.field() + ":") + " has nothing after it");
        }
    }

    /** A field there is not is passed over; a word and a colon of some other sense, as in "https://…", is words. */
    private void unknown(Term term) {
        boolean meant = term.quoted() || !term.value().isEmpty() && Character.isLetterOrDigit(term.value().charAt(0));
        if (meant) {
            notUnderstood.add(quote(term.field() + ":") + " is not one of " + FIELDS + ", so " + quote(term.value())
                    + " was searched everywhere");
        }
        String value = meant ? term.value() : term.field() + " " + term.value();
        phrase(new Term("", value, term.quoted(), term.open(), term.excluded()));
    }

    private static String quote(String typed) {
        String shown = typed.length() > 40 ? typed.substring(0, 40) + "…" : typed;
        return "“" + shown.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "\uFFFD") + "”";
    }
}
