package org.readout.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.model.Anchor;
import org.readout.model.AnnotatedRelease;
import org.readout.model.CommitmentDraft;
import org.readout.model.Cue;
import org.readout.model.Due;
import org.readout.model.Event;
import org.readout.model.EventKind;
import org.readout.model.Force;
import org.readout.model.Ids;
import org.readout.model.Level;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Paragraph;
import org.readout.model.Party;
import org.readout.model.Publication;
import org.readout.model.Release;
import org.readout.model.Review;
import org.readout.model.Span;
import org.readout.model.Timex;
import org.readout.model.Version;

/** A release put together for a test: each mark brings its own words, a paragraph each. */
public final class Sample {

    private final String publisher;
    private final LocalDate published;
    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Release release;
    private Review review = Review.ACCEPTED;
    private List<String> countries = List.of();
    private boolean sameLine;

    private Sample(String publisher, String published) {
        this.publisher = publisher;
        this.published = LocalDate.parse(published);
        this.release = release("");
    }

    public static Sample release(String publisher, String published) {
        return new Sample(publisher, published);
    }

    /** What follows is suggested, accepted or rejected. */
    public Sample then(Review review) {
        this.review = review;
        return this;
    }

    public Sample event(EventKind kind, String name, @Nullable String date, @Nullable String place, String... who) {
        return event(kind, name, date, place, true, who);
    }

    public Sample cited(EventKind kind, String name, @Nullable String date, @Nullable String place, String... who) {
        return event(kind, name, date, place, false, who);
    }

    private Sample event(
            EventKind kind, String name, @Nullable String date, @Nullable String place, boolean told, String... who) {
        List<Party> parties = new ArrayList<>();
        for (int i = 0; i < who.length; i++) {
            parties.add(new Party(who[i], i < countries.size() ? countries.get(i) : null, null, Level.UNKNOWN));
        }
        marks.add(new Event(Ids.next(), anchor(name), kind, name, timex(date), place, parties, told, review, null));
        return this;
    }

    public Sample commitment(Force force, String words, @Nullable String said, @Nullable String due, boolean inferred) {
        marks.add(new CommitmentDraft(anchor(words), force)
                .said(timex(said))
                .due(due == null ? null : new Due(Timex.of(due), null, inferred))
                .review(review)
                .build());
        return this;
    }

    public Sample date(String words, @Nullable String value) {
        return date(words, value == null ? null : Timex.of(value), null);
    }

    public Sample date(String words, @Nullable Timex value, @Nullable Cue cue) {
        marks.add(new Mention(Ids.next(), anchor(words), NameType.DATE, words, value, review, cue));
        return this;
    }

    public Sample name(NameType type, String words) {
        marks.add(new Mention(Ids.next(), anchor(words), type, words, null, review, null));
        return this;
    }

    /** What follows stands in the paragraph before. */
    public Sample sameLine() {
        sameLine = true;
        return this;
    }

    /** From here on, encounters and commitments are of these parties' states. */
    public Sample from(String... countries) {
        this.countries = List.of(countries);
        return this;
    }

    public AnnotatedRelease done() {
        return new AnnotatedRelease(release(text.toString()), marks);
    }

    /** As a library tells what is dated in a release. */
    public AnnotatedRelease withoutText() {
        return new AnnotatedRelease(release(""), marks);
    }

    private Release release(String text) {
        Version version = new Version(release == null ? Ids.next() : release.version().id(), 1, text, "", paragraphs, List.of());
        Publication publication = new Publication("Of " + published, publisher, published, "en", null, null);
        return new Release(release == null ? Ids.next() : release.id(), "sample.txt", publication, version);
    }

    private Anchor anchor(String words) {
        String before = text.toString();
        Span span = new Span(text.length(), text.length() + words.length());
        text.append(words).append('\n');
        Span line = sameLine ? new Span(paragraphs.removeLast().span().start(), span.end()) : span;
        sameLine = false;
        paragraphs.add(new Paragraph(paragraphs.size() + 1, line));
        return new Anchor(release.version().id(), span, words, before, "");
    }

