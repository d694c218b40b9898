package org.readout.brief;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.model.Anchor;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.CommitmentDraft;
import org.readout.model.Event;
import org.readout.model.EventKind;
import org.readout.model.Force;
import org.readout.model.Level;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Note;
import org.readout.model.Paragraph;
import org.readout.model.Party;
import org.readout.model.Publication;
import org.readout.model.Release;
import org.readout.model.Review;
import org.readout.model.Span;
import org.readout.model.Timex;
import org.readout.model.Version;

/** A release of our own making, marked step by step, for the tests. A paragraph is a line that is not empty. */
final class Sample {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-30T10:00:00Z"), ZoneOffset.UTC);
    static final Party KIM = new Party("Kim Hong Kyun", "KR", "Vice Minister", Level.VICE_MINISTER);
    static final Party OKANO = new Party("Okano Masataka", "JP", "Vice Minister", Level.VICE_MINISTER);

    private final Version version;
    private final List<Mark> marks = new ArrayList<>();
    private Publication publication = new Publication(
            "Vice ministers meet in Tokyo", "The Daily Herald", LocalDate.of(2024, 12, 27), "en",
            URI.create("https://herald.example/2024/12/27"), LocalDate.of(2025, 1, 2));
    private final UUID id;

    Sample(String text, String... furniture) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                paragraphs.add(new Paragraph(paragraphs.size() + 1, new Span(start, start + line.length())));
            }
            start += line.length() + 1;
        }
        List<Span> spans = new ArrayList<>();
        for (String words : furniture) {
            int at = text.indexOf(words);
            spans.add(new Span(at, at + words.length()));
        }
        id = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        version = new Version(id, 1, text, "0", paragraphs, spans);
    }

    /** Two vice ministers, an agreed and a shared commitment, names, a note, an event, furniture at the end. */
    static Sample meeting() {
        Sample sample = new Sample(
                """
                Vice Minister Kim Hong Kyun saw Okano Masataka in Tokyo on December 26.
                The two agreed to keep both task forces at work until June 2025. They held that calm at sea matters.

                Most read today
                Subscribe now""",
                "Most read today\nSubscribe now");
        sample.name("Kim Hong Kyun", NameType.PERSON).name("Tokyo", NameType.PLACE);
        sample.add(new Mention(
                uuid(3), sample.anchor("December 26"), NameType.DATE, "December 26", Timex.of("2024-12-26"),
                Review.ACCEPTED, null));
        sample.add(new Event(
                uuid(4), sample.anchor("saw"), EventKind.MEETING, "meeting", Timex.of("2024-12-26"), "Tokyo",
                List.of(KIM, OKANO), true, Review.ACCEPTED, null));
        sample.commit("The two agreed to keep both task forces at work until June 2025", Force.AGREED, Review.ACCEPTED);
        sample.commit("They held that calm at sea matters", Force.SHARED_VIEW, Review.SUGGESTED);
        sample.add(new Note(uuid(5), sample.anchor("Tokyo"), "Ask the embassy who sat in.", Review.ACCEPTED));
        return sample;
    }

    static UUID uuid(int number) {
        return new UUID(0x7000L, number);
    }

    Anchor anchor(String words) {
        int at = version.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("Not in the sample: " + words);
        }
        return Anchor.of(version, new Span(at, at + words.length()));
    }

    Sample name(String words, NameType type) {
        return add(new Mention(uuid(100 + marks.size()), anchor(words), type, words, null, Review.ACCEPTED, null));
    }

    Sample commit(String words, Force force, Review review) {
        return add(draft(words, force).review(review).build());
    }

    /** A commitment of Kim and Okano, said on 26 December 2024, to be changed. */
    CommitmentDraft draft(String words, Force force) {
        return new CommitmentDraft(anchor(words), force)
                .id(uuid(200 + marks.size()))
                .parties(List.of(KIM, OKANO))
                .said(Timex.of("2024-12-26"))
                .attribution("Ministry of Foreign Affairs")
                .review(Review.ACCEPTED);
    }

    Sample add(Mark mark) {
        marks.add(mark);
        return this;
    }

    Sample published(String title, String publisher, @Nullable LocalDate day, @Nullable URI address) {
        publication = new Publication(title, publisher, day, "en", address, null);
        return this;
    }

    AnnotatedRelease release() {
        return new AnnotatedRelease(new Release(id, "sample.txt", publication, version), marks);
    }

    Commitment commitment(int index) {
        return release().commitments().get(index);
    }

    static BriefRequest request() {
        return BriefRequest.of("Korea and Japan, winter", CLOCK);
    }
}
