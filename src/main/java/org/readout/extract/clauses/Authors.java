package org.readout.extract.clauses;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.readout.extract.names.Countries;
import org.readout.extract.text.Role;
import org.readout.extract.text.WordList;
import org.readout.model.Level;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Party;
import org.readout.model.Release;

/**
 * Those who say "we" in a release: who signs a joint statement, or else who put it out. The persons the headline names
 * sign, if it names two; else the states and unions it names; else those who call themselves "we".
 */
public final class Authors {

    private static final Set<String> JOINT = WordList.of(Authors.class, "jointwords.txt");
    private static final Set<String> NEWS = WordList.of(Authors.class, "newsservices.txt");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}]");
    private static final Set<String> ISSUES = Set.of("issue", "issued", "release", "released", "adopt", "adopted", "publish",
            "published", "following", "follows", "declare", "we", "made");
    private static final Set<String> ABOUT = Set.of("on", "regarding", "concerning", "about");
    /** The headline and what says who speaks stand within so many sentences. */
    private static final int OPENING = 6;

    private final Reading reading;
    private final Selves selves;

    private Authors(Reading reading) {
        this.reading = reading;
        this.selves = new Selves(reading);
    }

    /** Puts those who write {@code release} on the stage of {@code reading}. */
    public static void enter(Release release, Reading reading) {
        Authors authors = new Authors(reading);
        List<Party> issuers = authors.issuers();
        boolean joint = isJoint(release.publication().title()) || authors.opensJointly()
                || authors.selves.ofWe(null).size() >= 2 || issuers.size() >= 2;
        List<Party> signatories = joint ? authors.persons(authors.signatories()) : List.of();
        signatories = signatories.size() < 2 && issuers.size() >= 2 ? issuers : signatories;
        FirstPerson speaker = joint ? null : FirstPerson.of(reading);
        if (speaker != null) {
            reading.stage().speak(speaker);
            signatories = List.of(speaker.speaker());
        }
        String publisher = release.publication().publisher();
        if (signatories.isEmpty() && !publisher.isBlank() && !isNews(publisher)) {
            signatories = List.of(new Party(publisher, state(publisher), null, Level.UNKNOWN));
        }
        reading.stage().write(signatories, joint);
        if (joint && signatories.stream().noneMatch(reading.stage()::isPerson)) {
            reading.stage().sign(Signatures.of(reading, signatories.size()));
        }
    }

    /** Whether it only carries what others say: a news agency, a spokesperson's office. */
    private static boolean isNews(String publisher) {
        return WORD.splitAsStream(publisher.toLowerCase(Locale.ROOT)).anyMatch(NEWS::contains);
    }

    private static boolean isJoint(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        boolean chair = lower.contains("chair") && (lower.contains("statement") || lower.contains("summary"));
        return chair || JOINT.stream().anyMatch(lower::contains);
    }

    private List<Clauses> opening() {
        return reading.clauses().subList(0, Math.min(OPENING, reading.clauses().size()));
    }

    /** Whether the headline within the text, or the line that opens it, says that a joint statement follows. */
    private boolean opensJointly() {
        return opening().stream().map(Clauses::line).anyMatch(line -> line.number() < 3
                && (line.role() == Role.TITLE || line.word(line.size() - 1).equals(":"))
                && isJoint(line.text(0, line.size())));
    }

    /** Of two states, the persons of theirs who met, if the first sentences tell of them. */
    private List<Party> persons(List<Party> signatories) {
        List<Party> met = reading.stage().present(0);
        Set<String> states = signatories.stream().map(Party::country).filter(Objects::nonNull).collect(Collectors.toSet());
        boolean theirs = met.size() == signatories.size() && met.stream().allMatch(reading.stage()::isPerson)
                && met.stream().map(Party::country).filter(Objects::nonNull).collect(Collectors.toSet()).equals(states);
        boolean plain = signatories.stream().noneMatch(reading.stage()::isPerson)
                && (states.size() == signatories.size() || states.isEmpty());
        boolean bodies = plain && states.isEmpty() && met.size() == signatories.size() && met.stream().allMatch(reading.stage()::isPerson)
                && met.stream().allMatch(one -> one.country() == null);
        if ((theirs || bodies) && plain && selves.ofOur().isEmpty()) {
            return met;
        }
        List<Party> all = plain && !states.isEmpty() ? counted(states) : List.of();
        return all.size() > signatories.size() ? all : signatories;
    }

    /** "Taking part were the ministers of Chad, Mali and Niger": the states of a group that holds {@code some} and more. */
    private List<Party> counted(Set<String> some) {
        for (Clauses clauses : opening()) {
            for (PartyPhrase phrase : clauses.line().tells() ? clauses.phrases() : List.<PartyPhrase>of()) {
                List<Party> states = phrase.kind() == PartyPhrase.Kind.GROUP ? Spelt.states(phrase) : List.of();
                boolean holds = states.stream().map(Party::country).collect(Collectors.toSet()).containsAll(some);
                if (states.size() > 2 && holds) {
                    return states;
                }
            }
        }
        return List.of();
    }

    /** Who "issued the following statement:", in a sentence of the opening that ends where the statement starts. */
    private List<Party> issuers() {
        for (Clauses clauses : opening()) {
            Line line = clauses.line();
            boolean opens = line.tells() && line.word(line.size() - 1).equals(":") && isJoint(line.text(0, line.size()));
            if (opens && !clauses.subjects().isEmpty()) {
                return reading.stage().who(line, clauses.subjects().getFirst().phrase());
            }
        }
        return List.of();
    }

    private List<Party> signatories() {
        List<Party> our = selves.ofOur();
        if (our.size() >= 2) {
            return our;
        }
        List<Mention> headline = headline();
        List<Party> signatories = selves.of(headline);
        boolean persons = headline.stream().filter(mention -> mention.type() == NameType.PERSON).count() >= 2;
        List<Party> ourselves = persons ? List.of() : selves.ofWe(NameType.PERSON);
        ourselves = ourselves.size() < 2 && !persons && isByMinisters() ? Lead.of(reading) : ourselves;
        if (ourselves.size() >= 2) {
            return ourselves;
        }
        List<Party> we = persons ? List.of() : selves.ofWe(null);
        if (we.size() >= 2) {
            return we;
        }
        if (signatories.size() < 2) {
            List<Party> named = ofBody();
            signatories = named.size() >= 2 || signatories.isEmpty() ? named : signatories;
        }
        return signatories.isEmpty() ? collective(headline) : signatories;
    }

    /** Those named in the headlines; where one of them lists states, not the unions that only a title of the meeting has. */
    private List<Mention> headline() {
        List<List<Mention>> lines = opening().stream().map(Clauses::line).filter(Authors::isHeadline).map(Authors::named).toList();
        boolean listed = lines.stream().anyMatch(line -> line.stream()
                .filter(mention -> mention.type() == NameType.COUNTRY).map(Mention::entity).distinct().count() > 2);
        return lines.stream()
                .filter(line -> !listed || line.stream().anyMatch(mention -> mention.type() != NameType.ORGANIZATION && maySign(mention)))
                .flatMap(List::stream)
                .toList();
    }

    /** Those named in a headline; not what it is about, "Statement by the leaders of the G7 <b>on Ukraine</b>". */
    private static List<Mention> named(Line line) {
        for (int k = 1; k < line.size(); k++) {
            boolean about = ABOUT.contains(line.word(k));
            int start = line.token(k).start();
            List<Mention> before = about ? line.mentions().stream().filter(mention -> mention.span().end() <= start).toList()
                    : List.of();
            if (before.stream().anyMatch(Authors::maySign)) {
                return before;
            }
        }
        return line.mentions();
    }

    private static boolean maySign(Mention mention) {
        return mention.type() == NameType.COUNTRY || mention.type() == NameType.PERSON || Assembly.isUnion(mention);
    }

    /** The first line, a line that says what this is, or another title that is no date. */
    private static boolean isHeadline(Line line) {
        boolean dated = line.mentions().stream().anyMatch(mention -> mention.type() == NameType.DATE);
        return isJoint(line.text(0, line.size())) && line.number() < OPENING / 2 && issues(line)
                || line.role() == Role.TITLE && (line.number() == 0 || !dated);
    }

    /** Whether the line puts the statement out, and does not cite one: "issued the following", not "as the Joint Statement asks". */
    private static boolean issues(Line line) {
        boolean issues = line.role() == Role.TITLE || line.word(line.size() - 1).equals(":") || line.number() == 0;
        for (int k = 0; k < line.size(); k++) {
            issues |= ISSUES.contains(line.word(k));
        }
        return issues;
    }

    /** "Joint declaration by the Ministers": those whom the opening names. */
    private boolean isByMinisters() {
        return opening().stream().map(Clauses::line).filter(Authors::isHeadline).anyMatch(line -> {
            String words = line.text(0, line.size()).toLowerCase(Locale.ROOT);
            return words.contains("ministers") || words.contains("visit of the minister")
                    || words.contains("visit of the president");
        });
    }

    /** "Joint Statement by the G7": one name for them all. */
    private List<Party> collective(List<Mention> headline) {
        return headline.stream()
                .filter(mention -> mention.type() == NameType.ORGANIZATION)
                .map(reading.stage().cast()::body)
                .limit(1)
                .toList();
    }

    /** Those "we" is set beside: "We, the leaders of Japan and India"; else the first who act together, or are listed. */
    private List<Party> ofBody() {
        List<Party> ourselves = selves.ofWe(null);
        if (ourselves.size() >= 2) {
            return ourselves;
        }
        for (Clauses clauses : reading.clauses()) {
            Line line = clauses.line();
            for (Subject subject : clauses.subjects()) {
                boolean self = subject.phrase().kind() == PartyPhrase.Kind.WE;
                List<Party> parties = self ? List.of() : reading.stage().who(line, subject.phrase());
                if (line.role() != Role.TITLE && parties.size() >= 2) {
                    return parties;
                }
            }
            PartyPhrase list = line.number() < OPENING ? statesListed(clauses) : null;
            if (list != null) {
                return reading.stage().who(line, list);
            }
        }
        return reading.stage().present(0);
    }

    /** "Cooperation between Australia, India and Japan". */
    private static @Nullable PartyPhrase statesListed(Clauses clauses) {
        for (PartyPhrase phrase : clauses.phrases()) {
            PartyPhrase list = clauses.pairAt(phrase.from());
            boolean states = list != null && list.parts().size() >= 2
                    && list.parts().stream().allMatch(part -> part.kind() == PartyPhrase.Kind.STATE
                            || part.kind() == PartyPhrase.Kind.BODY && part.mentions().stream().anyMatch(Assembly::isUnion));
            if (states) {
                return list;
            }
        }
        return null;
    }

    /** The state in a publisher's name: "Ministry of Foreign Affairs of the Republic of Korea". */
    private static @Nullable String state(String publisher) {
        if (publisher.contains("White House")) {
            return "US";
        }
        String rest = publisher;
        while (!rest.isEmpty()) {
            String code = Countries.code(rest);
            if (code != null) {
                return code;
            }
            int space = rest.indexOf(' ');
            rest = space < 0 ? "" : rest.substring(space + 1);
        }
        return null;
    }
}
