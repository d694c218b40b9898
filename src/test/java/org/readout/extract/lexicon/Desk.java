package org.readout.extract.lexicon;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.readout.extract.Extractor;
import org.readout.extract.Texts;
import org.readout.model.Anchor;
import org.readout.model.Commitment;
import org.readout.model.Ids;
import org.readout.model.Judgement;
import org.readout.model.Lexicon;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Release;
import org.readout.model.Review;
import org.readout.model.Span;
import org.readout.model.Suggestions;

/** An officer who judges marks one after the other, and the lexicon that follows. */
final class Desk {

    private static final Instant NOON = Instant.parse("2031-03-03T12:00:00Z");

    private final Extractor extractor = new Extractor();
    private final List<Judgement> judgements = new ArrayList<>();

    static Release release(String text) {
        return Texts.release(text, LocalDate.of(2031, 3, 4));
    }

    Suggestions read(Release release) {
        return extractor.suggest(release, new LessonBook(lexicon()));
    }

    Suggestions read(String text) {
        return read(release(text));
    }

    Lexicon lexicon() {
        return Lexicon.of(Lessons.of(judgements.reversed()), Map.of());
    }

    void judge(@Nullable Mark suggested, Mark now) {
        judgements.add(new Judgement(
                judgements.size() + 1, Ids.next(), "Bridge talks", NOON, "Jane", suggested, now));
    }

    void reject(Mark suggested) {
        judge(suggested, suggested.withReview(Review.REJECTED));
    }

    void tag(String text, String words, NameType type, String entity) {
        Release release = release(text);
        int at = text.indexOf(words);
        Anchor anchor = Anchor.of(release.version(), new Span(at, at + words.length()));
        judge(null, new Mention(Ids.next(), anchor, type, entity, null, Review.ACCEPTED, null));
    }

    static Mention name(Suggestions found, String words) {
        return found.mentions().stream()
                .filter(mention -> mention.anchor().quote().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not among " + found.mentions()));
    }

    static List<String> names(Suggestions found, NameType type) {
        return found.mentions().stream()
                .filter(mention -> mention.type() == type)
                .map(mention -> mention.anchor().quote())
                .toList();
    }

    static Commitment only(Suggestions found) {
        if (found.commitments().size() != 1) {
            throw new AssertionError("Not one: " + found.commitments());
        }
        return found.commitments().getFirst();
    }
}
