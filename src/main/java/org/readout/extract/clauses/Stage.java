package org.readout.extract.clauses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.PartyPhrase.Kind;
import org.readout.extract.names.Countries;
import org.readout.model.Level;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;
import org.readout.model.Timex;

/**
 * Who is present where in a release, and so whom "the two Vice Ministers", "they" or "he" are.
 *
 * <p>A meeting that the release tells of puts its participants on the stage from that line on, until the next one.
 */
public final class Stage {

    /** How many lines back a pronoun may reach. */
    private static final int MEMORY = 4;

    private final List<Clauses> clauses;
    private final Cast cast;
    private final List<Scene> scenes = new ArrayList<>();
    private final Persons persons = new Persons();
    /** The words of each office met with, cut once. */
    private final Map<String, List<String>> offices = new HashMap<>();
    private List<Party> authors = List.of();

    private record Scene(int line, List<Party> present, @Nullable Timex date) {}

    public Stage(List<Clauses> clauses, Cast cast) {
        this.clauses = clauses;
        this.cast = cast;
        for (Clauses each : clauses) {
            persons.add(each.line(), cast);
        }
    }

    public Cast cast() {
        return cast;
    }

    /**
     * From line {@code line} on, a meeting of this date with these present is told. Entered in the order of the
     * lines.
     */
    public void enter(int line, List<Party> present, @Nullable Timex date) {
        scenes.add(new Scene(line, List.copyOf(present), date));
    }

    /** Takes everyone off the stage. */
    public void clear() {
        scenes.clear();
    }

    /** When the meeting told at line {@code line} was, or null. */
    public @Nullable Timex date(int line) {
        Scene now = scene(line);
        return now == null ? null : now.date();
    }

    /** Those who say "we" where nobody is quoted: the signatories of a joint statement, or the issuer. */
    public void write(List<Party> authors) {
        this.authors = List.copyOf(authors);
    }

    public List<Party> authors() {
        return authors;
    }

    /** Those present at line {@code line}; before the first scene, those of the first. */
    public List<Party> present(int line) {
        Scene now = scene(line);
        return now == null ? List.of() : now.present();
    }

