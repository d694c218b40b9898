package org.readout.extract.clauses;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.WordList;
import org.readout.model.Level;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;

/** Whom words for offices, groups, states and bodies mean: "the Foreign Minister", "both sides", "the ministry". */
final class Holders {

    /** What the names of bodies have that two states or unions sit on. */
    private static final Set<String> JOINT = WordList.of(Holders.class, "jointbodies.txt");

    /** A union is named no further in front of "the bloc". */
    private static final int MEMORY = 8;

    private final Stage stage;
    private final List<Clauses> clauses;
    private final Persons persons = new Persons();
    private final Groups groups;
    private final Hosts hosts;
    /** The words of each office met with, cut once. */
    private final Map<String, List<String>> offices = new HashMap<>();

    Holders(Stage stage, List<Clauses> clauses) {
        this.stage = stage;
        this.clauses = clauses;
        this.groups = new Groups(stage, clauses, persons);
        this.hosts = new Hosts(stage, clauses);
        for (Clauses each : clauses) {
            persons.add(each.line(), stage.cast());
        }
    }

    Meaning of(Line line, PartyPhrase phrase) {
        return switch (phrase.kind()) {
            case NAMED -> Meaning.plain(stage.cast().person(person(phrase)));
            case STATE -> Meaning.plain(Cast.state(phrase.mentions().getLast()));
            case BODY -> body(line, phrase);
            case HOLDER -> holder(line, phrase);
            case GROUP, SIDE, STATES -> groups.of(line, phrase);
            case HE, THEY, WE, I, IT, LIST -> Meaning.NOBODY;
        };
    }

    private static Mention person(PartyPhrase phrase) {
        return phrase.mentions().stream()
                .filter(mention -> mention.type() == NameType.PERSON)
                .reduce((first, last) -> last)
                .orElseGet(() -> phrase.mentions().getFirst());
    }

    /** A government acts for its state; another body is named as it is, by its own name if it has one. */
    private Meaning body(Line line, PartyPhrase phrase) {
        Mention country = Spelt.country(phrase);
        FirstPerson first = line.word(phrase.from()).equals("my") && !line.isQuoted(phrase.from()) ? stage.speaker() : null;
        if (first != null) {
            return new Meaning(List.of(first.speaker()), 1);
        }
        boolean side = phrase.head().equals("side") || phrase.head().equals("delegation") || phrase.head().equals("party");
        if (country != null && (side || phrase.head().equals("government"))) {
            Party head = side ? new Delegations(stage, clauses).head(line, phrase, Cast.state(country)) : null;
            return head == null ? Meaning.plain(Cast.state(country)) : new Meaning(List.of(head), stage.paragraph(line.number()));
        }
        if (isOurs(line, phrase)) {
            return stage.written(line);
        }
        List<Party> present = stage.present(line.number());
        if (isJointBody(phrase)) {
            Meaning both = stage.isJoint() && stage.authors().size() >= 2 ? stage.written(line)
                    : groups.of(line, new PartyPhrase(phrase.from(), phrase.to(), PartyPhrase.Kind.GROUP, "sides", 0, List.of(), List.of()));
            boolean states = both.parties().stream().map(Party::country).distinct().count() >= 2;
            if (states || both.parties().size() >= 2 && both.parties().stream().allMatch(stage::isPerson)) {
                return both;
            }
        }
        if (isGathering(line, phrase) && present.stream().map(Party::country).filter(Objects::nonNull).distinct().count() >= 2) {
            return new Meaning(present, stage.paragraph(line.number()));
        }
        Mention union = isBloc(phrase) ? unionBefore(line) : null;
        if (union != null) {
            return Meaning.plain(stage.cast().body(union));
        }
        String name = phrase.mentions().stream()
                .filter(mention -> mention.type() == NameType.ORGANIZATION)
                .map(mention -> stage.cast().body(mention).name())
                .findFirst()
                .orElse(Spelt.bare(line, phrase));
        return Meaning.plain(new Party(name, country == null ? null : Cast.code(country), null, Level.UNKNOWN));
    }

    /** "The Joint Committee", "the Association Council" act for those who sit on them; so does "the Council" for short. */
    private boolean isJointBody(PartyPhrase phrase) {
        boolean bare = phrase.mentions().isEmpty() && phrase.to() - phrase.from() == 2;
        return bare ? stage.cast().words().stream().anyMatch(name -> isJoint(name) && name.toLowerCase(Locale.ROOT).endsWith(phrase.head()))
                : phrase.mentions().stream()
                        .filter(mention -> mention.type() == NameType.ORGANIZATION && !Assembly.isUnion(mention))
                        .anyMatch(mention -> isJoint(stage.cast().body(mention).name()));
    }

