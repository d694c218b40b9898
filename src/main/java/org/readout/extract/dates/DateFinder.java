package org.readout.extract.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.Role;
import org.readout.extract.text.Sentence;
import org.readout.model.Anchor;
import org.readout.model.Clue;
import org.readout.model.Cue;
import org.readout.model.Ids;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Release;
import org.readout.model.Review;
import org.readout.model.Span;
import org.readout.model.Timex;

/** Finds the dates of a release. */
public final class DateFinder {

    private final Release release;
    private final Reference reference;
    private final List<Mention> mentions = new ArrayList<>();
    private @Nullable LocalDate latest;

    private DateFinder(Release release, List<Sentence> sentences) {
        this.release = release;
        String publisher = release.publication().publisher();
        LocalDate today = release.publication().published();
        NumericOrder order = NumericOrder.of(sentences, today, publisher);
        this.reference = new Reference(today == null ? dateline(sentences, order) : today, order, publisher);
    }

    /** The dates in {@code sentences} of {@code release}, in the order of the text, none overlapping. */
    public static List<Mention> find(Release release, List<Sentence> sentences) {
        DateFinder finder = new DateFinder(release, sentences);
        sentences.forEach(finder::read);
        return List.copyOf(finder.mentions);
    }

    private void read(Sentence sentence) {
        Words words = Words.of(sentence.tokens());
        DateParser parser = new DateParser(words, reference, latest);
        for (Reading reading : readings(words, parser)) {
            Span span = new Span(words.get(reading.from()).start(), words.get(reading.to() - 1).end());
            Timex value = reading.value();
            Anchor anchor = Anchor.of(release.version(), span);
            String entity = value == null ? anchor.quote() : value.value();
            Cue cue = cue(reading);
            mentions.add(new Mention(Ids.next(), anchor, NameType.DATE, entity, value, Review.SUGGESTED, cue));
        }
        latest = parser.latest();
    }

    /** What counts from a date of publication that nobody has confirmed is no surer than that date. */
    private Cue cue(Reading reading) {
        Clue found = release.publication().publishedFound();
        LocalDate today = reference.today();
        if (!reading.relative() || reading.value() == null || found == null || !found.isUnsure() || today == null) {
            return new Cue(reading.why(), reading.confidence());
        }
        return new Cue("counted from " + today + ", found in the text and not confirmed", reading.confidence() * found.confidence());
    }

    private static List<Reading> readings(Words words, DateParser parser) {
        List<Reading> readings = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Reading reading = parser.read(i);
            if (reading != null) {
                readings.add(reading);
            }
            i = reading == null ? i + 1 : reading.to();
        }
        return readings;
    }

    /** Where the release's data lack the day of publication: the first whole date of a dateline, or null. */
    private static @Nullable LocalDate dateline(List<Sentence> sentences, NumericOrder order) {
        Reference nothing = new Reference(null, order, "");
        for (Sentence sentence : sentences) {
            if (sentence.role() == Role.DATELINE) {
                Words words = Words.of(sentence.tokens());
                for (Reading reading : readings(words, new DateParser(words, nothing, null))) {
                    if (reading.value() != null && reading.value().isDay()) {
                        return reading.value().from();
                    }
                }
            }
        }
        return null;
    }
}
