package org.readout.library;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.readout.model.Anchor;
import org.readout.model.Commitment;
import org.readout.model.CommitmentDraft;
import org.readout.model.Cue;
import org.readout.model.Due;
import org.readout.model.Earlier;
import org.readout.model.Event;
import org.readout.model.EventKind;
import org.readout.model.Force;
import org.readout.model.Ids;
import org.readout.model.Level;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Note;
import org.readout.model.Paragraph;
import org.readout.model.Party;
import org.readout.model.Publication;
import org.readout.model.Release;
import org.readout.model.Review;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.Suggestions;
import org.readout.model.Timex;
import org.readout.model.Version;
import org.readout.model.Voice;

/** Releases and marks of our own making for the tests of the store. */
public final class Samples {

    public static final String TEXT = """
            Vice Ministers meet in Nagaoka \uD83C\uDDEF\uD83C\uDDF5
            Vice Minister \uAE40\uD64D\uADE0 \uD83E\uDD1D Vice Minister \uD842\uDFB7\u91CE met on March 3, 2031.
            The two Vice Ministers agreed to open a hotline by June, as they had said in January.
            Most popular
            """;

    private Samples() {}

    public static Release release(String source, String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n")) {
            if (!line.isEmpty()) {
                paragraphs.add(new Paragraph(paragraphs.size() + 1, new Span(start, start + line.length())));
            }
            start += line.length() + 1;
        }
        int popular = text.indexOf("Most popular");
        Version version = new Version(
                Ids.next(),
                1,
                text,
                Text.sha256(text),
                paragraphs,
                popular < 0 ? List.of() : List.of(new Span(popular, popular + 12)));
        Publication publication = new Publication(
                "Hotline agreed",
                "Ministry of Bridges",
                LocalDate.of(2031, 3, 4),
                "en",
                URI.create("https://bridges.example/2031/hotline?x=\u00FC"),
                LocalDate.of(2031, 3, 5));
        return new Release(Ids.next(), source, publication, version);
    }

    public static Anchor at(Release release, String words) {
        int start = release.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(words);
        }
        return Anchor.of(release.version(), new Span(start, start + words.length()));
    }

    public static Mention person(Release release, String words) {
        return new Mention(Ids.next(), at(release, words), NameType.PERSON, words, null, Review.SUGGESTED,
                new Cue("Vice Minister + name", 0.97));
    }

    public static Mention date(Release release) {
        return new Mention(Ids.next(), at(release, "March 3, 2031"), NameType.DATE, "March 3, 2031",
                Timex.of("2031-03-03T11:15/2031-03-03T11:35", "APPROX"), Review.SUGGESTED, new Cue("date", 0.5));
    }

    /** A commitment with every field given. */
    public static Commitment commitment(Release release) {
        return new CommitmentDraft(at(release, "The two Vice Ministers agreed to open a hotline by June"), Force.AGREED)
                .parties(List.of(
                        new Party("\uAE40\uD64D\uADE0", "KR", "Vice Minister", Level.VICE_MINISTER),
                        new Party("\uD842\uDFB7\u91CE", "JP", null, Level.UNKNOWN)))
                .addressee(new Party("All states", null, "whoever \u201Creads\u201D", Level.OFFICIAL))
                .action("open a hotline")
                .attribution("Ministry of Bridges")
                .voice(Voice.QUOTED)
                .said(Timex.of("2031-03-03"))
                .earlier(new Earlier("as they had said in January", Timex.of("2031-01", "START")))
                .due(new Due(Timex.of("2031-06"), "if the line is laid", true))
                .restated(true)
                .status(Status.LAPSED)
                .review(Review.ACCEPTED)
                .cue(new Cue("agreed to + infinitive", 0.93))
                .build();
    }

    public static Event event(Release release) {
        return new Event(Ids.next(), at(release, "meet"), EventKind.MEETING, "meeting", Timex.of("2031-03-03"), "Nagaoka",
                List.of(Party.named("\uAE40\uD64D\uADE0"), new Party("\uD842\uDFB7\u91CE", "JP", "Vice Minister",
                        Level.VICE_MINISTER)),
                true, Review.SUGGESTED, new Cue("met on", 0.8));
    }

    public static Note note(Release release) {
        return new Note(Ids.next(), at(release, "\uD83E\uDD1D"), "Ask \uD83D\uDE4F why\nthey met\u0000here",
                List.of("ask", "\uD83D\uDE4F"), true, Review.ACCEPTED);
    }

    public static Suggestions suggestions(Release release, String extractor) {
        return new Suggestions(
                extractor,
                List.of(person(release, "\uAE40\uD64D\uADE0"), date(release)),
                List.of(commitment(release).draft().review(Review.SUGGESTED).status(Status.OPEN).build()),
                List.of(event(release)));
    }

    public static byte[] bytes(Release release) {
        return release.text().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    public static UUID add(Library library, Release release) {
        return library.add(release, bytes(release), suggestions(release, "test 1")).join();
    }
}