    private static boolean isJoint(String name) {
        boolean body = name.endsWith("Committee") || name.endsWith("Commission") || name.endsWith("Council");
        return body && JOINT.stream().anyMatch(name::contains) && !name.contains("Gulf");
    }

    /** "The six-member bloc", "the alliance": a union by what it is. */
    private static boolean isBloc(PartyPhrase phrase) {
        return phrase.mentions().isEmpty() && switch (phrase.head()) {
            case "bloc", "alliance", "grouping", "union", "community" -> true;
            default -> false;
        };
    }

    /** The union last named up to {@code line}, or null. */
    private @Nullable Mention unionBefore(Line line) {
        for (int n = line.number(); n >= Math.max(0, line.number() - MEMORY); n--) {
            for (Mention mention : clauses.get(n).line().mentions().reversed()) {
                if (Assembly.isUnion(mention)) {
                    return mention;
                }
            }
        }
        return null;
    }

    /** "The group", "the Ministerial Group": those who meet, and no body of its own name. */
    private static boolean isGathering(Line line, PartyPhrase phrase) {
        boolean ministers = phrase.to() == phrase.from() + 3 && line.word(phrase.from() + 1).equals("ministerial");
        boolean bare = phrase.to() == phrase.from() + 2 && phrase.mentions().isEmpty();
        return phrase.head().equals("group") && line.word(phrase.from()).equals("the") && (ministers || bare);
    }

    /** "Our experts" in a joint statement are those of all who sign it, and "we" act through them. */
    private boolean isOurs(Line line, PartyPhrase phrase) {
        return stage.isJoint() && phrase.mentions().isEmpty() && line.word(phrase.from()).equals("our");
    }

    private Meaning holder(Line line, PartyPhrase phrase) {
        List<String> words = Offices.inFull(Spelt.words(line, phrase));
        String state = Spelt.state(phrase);
        List<Party> present = stage.present(line.number());
        boolean guest = phrase.head().equals("guest") || phrase.head().equals("visitor") || words.contains("visiting");
        if (guest && state == null && present.size() == 2) {
            return new Meaning(List.of(hosts.guest(line, present)), stage.paragraph(line.number()));
        }
        List<List<Party>> among = List.of(present, persons(line.number()));
        Party holder = state == null ? null : among.stream()
                .flatMap(List::stream)
                .filter(person -> state.equals(person.country()) && isCalled(person, state, words))
                .findFirst()
                .orElse(null);
        holder = holder != null ? holder : among.stream()
                .flatMap(List::stream)
                .filter(person -> (state == null || person.country() == null) && isCalled(person, state, words))
                .findFirst()
                .orElse(null);
        if (holder != null) {
            return new Meaning(List.of(holder), stage.paragraph(line.number()));
        }
        Party only = state == null || !isGeneric(phrase) ? null : onlyOf(state, present);
        if (only != null) {
            return new Meaning(List.of(only), stage.paragraph(line.number()));
        }
        Party peer = state == null || !words.contains("counterpart") ? null : peer(line, phrase, state);
        if (peer != null) {
            return Meaning.plain(peer);
        }
        Party alone = state == null ? null : leaderOf(state, words, line.token(phrase.from()).start());
        if (alone != null) {
            return Meaning.plain(alone);
        }
        List<Party> shorter = state != null ? List.of() : present.stream().filter(one -> isWithin(one, words)).toList();
        if (shorter.size() == 1) {
            return new Meaning(shorter, stage.paragraph(line.number()));
        }
        boolean other = state == null && present.size() == 2 && (words.contains("counterpart")
                || words.contains("colleague") || phrase.head().equals("co-chair") || phrase.head().equals("host"));
        boolean host = phrase.head().equals("host") && state == null && present.size() > 2;
        if (host) {
            return new Meaning(List.of(present.getFirst()), stage.paragraph(line.number()));
        }
        if (other || Vocabulary.isStyle(phrase.head()) && !present.isEmpty()) {
            return new Meaning(List.of(other ? facing(line, phrase, present) : present.getFirst()), stage.paragraph(line.number()));
        }
        Mention country = Spelt.country(phrase);
        Mention union = country == null ? Descriptions.union(phrase) : null;
        if (union != null) {
            return Meaning.plain(stage.cast().body(union));
        }
        return Meaning.plain(country == null ? Spelt.party(line, phrase) : holder(line, phrase, country));
    }

