package org.readout.extract.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.readout.extract.dates.DateReader;
import org.readout.extract.names.Names;
import org.readout.extract.text.Sentence;
import org.readout.model.Anchor;
import org.readout.model.Ids;
import org.readout.model.Learned;
import org.readout.model.Lesson;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Release;
import org.readout.model.Review;
import org.readout.model.Span;
import org.readout.model.Timex;

/**
 * Brings what was learned of names into those found in a release: rejected ones go, tagged ones come, types and aliases
 * are as the officer said. One walk over the text and the names, side by side.
 */
public final class LearnedNames {

    private final Release release;
    private final LessonBook book;
    private final Set<Mention> dropped = new HashSet<>();
    private final List<Mention> added = new ArrayList<>();

    private LearnedNames(Release release, LessonBook book) {
        this.release = release;
        this.book = book;
    }

    /**
     * The names and dates of a release after the lessons.
     *
     * @param found with dates, in the order of the text
     */
    public static Names in(Release release, List<Sentence> sentences, Names found, LessonBook book) {
        if (book.isEmpty()) {
            return found;
        }
        return new LearnedNames(release, book).apply(sentences, found);
    }

    private Names apply(List<Sentence> sentences, Names found) {
        List<Mention> kept = new ArrayList<>();
        for (Mention mention : found.mentions()) {
            if (!isRejected(mention)) {
                kept.add(known(mention));
            }
        }
        Walk walk = new Walk(kept);
        for (Sentence sentence : sentences) {
            for (Phrases.Hit<Learned> hit : book.names().in(release.text(), sentence.span())) {
                if (hit.value().lesson() instanceof Lesson.Name name) {
                    put(hit.span(), name, hit.value(), walk.over(hit.span()));
                }
            }
        }
        List<Mention> all = new ArrayList<>(kept.stream().filter(mention -> !dropped.contains(mention)).toList());
        all.addAll(added);
        all.sort((one, other) -> one.span().compareTo(other.span()));
        return new Names(all, new LearnedPersons(book, all).of(found.persons()));
    }

    /** A rejected name goes; where it was a person's or body's full name, their shorter mentions go with it. */
    private boolean isRejected(Mention mention) {
        boolean whole = mention.type() == NameType.PERSON || mention.type() == NameType.ORGANIZATION;
        return book.isNoName(mention.anchor().quote(), mention.type())
                || whole && book.isNoName(mention.entity(), mention.type());
    }

    /** A shorter mention of someone whose full name was given another: "Okano" follows "Okano Masataka". */
    private Mention known(Mention mention) {
        Learned learned = book.names().of(mention.entity());
        return learned != null && learned.lesson() instanceof Lesson.Name name && name.type() == mention.type()
                ? mention.withEntity(name.entity())
                : mention;
    }

    private void put(Span span, Lesson.Name name, Learned learned, List<Mention> there) {
        Mention same = null;
        for (Mention mention : there) {
            if (!dropped.contains(mention)) {
                switch (Nesting.of(name.type(), span, mention)) {
                    case SAME -> same = mention;
                    case LEAVE -> {
                        return;
                    }
                    case REPLACE, BESIDE -> { }
                }
            }
        }
        if (same != null && name.type() == NameType.DATE) {
            return;
        }
        there.stream().filter(mention -> Nesting.of(name.type(), span, mention) == Nesting.REPLACE).forEach(dropped::add);
        String entity = name.entity();
        if (same != null) {
            dropped.add(same);
            entity = isOfThisRelease(same, name) ? same.entity() : entity;
        }
        // Days that are counted from another, "next Friday", have another value in each release: none rather than that.
        Timex value = name.type() == NameType.DATE ? DateReader.read(name.words(), null) : null;
        added.add(new Mention(
                Ids.next(), Anchor.of(release.version(), span), name.type(), entity, value, Review.SUGGESTED,
                Why.cue(learned, "tagged")));
    }

    /** A surname is whoever bears it in this release: a Kim named in full here is no other release's Kim. */
    private static boolean isOfThisRelease(Mention found, Lesson.Name name) {
        return found.type() == NameType.PERSON
                && Pieces.of(name.words()).size() == 1
                && !Pieces.plain(found.entity()).equals(Pieces.plain(name.words()));
    }

    /** The mentions found, walked along with the text so that each place asks only after those that stand there. */
    private static final class Walk {

        private final List<Mention> mentions;
        private final List<Mention> open = new ArrayList<>();
        private int next;

        Walk(List<Mention> mentions) {
            this.mentions = mentions;
        }

        /** Those that overlap {@code span}; to be asked in the order of the text. */
        List<Mention> over(Span span) {
            while (next < mentions.size() && mentions.get(next).span().start() < span.end()) {
                open.add(mentions.get(next++));
            }
            open.removeIf(mention -> mention.span().end() <= span.start());
            return List.copyOf(open);
        }
    }
}
