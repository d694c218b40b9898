package org.readout.extract.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.WordList;
import org.readout.model.Commitment;
import org.readout.model.Event;
import org.readout.model.Judgement;
import org.readout.model.Learned;
import org.readout.model.Lesson;
import org.readout.model.Lexicon;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Note;
import org.readout.model.Party;
import org.readout.model.Review;

/**
 * Reads from the officer's judgements what they teach. A suggestion accepted as it was teaches nothing, and one given back
 * to suggestions, by undo, neither.
 */
public final class Lessons {

    private static final Set<String> TOO_GENERAL = WordList.of(Lessons.class, "toogeneral.txt");
    private static final Set<String> GENERIC = WordList.of(Lessons.class, "generic.txt");
    /** An encounter's words are the common words of every release ("met with"), unless they are more than so many. */
    private static final int COMMON = 3;

    private final List<Lesson> lessons = new ArrayList<>();

    private Lessons() {}

    /** What the judgements teach, in their order. */
    public static List<Lexicon.Taught> of(List<Judgement> judgements) {
        List<Lexicon.Taught> taught = new ArrayList<>();
        for (Judgement judgement : judgements) {
            Learned.Source source = new Learned.Source(judgement.release(), judgement.now().id(), judgement.title(),
                    judgement.at(), judgement.officer());
            for (Lesson lesson : of(judgement.suggested(), judgement.now())) {
                taught.add(new Lexicon.Taught(judgement.number(), lesson, source));
            }
        }
        return taught;
    }

    /** What is taught by making {@code now} of what was suggested. */
    static List<Lesson> of(@Nullable Mark suggested, Mark now) {
        Lessons found = new Lessons();
        if (now.review() == Review.SUGGESTED) {
            return List.of();
        }
        switch (now) {
            case Mention mention -> found.name(suggested instanceof Mention before ? before : null, mention);
            case Commitment commitment ->
                found.statement(suggested instanceof Commitment before ? before : null, commitment);
            case Event event -> found.encounter(suggested instanceof Event before ? before : null, event);
            case Note note -> { }
        }
        return found.lessons;
    }

    private void name(@Nullable Mention suggested, Mention now) {
        String words = Pieces.oneLine(now.anchor().quote());
        if (now.review() == Review.REJECTED) {
            if (suggested != null) {
                lessons.add(new Lesson.NoName(Pieces.oneLine(suggested.anchor().quote()), suggested.type()));
            }
            return;
        }
        boolean own = isOwn(words, now.type());
        boolean other = suggested == null || suggested.type() != now.type()
                || !suggested.anchor().quote().equals(now.anchor().quote())
                || own && !suggested.entity().equals(now.entity());
        if (other && isTelling(words)) {
            lessons.add(new Lesson.Name(words, now.type(), own ? entity(now) : words));
        }
        if (suggested != null) {
            String before = Pieces.oneLine(suggested.anchor().quote());
            boolean narrowed = !before.equals(words) && suggested.type() == now.type() && before.contains(words);
            if (before.equals(words) && suggested.type() != now.type() || narrowed) {
                lessons.add(new Lesson.NoName(before, suggested.type()));
            }
        }
    }

    /** A name that means itself means what it says there too, whatever line break or kind of hyphen it has here. */
    private static String entity(Mention mention) {
        String entity = mention.entity().strip();
        return entity.equals(mention.anchor().quote()) ? Pieces.oneLine(entity) : entity;
    }

    /** Whether the words are someone's or something's own, and not what every state has one of: "the Foreign Ministry". */
    private static boolean isOwn(String words, NameType type) {
        if (type == NameType.OFFICE || type == NameType.DATE) {
            return false;
        }
        Pieces pieces = Pieces.of(words.toLowerCase(Locale.ROOT));
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.word(i).length() > 1 && !GENERIC.contains(pieces.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words mean the same in every release: "they" and "23" do not. */
    private static boolean isTelling(String words) {
        return words.codePoints().anyMatch(Character::isLetter)
                && !TOO_GENERAL.contains(words.toLowerCase(Locale.ROOT));
    }

    private void statement(@Nullable Commitment suggested, Commitment now) {
        String words = Pieces.oneLine(now.anchor().quote());
        Lesson.Statement whole = new Lesson.Statement(words, now.force(), now.parties(), now.addressee());
        if (suggested == null) {
            if (now.review() == Review.ACCEPTED) {
                lessons.add(whole);
            }
            return;
        }
        if (now.review() == Review.REJECTED) {
            lessons.add(new Lesson.NoStatement(Pieces.oneLine(suggested.anchor().quote())));
            return;
        }
        Rule rule = Rule.of(suggested);
        if (suggested.force() != now.force() && rule != null) {
            boolean joint = suggested.parties().size() > 1;
            lessons.add(new Lesson.Binding(rule.name(), rule.head(), joint, now.force()));
        }
        boolean explained = parties(suggested.parties(), now.parties());
        if (!explained || suggested.force() != now.force() && rule == null) {
            lessons.add(whole);
        }
    }

    /** What the difference of two lists of parties teaches of those named; false where it teaches nothing in general. */
    private boolean parties(List<Party> suggested, List<Party> now) {
        List<Party> gone = new ArrayList<>();
        List<Party> come = new ArrayList<>(now);
        for (Party before : suggested) {
            Party after = now.stream().filter(party -> party.name().equals(before.name())).findFirst().orElse(null);
            if (after == null) {
                gone.add(before);
            } else {
                come.remove(after);
                if (!after.equals(before)) {
                    lessons.add(new Lesson.PartyAs(before.name(), after));
                }
            }
        }
        if (gone.size() == 1 && come.size() == 1 && isOneByName(gone.getFirst().name(), come.getFirst().name())) {
            lessons.add(new Lesson.PartyAs(gone.getFirst().name(), come.getFirst()));
            return true;
        }
        return gone.isEmpty() && come.isEmpty();
    }

    /**
     * Whether two names may be the same party's: one holds a word of the other, "Cho" and "Cho Tae-yul". Someone else put
     * in a party's place is right in that statement alone.
     */
    private static boolean isOneByName(String one, String other) {
        Pieces words = Pieces.of(one.toLowerCase(Locale.ROOT));
        Set<String> others = Set.copyOf(Arrays.asList(Pieces.plain(other.toLowerCase(Locale.ROOT)).split(" ", -1)));
        for (int i = 0; i < words.size(); i++) {
            if (words.word(i).length() > 1 && others.contains(words.word(i)) && !TOO_GENERAL.contains(words.word(i))) {
                return true;
            }
        }
        return false;
    }

    private void encounter(@Nullable Event suggested, Event now) {
        if (suggested == null) {
            return;
        }
        String words = Pieces.oneLine(suggested.anchor().quote());
        boolean named = words.codePoints().anyMatch(Character::isUpperCase) || Pieces.of(words).size() > COMMON;
        if (named && now.review() == Review.REJECTED) {
            lessons.add(new Lesson.Encounter(words, suggested.kind(), null));
        } else if (now.review() == Review.ACCEPTED) {
            if (named && now.kind() != suggested.kind()) {
                lessons.add(new Lesson.Encounter(words, suggested.kind(), now.kind()));
            }
            parties(suggested.participants(), now.participants());
        }
    }
}
