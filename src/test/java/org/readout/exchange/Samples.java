package org.readout.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

import org.readout.model.Anchor;
import org.readout.model.AnnotatedRelease;
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
import org.readout.model.Signature;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.Timex;
import org.readout.model.Version;
import org.readout.model.Voice;

/** A release with an emoji and Hangul before every mark, and a mark of every kind with every field. */
final class Samples {

    static final String TEXT = "\uD83E\uDD1D \uAE40\uCCA0\uC218 met Ada Smith. They agreed to meet again late next year.\nMost read";

    private Samples() {}

    static AnnotatedRelease annotated() {
        Version version = new Version(
                Ids.next(), 1, TEXT, sha256(), List.of(new Paragraph(1, at("They"))), List.of(at("Most read")));
        Release release = new Release(Ids.next(), "a.txt",
                new Publication("Title", "The Gazette", LocalDate.of(2024, 12, 27), "en", null, null), version);
        Party kim = new Party("Kim Cheol-su", "KR", "Minister", Level.MINISTER);
        Party smith = new Party("Ada Smith", null, null, Level.VICE_MINISTER);
        Cue cue = new Cue("agreed to + infinitive", 0.93);
        Mention person = new Mention(
                Ids.next(), anchor(version, "\uAE40\uCCA0\uC218"), NameType.PERSON, "Kim Cheol-su", null, Review.ACCEPTED, null);
        Mention date = new Mention(
                Ids.next(), anchor(version, "late next year"), NameType.DATE, "late next year", Timex.of("2025", "END"),
                Review.SUGGESTED, cue);
        Commitment commitment = new CommitmentDraft(anchor(version, "They agreed to meet again late next year"), Force.AGREED)
                .parties(List.of(kim, smith))
                .addressee(smith)
                .action("meet again")
                .attribution("The Gazette")
                .voice(Voice.QUOTED)
                .said(Timex.of("2024-12-26"))
                .earlier(new Earlier("met", Timex.of("2024-06-20")))
                .due(new Due(Timex.of("2025", "END"), "if asked", true))
                .restated(true)
                .status(Status.DONE)
                .review(Review.ACCEPTED)
                .cue(cue)
                .build();
        Event event = new Event(
                Ids.next(), anchor(version, "met"), EventKind.MEETING, "meeting", Timex.of("2024-12-26T10:00"), "Geneva",
                List.of(kim), true, Review.ACCEPTED, null);
        Note note = new Note(Ids.next(), anchor(version, "again"), "Ask \uD83E\uDD14 when.",
                List.of("ask", "\uD83D\uDC40"), true, Review.ACCEPTED);
        Mention rejected = new Mention(
                Ids.next(), anchor(version, "They"), NameType.PERSON, "They", null, Review.REJECTED, cue);
        return new AnnotatedRelease(release, List.of(person, date, commitment, event, note, rejected),
                new Signature("Maja", Instant.parse("2025-01-02T03:04:05.678Z")));
    }

    /** Control characters, markup, a formula, a table and turned writing, each with marks on it. */
    static AnnotatedRelease hostile() {
        String text = "=cmd()|x & <b>\u0000\u0007\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \u202Egnp.exe \uFFFE\u0085\r end ]]> \\| tail";
        String sha256 = HexFormat.of().formatHex(digest(text));
        Version version = new Version(Ids.next(), 1, text, sha256, List.of(new Paragraph(1, new Span(0, text.length()))), List.of());
        Release release = new Release(Ids.next(), "=b|c&<d>.txt",
                new Publication("=T & <b>\u0001", "", null, "und", null, null), version);
        Party odd = new Party("a|b\\c\nd", null, "=x()", Level.UNKNOWN);
        Anchor emoji = Anchor.of(version, new Span(text.indexOf('\uD83D'), text.indexOf(' ', 20)));
        Anchor controls = Anchor.of(version, new Span(13, 16));
        return new AnnotatedRelease(release, List.of(
                new Mention(Ids.next(), Anchor.of(version, new Span(0, 6)), NameType.PERSON, "=cmd()|x", null, Review.ACCEPTED, null),
                new Mention(Ids.next(), emoji, NameType.ORGANIZATION, "]]><b>&amp;", null, Review.REJECTED, null),
                new CommitmentDraft(controls, Force.OFFER).parties(List.of(odd, odd)).action(" lead\ttab\nline ")
                        .review(Review.ACCEPTED).due(new Due(null, "if \"so\"|and", false)).build(),
                new Note(Ids.next(), emoji, "", List.of("a|b", "\\", ""), false, Review.ACCEPTED)));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(utf8(text));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static Anchor anchor(Version version, String words) {
        return Anchor.of(version, at(words));
    }

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    /** Worked out with {@code sha256sum}, so that the hash in files is known to be the usual one. */
    private static String sha256() {
        return "9107cbf571a9f616c3a5399d5833e50a385bdc84f8f1b9cd6a8e695542f68dd4";
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