    private static @Nullable Timex timex(@Nullable String value) {
        return value == null ? null : Timex.of(value);
    }

    /** Five releases on one affair, as a desk would gather them in a year. */
    public static List<AnnotatedRelease> year() {
        return List.of(
                release("Harbour Herald", "2024-06-28")
                        .event(EventKind.DIALOGUE, "15th Korea-Japan Vice-Ministerial Strategic Dialogue", "2024-06-28",
                                "Tokyo", "Kim Hong-kyun", "Okano Masataka")
                        .event(EventKind.DIALOGUE, "14th Korea-Japan Vice-Ministerial Strategic Dialogue", "2024-06-28",
                                "Tokyo", "Masataka Okano")
                        .cited(EventKind.CALL, "telephone consultation", "2024-06-20", null)
                        .commitment(Force.AGREED, "pledged to work closely on the treaty", "2024-06-28", null, false)
                        .then(Review.SUGGESTED)
                        .commitment(Force.AGREED, "raise ties in time for the 60th anniversary", "2024-06-28", "2025-06", true)
                        .date("June 19", "2024-06-19").date("June 20", "2024-06-20").date("2005", "2005")
                        .date("last year", "2023").date("next year", "2025").done(),
                release("Ministry", "2024-10-07")
                        .event(EventKind.CALL, "telephone conversation", "2024-10-04T17:50/2024-10-04T18:15", null,
                                "Cho Tae-yul", "Iwaya Takeshi")
                        .commitment(Force.AGREED, "keep up close communication by meeting in person", "2024-10-04", null, false)
                        .commitment(Force.OFFER, "offered to work closely together", "2024-10-04", null, false)
                        .date("October 4, 2024", "2024-10-04T17:50/2024-10-04T18:15").date("next year", "2025").done(),
                release("Journal", "2024-12-27")
                        .event(EventKind.MEETING, "meeting", "2024-12-26", "Tokyo", "Kim Hong Kyun", "Okano Masataka")
                        .event(EventKind.CALL, "telephone conversation", "2024-12-23T11:15/2024-12-23T11:35", null,
                                "Cho Tae-yul", "Iwaya Takeshi")
                        .commitment(Force.AGREED, "keep developing ties", "2024-12-26", null, false)
                        .commitment(Force.AGREED, "keep in touch through the task forces", "2024-12-26", null, false)
                        .commitment(Force.AGREED, "prepare for a meaningful 2025", "2024-12-23", "2025", false)
                        .then(Review.REJECTED)
                        .event(EventKind.CEREMONY, "anniversary", "2024-12-25", "Busan")
                        .then(Review.ACCEPTED)
                        .date("December 26", "2024-12-26").date("2025", "2025").date("next year", "2025").done(),
                release("Newsroom", "2025-01-13")
                        .event(EventKind.MEETING, "talks", "2025-01-13", "Seoul", "Takeshi Iwaya", "Cho Tae-yul")
                        .event(EventKind.VISIT, "visit", "2025-01-13", "Seoul")
                        .cited(EventKind.VISIT, "visit", "2023-11", "Busan", "Yoko Kamikawa")
                        .commitment(Force.AGREED, "proceed with cultural exchange events", "2025-01-13", null, false)
                        .then(Review.SUGGESTED)
                        .date("Jan. 20", "2025-01-20").date("December", "2024-12").date("November 2023", "2023-11").done(),
                release("Wire", "2025-03-22")
                        .then(Review.SUGGESTED)
                        .event(EventKind.MEETING, "one-on-one meeting", "2025-03-22", "Tokyo", "Cho Tae-yul", "Takeshi Iwaya")
                        .event(EventKind.MEETING, "trilateral meeting", "2025-03-22", "Tokyo", "Cho Tae-yul", "Wang Yi")
                        .commitment(Force.UNILATERAL, "would pay the victims by itself", "2023-03", null, false)
                        .commitment(Force.AGREED, "maintain exchanges", "2025-03-22", null, false)
                        .date("March 22", "2025-03-22").date("June this year", "2025-06")
                        .date("late last year", Timex.of("2024", "END"), null).date("a month after", (String) null).done());
    }
}