    private @Nullable Scene scene(int line) {
        int low = 0;
        int high = scenes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (scenes.get(middle).line() <= line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return scenes.isEmpty() ? null : scenes.get(Math.max(0, low - 1));
    }

    /** Whom {@code phrase} in {@code line} means, each once; the words themselves where nobody better is known. */
    public List<Party> who(Line line, PartyPhrase phrase) {
        List<Party> parties =
                switch (phrase.kind()) {
                    case LIST -> phrase.parts().stream().flatMap(part -> who(line, part).stream()).toList();
                    case NAMED -> List.of(cast.person(person(phrase)));
                    case STATE -> List.of(Cast.state(phrase.mentions().getLast()));
                    case BODY -> List.of(body(line, phrase));
                    case HOLDER -> holder(line, phrase);
                    case GROUP -> group(line, phrase);
                    case SIDE -> List.of(named(line, phrase));
                    case STATES -> states(line, phrase);
                    case HE -> one(line, phrase);
                    case THEY -> several(line, phrase);
                    case WE -> we(line, phrase);
                    case IT -> it(line, phrase);
                };
        Map<String, Party> once = new LinkedHashMap<>();
        parties.forEach(party -> once.putIfAbsent(party.name(), party));
        return List.copyOf(once.values());
    }

    private static Mention person(PartyPhrase phrase) {
        return phrase.mentions().stream()
                .filter(mention -> mention.type() == NameType.PERSON)
                .reduce((first, last) -> last)
                .orElseGet(() -> phrase.mentions().getFirst());
    }

    private Party named(Line line, PartyPhrase phrase) {
        return new Party(bare(line, phrase), state(phrase), null, Level.UNKNOWN);
    }

    private static String bare(Line line, PartyPhrase phrase) {
        int from = Vocabulary.isDeterminer(line.word(phrase.from())) ? phrase.from() + 1 : phrase.from();
        return line.text(Math.min(from, phrase.to() - 1), phrase.to());
    }

    private @Nullable String state(PartyPhrase phrase) {
        return phrase.mentions().stream()
                .map(Cast::code)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A government acts for its state; another body is named as it is, by its own name if it has one. */
    private Party body(Line line, PartyPhrase phrase) {
        Mention country = phrase.mentions().stream()
                .filter(mention -> Cast.code(mention) != null)
                .findFirst()
                .orElse(null);
        if (country != null && phrase.head().equals("government")) {
            return Cast.state(country);
        }
        String name = phrase.mentions().stream()
                .filter(mention -> mention.type() == NameType.ORGANIZATION)
                .map(Mention::entity)
                .findFirst()
                .orElse(bare(line, phrase));
        return new Party(name, country == null ? null : Cast.code(country), null, Level.UNKNOWN);
    }

    private static List<String> words(Line line, PartyPhrase phrase) {
        List<String> words = new ArrayList<>();
        for (int i = phrase.from(); i < phrase.to() && !line.word(i).equals("of"); i++) {
            if (!line.isCovered(i, NameType.COUNTRY)) {
                words.add(line.word(i));
            }
        }
        return words;
    }

    private List<Party> holder(Line line, PartyPhrase phrase) {
        List<String> words = words(line, phrase);
        String state = state(phrase);
        List<Party> present = present(line.number());
        for (List<Party> among : List.of(present, persons(line.number()))) {
            for (Party person : among) {
                boolean fits = state == null || person.country() == null || state.equals(person.country());
                boolean counterpart = words.contains("counterpart") && state != null && state.equals(person.country());
                if (fits && (holds(person, words) || counterpart)) {
                    return List.of(person);
                }
            }
        }
        return List.of(named(line, phrase));
    }

    private boolean holds(Party person, List<String> words) {
        String office = person.office();
        return office != null && Offices.holds(offices.computeIfAbsent(office, Offices::words), words);
    }

    /** The persons named up to the end of line {@code line}, in the order of their first mention. */
    private List<Party> persons(int line) {
        return persons.before(clauses.get(line).line().span().end());
    }

    private List<Party> group(Line line, PartyPhrase phrase) {
        List<String> words = words(line, phrase);
        List<String> states = phrase.mentions().stream().map(Cast::code).filter(Objects::nonNull).toList();
        List<Party> present = fitting(present(line.number()), words, states);
        if (present.size() >= 2) {
            return phrase.count() > 0 && present.size() > phrase.count() ? present.subList(0, phrase.count()) : present;
        }
        boolean titled = Offices.level(words) != Level.UNKNOWN || phrase.count() > 0;
        boolean alike = states.isEmpty() && words.contains("ministers")
                && fitting(present(line.number()), List.of("vice", "minister"), states).size() == 2;
        if (alike) {
            return present(line.number());
        }
        List<Party> near = fitting(persons(line.number()), words, states);
        if (near.size() >= 2 && titled) {
            int count = phrase.count() > 0 ? phrase.count() : 2;
            return near.subList(Math.max(0, near.size() - count), near.size());
        }
        if (states.size() >= 2) {
            return phrase.mentions().stream().filter(mention -> Cast.code(mention) != null).map(Cast::state).toList();
        }
        List<Party> all = present(line.number());
        return all.size() >= 2 && states.isEmpty() && !Vocabulary.isPreposition(line.word(phrase.from() - 1))
                ? all
                : List.of(named(line, phrase));
    }

    private static List<Party> fitting(List<Party> persons, List<String> words, List<String> states) {
        Level level = Offices.level(words);
        return persons.stream()
                .filter(person -> Offices.mayBe(person, level))
                .filter(person -> states.isEmpty() || person.country() == null || states.contains(person.country()))
                .toList();
    }

    private List<Party> states(Line line, PartyPhrase phrase) {
        List<Party> named = phrase.mentions().stream()
                .filter(mention -> Cast.code(mention) != null)
                .map(Cast::state)
                .toList();
        if (named.size() >= 2) {
            return named;
        }
        Map<String, Party> states = new LinkedHashMap<>();
        for (Party person : present(line.number())) {
            String code = person.country();
            if (code != null) {
                states.putIfAbsent(code, new Party(Countries.name(code), code, null, Level.UNKNOWN));
            }
        }
        return states.size() >= 2 ? List.copyOf(states.values()) : authors.size() >= 2 ? authors
                : List.of(named(line, phrase));
    }

    private List<Party> one(Line line, PartyPhrase phrase) {
        Party found = lastSubject(line, phrase, false);
        List<Party> present = present(line.number());
        return found != null ? List.of(found) : present.isEmpty() ? List.of() : List.of(present.getFirst());
    }

    private @Nullable Party lastSubject(Line line, PartyPhrase phrase, boolean body) {
        for (int n = line.number(); n >= Math.max(0, line.number() - MEMORY); n--) {
            List<Subject> subjects = clauses.get(n).subjects();
            for (int k = subjects.size() - 1; k >= 0; k--) {
                PartyPhrase subject = subjects.get(k).phrase();
                boolean before = n < line.number() || subject.from() < phrase.from();
                boolean person = subject.kind() == Kind.NAMED || subject.kind() == Kind.HOLDER;
                boolean thing = subject.kind() == Kind.BODY || subject.kind() == Kind.STATE;
                if (before && (body ? thing : person)) {
                    return who(clauses.get(n).line(), subject).getFirst();
                }
            }
        }
        return null;
    }

    private List<Party> several(Line line, PartyPhrase phrase) {
        Scene scene = scene(line.number());
        int first = Math.max(scene == null || scene.line() > line.number() ? 0 : scene.line(), line.number() - MEMORY);
        for (int n = line.number(); n >= first; n--) {
            List<Subject> subjects = clauses.get(n).subjects();
            for (int k = subjects.size() - 1; k >= 0; k--) {
                PartyPhrase subject = subjects.get(k).phrase();
                boolean before = n < line.number() || subject.from() < phrase.from();
                boolean several = subject.isJoint() || subject.kind() == Kind.SIDE;
                if (before && several && subject.kind() != Kind.THEY) {
                    return who(clauses.get(n).line(), subject);
                }
            }
        }
        return present(line.number());
    }

    private List<Party> we(Line line, PartyPhrase phrase) {
        if (authors.size() < 2 && line.isQuoted(phrase.from())) {
            Party speaker = lastSubject(line, phrase, false);
            if (speaker != null) {
                return List.of(speaker);
            }
        }
        return authors;
    }

    private List<Party> it(Line line, PartyPhrase phrase) {
        Party found = lastSubject(line, phrase, true);
        return found == null ? List.of() : List.of(found);
    }
}
