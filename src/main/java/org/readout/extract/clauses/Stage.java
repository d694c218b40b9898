package org.readout.extract.clauses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.readout.model.Party;
import org.readout.model.Timex;

/**
 * Who is present where in a release, and so whom "the two Vice Ministers", "they" or "he" are.
 *
 * <p>A meeting that the release tells of puts its participants on the stage from that line on, until the next one.
 */
public final class Stage {

    private final List<Clauses> clauses;
    private final Cast cast;
    private final List<Scene> scenes = new ArrayList<>();
    private final Holders holders;
    private final Pronouns pronouns;
    private List<Party> authors = List.of();
    private boolean joint;
    /** The persons who put their names under it for the states that are its authors. */
    private List<Party> signers = List.of();
    private @Nullable FirstPerson speaker;
    private int agreedIn = -1;
    private List<Party> agreed = List.of();

    private record Scene(int line, List<Party> present, @Nullable Timex date) {}

    public Stage(List<Clauses> clauses, Cast cast) {
        this.clauses = clauses;
        this.cast = cast;
        this.holders = new Holders(this, clauses);
        this.pronouns = new Pronouns(this, clauses);
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

    /**
     * Those who say "we" where nobody is quoted: the signatories of a joint statement, or the issuer.
     *
     * @param joint whether several wrote it, even if one name stands for them all
     */
    public void write(List<Party> authors, boolean joint) {
        this.authors = List.copyOf(authors);
        this.joint = joint;
    }

    /** The persons who signed it, one for each of its authors. */
    public void sign(List<Party> signers) {
        this.signers = List.copyOf(signers);
    }

    /** The release is one person's own words. */
    void speak(FirstPerson first) {
        speaker = first;
    }

    /** Who says "I" outside quotation marks; null where the release is nobody's own words. */
    @Nullable FirstPerson speaker() {
        return speaker;
    }

    /** "The Presidents", "we" in what persons have signed for their states are those persons, and "our countries" the states. */
    private Meaning signed(PartyPhrase phrase, Meaning meaning) {
        boolean persons = switch (phrase.kind()) {
            case WE -> true;
            case GROUP -> !Vocabulary.isSides(phrase.head()) || phrase.head().equals("leaders");
            case LIST -> phrase.parts().stream().allMatch(part -> part.kind() == PartyPhrase.Kind.HOLDER);
            case NAMED, STATE, BODY, HOLDER, SIDE, STATES, HE, THEY, I, IT -> false;
        };
        return !signers.isEmpty() && persons && areAuthors(meaning.parties()) ? new Meaning(signers, meaning.paragraph()) : meaning;
    }

    private boolean areAuthors(List<Party> parties) {
        return parties.size() == authors.size() && authors.stream().allMatch(author -> parties.stream()
                .anyMatch(party -> Objects.equals(party.country(), author.country()) && !isPerson(party)));
    }

    /** In {@code paragraph} these last agreed on something together. Told in the order of the text. */
    public void agreed(int paragraph, List<Party> parties) {
        agreedIn = paragraph;
        agreed = List.copyOf(parties);
    }

    /** Those who last agreed on something together in {@code paragraph}; empty if nobody did yet. */
    public List<Party> agreed(int paragraph) {
        return paragraph == agreedIn ? agreed : List.of();
    }

    public List<Party> authors() {
        return authors;
    }

    /** Whether the release is written by several together: a joint statement. */
    public boolean isJoint() {
        return joint && !authors.isEmpty();
    }

    /** Those who write it, as "we" and "the two sides" mean them in {@code line}. */
    Meaning written(Line line) {
        return new Meaning(authors, Math.min(line.paragraph(), 1));
    }

    Meaning written() {
        return new Meaning(authors, isJoint() ? 1 : 0);
    }

    /** Whether {@code party} is a person the release names. */
    boolean isPerson(Party party) {
        return cast.isPerson(party);
    }

    /** Those present at line {@code line}; before the first scene, those of the first. */
    public List<Party> present(int line) {
        Scene now = scene(line);
        return now == null ? List.of() : now.present();
    }

    /** The line from which on those present at line {@code line} are; 0 if nobody is. */
    int since(int line) {
        Scene now = scene(line);
        return now == null ? 0 : now.line();
    }

    /** The paragraph of the line at which those present at {@code line} came on, counted from 1; 0 if nobody did. */
    int paragraph(int line) {
        return scene(line) == null ? 0 : clauses.get(since(line)).line().paragraph();
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
        return meaning(line, phrase).parties();
    }

    /** As {@link #who}, with where they were named. */
    public Meaning meaning(Line line, PartyPhrase phrase) {
        Meaning meaning =
                switch (phrase.kind()) {
                    case LIST -> list(line, phrase);
                    case NAMED, STATE, BODY, HOLDER, GROUP, SIDE, STATES -> holders.of(line, phrase);
                    case HE, THEY, WE, I, IT -> pronouns.of(line, phrase);
                };
        Map<String, Party> once = new LinkedHashMap<>();
        // A single letter is an article or a list's letter, and nobody's name.
        meaning.parties().stream().filter(party -> party.name().length() > 1).forEach(party -> once.putIfAbsent(party.name(), party));
        return signed(phrase, new Meaning(List.copyOf(once.values()), meaning.paragraph()));
    }

    /** Whether only its own words are known of it: one of two offices that the person named next holds. */
    private boolean isUnknown(Party party) {
        return party.country() == null && party.office() == null && !cast.persons().containsKey(party.name());
    }

    /** "South Korea's foreign minister, <b>Chung</b>, and": the office of the one who is named next. */
    private static boolean isNamed(PartyPhrase list, int at) {
        return list.parts().stream().anyMatch(part -> part.from() == at && part.kind() == PartyPhrase.Kind.NAMED);
    }

    /**
     * "<b>The two ministers</b>, Berg and Novak, agreed", "Berg and Novak, <b>the two ministers</b>, agreed": the words for all whom
     * the list names; null where there are none.
     */
    static @Nullable PartyPhrase several(Line line, PartyPhrase list) {
        PartyPhrase first = list.parts().getFirst();
        PartyPhrase last = list.parts().getLast();
        boolean opens = line.isComma(first.to()) || line.isComma(first.to() - 1);
        PartyPhrase group = isGroup(first) && opens ? first : isGroup(last) && line.isComma(last.from() - 1) ? last : null;
        int names = list.parts().size() - 1;
        if (group == null || names < 2 || group.count() > 0 && group.count() != names) {
            return null;
        }
        PartyPhrase.Kind kind = group.kind() == PartyPhrase.Kind.STATES ? PartyPhrase.Kind.STATE : PartyPhrase.Kind.NAMED;
        boolean each = list.parts().stream().allMatch(part -> part.equals(group) || part.kind() == kind);
        int states = Spelt.states(group).size();
        return each && (states < 2 || states == names) ? group : null;
    }

    private static boolean isGroup(PartyPhrase phrase) {
        return phrase.kind() == PartyPhrase.Kind.GROUP || phrase.kind() == PartyPhrase.Kind.SIDE || phrase.kind() == PartyPhrase.Kind.STATES;
    }

    private Meaning list(Line line, PartyPhrase phrase) {
        boolean ours = isJoint() && line.word(phrase.from()).equals("our") && phrase.mentions().isEmpty();
        if (ours) {
            return written(line);
        }
        List<Party> parties = new ArrayList<>();
        int paragraph = 0;
        PartyPhrase several = several(line, phrase);
        for (PartyPhrase part : phrase.parts()) {
            if (part.equals(several)) {
                continue;
            }
            Meaning one = meaning(line, part);
            boolean apposed = part.kind() == PartyPhrase.Kind.HOLDER && line.isComma(part.to())
                    && one.parties().stream().noneMatch(this::isPerson) && isNamed(phrase, part.to() + 1);
            boolean title = apposed || part.kind() == PartyPhrase.Kind.HOLDER && part.to() < phrase.to()
                    && one.parties().stream().allMatch(this::isUnknown);
            if (!title) {
                parties.addAll(one.parties());
            }
            paragraph = Math.max(paragraph, one.paragraph());
        }
        return new Meaning(parties, paragraph);
    }
}