    /** Whether the words are for his office, or for whoever speaks for his state. */
    private boolean isCalled(Party person, @Nullable String state, List<String> words) {
        boolean counterpart = words.contains("counterpart") && state != null && state.equals(person.country());
        return holds(person, words) || counterpart || leads(person, state, words);
    }

    /** "Berg told <b>his counterpart</b>": of the two present, the one who is not the subject before it. */
    private Party facing(Line line, PartyPhrase phrase, List<Party> two) {
        for (Subject subject : clauses.get(line.number()).subjects()) {
            boolean named = subject.phrase().from() < phrase.from() && subject.phrase().kind() == PartyPhrase.Kind.NAMED;
            Party first = named ? stage.cast().person(person(subject.phrase())) : null;
            if (first != null && two.contains(first)) {
                return first.equals(two.getLast()) ? two.getFirst() : two.getLast();
            }
        }
        return phrase.head().equals("host") ? hosts.host(line, two) : two.getLast();
    }

    /**
     * "President Berg and <b>his Chadian counterpart</b>": the one other person of the same office who is of that state, or
     * whose state the release does not say; null where there is none, or more than one.
     */
    private @Nullable Party peer(Line line, PartyPhrase phrase, String state) {
        Party first = clauses.get(line.number()).phrases().stream()
                .filter(before -> before.to() <= phrase.from() && before.kind() == PartyPhrase.Kind.NAMED)
                .reduce((one, last) -> last)
                .map(before -> stage.cast().person(person(before)))
                .orElse(null);
        if (first == null || first.office() == null) {
            return null;
        }
        List<Party> peers = persons.all().stream()
                .filter(one -> !one.equals(first) && first.office().equals(one.office()))
                .filter(one -> one.country() == null || state.equals(one.country()))
                .toList();
        return peers.size() == 1 ? peers.getFirst() : null;
    }

    /** "The top Russian diplomat", "the Iranian guest": a word for whoever speaks for his state. */
    private static boolean isGeneric(PartyPhrase phrase) {
        return switch (phrase.head()) {
            case "diplomat", "dignitary", "guest", "official", "representative", "minister", "chief", "colleague", "host",
                    "mediator", "facilitator", "envoy", "negotiator" -> true;
            default -> false;
        };
    }

    /** The one person of {@code state} among {@code present}, or null. */
    private @Nullable Party onlyOf(String state, List<Party> present) {
        List<Party> theirs = present.stream().filter(one -> state.equals(one.country()) && stage.isPerson(one)).toList();
        return theirs.size() == 1 ? theirs.getFirst() : null;
    }

    /** "The Tajik leader" holds the highest office, whatever its name. */
    private static boolean leads(Party person, @Nullable String state, List<String> words) {
        return state != null && state.equals(person.country()) && person.level() == Level.LEADER
                && (words.contains("leader") || words.contains("head"));
    }

    /** "The Kenyan leader" is the one head of state or government named so far whose state the release does not say. */
    private @Nullable Party leaderOf(String state, List<String> words, int offset) {
        List<Party> leaders = persons.before(offset).stream()
                .filter(person -> person.level() == Level.LEADER && !String.valueOf(person.office()).contains("Secretary"))
                .toList();
        List<Party> open = leaders.stream().filter(person -> person.country() == null).toList();
        boolean known = leaders.stream().anyMatch(person -> state.equals(person.country()));
        boolean leads = words.contains("leader") || words.contains("head");
        List<Party> bare = !open.isEmpty() || known ? List.of() : persons.before(offset).stream()
                .filter(person -> person.country() == null && person.office() == null)
                .toList();
        open = bare.isEmpty() ? open : bare;
        return leads && !known && open.size() == 1 ? open.getFirst() : null;
    }

    /** An office whose holder the release does not name acts for its state. */
    private static Party holder(Line line, PartyPhrase phrase, Mention country) {
        Party state = Cast.state(country);
        return new Party(state.name(), state.country(), Spelt.bare(line, phrase), Offices.level(Spelt.words(line, phrase)));
    }

    /** "The Senate Leader" of one who was called "Leader" only. */
    private static boolean isWithin(Party person, List<String> words) {
        List<String> held = person.office() == null ? List.of() : Offices.words(person.office());
        return !held.isEmpty() && words.containsAll(held) && held.getLast().equals(words.getLast());
    }

    private boolean holds(Party person, List<String> words) {
        String office = person.office();
        return office != null && Offices.holds(offices.computeIfAbsent(office, Offices::words), words);
    }

    /** The persons named up to the end of line {@code line}, in the order of their first mention. */
    private List<Party> persons(int line) {
        return persons.before(clauses.get(line).line().span().end());
    }
}
