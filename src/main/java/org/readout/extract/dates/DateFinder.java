package org.readout.extract.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.Role;
import org.readout.extract.text.Sentence;
import org.readout.extract.text.Token;
import org.readout.model.Anchor;
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

    private DateFinder() {}

    /** The dates in {@code sentences} of {@code release}, in the order of the text, none overlapping. */
    public static List<Mention> find(Release release, List<Sentence> sentences) {
        Reference reference = new Reference(publication(release, sentences));
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            for (Reading reading : readings(tokens, reference)) {
                Span span = new Span(tokens.get(reading.from()).start(), tokens.get(reading.to() - 1).end());
                Timex value = reading.value();
                Anchor anchor = Anchor.of(release.version(), span);
                String entity = value == null ? anchor.quote() : value.value();
                Cue cue = new Cue(reading.why(), reading.confidence());
                mentions.add(new Mention(Ids.next(), anchor, NameType.DATE, entity, value, Review.SUGGESTED, cue));
            }
        }
        return List.copyOf(mentions);
    }

    static List<Reading> readings(List<Token> tokens, Reference reference) {
        DateParser parser = new DateParser(tokens, reference);
        List<Reading> readings = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Reading reading = parser.read(i);
            if (reading != null) {
                readings.add(reading);
            }
            i = reading == null ? i + 1 : reading.to();
        }
        return readings;
    }

    /** The day of publication; where the release's data lack it, the first whole date of a dateline. */
    private static @Nullable LocalDate publication(Release release, List<Sentence> sentences) {
        LocalDate published = release.publication().published();
        if (published != null) {
            return published;
        }
        for (Sentence sentence : sentences) {
            if (sentence.role() == Role.DATELINE) {
                for (Reading reading : readings(sentence.tokens(), new Reference(null))) {
                    if (reading.value() != null && reading.value().isDay()) {
                        return reading.value().from();
                    }
                }
            }
        }
        return null;
    }
}
