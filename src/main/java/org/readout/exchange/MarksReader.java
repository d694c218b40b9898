package org.readout.exchange;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
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
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Note;
import org.readout.model.Party;
import org.readout.model.Review;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.Timex;
import org.readout.model.Version;
import org.readout.model.Voice;

/** One document of a marks file, against the text it is for. */
final class MarksReader {

    private final Fields document;
    private final Version version;
    private final CodePoints points;

    MarksReader(Fields document, Version version) {
        this.document = document;
        this.version = version;
        this.points = new CodePoints(version.text());
    }

    List<Mark> marks() {
        if (!document.text("sha256").equals(version.sha256())) {
            throw document.wrong("the marks were made on another text (its SHA-256 differs), so none was taken");
        }
        List<Mark> marks = new ArrayList<>();
        document.objects("mentions").forEach(fields -> marks.add(mention(fields)));
        document.objects("commitments").forEach(fields -> marks.add(commitment(fields)));
        document.objects("events").forEach(fields -> marks.add(event(fields)));
        document.objects("notes")
                .forEach(fields -> marks.add(note(fields)));
        return marks;
    }

    private Mention mention(Fields fields) {
        Anchor anchor = anchor(fields);
        return new Mention(
                Ids.next(),
                anchor,
                fields.constant(NameType.class, "type", null),
                fields.text("entity", anchor.quote()),
                timex(fields, "value"),
                review(fields),
                cue(fields));
    }

    private Commitment commitment(Fields fields) {
        Anchor anchor = anchor(fields);
        Fields addressee = fields.object("addressee");
        Fields earlier = fields.object("earlier");
        Fields due = fields.object("due");
        return new CommitmentDraft(anchor, fields.constant(Force.class, "force", null))
                .parties(parties(fields, "parties"))
                .addressee(addressee == null ? null : party(addressee))
                .action(fields.text("action", anchor.quote()))
                .attribution(fields.text("attribution", ""))
                .voice(fields.constant(Voice.class, "voice", Voice.REPORTED))
                .said(timex(fields, "said"))
                .earlier(earlier == null ? null : new Earlier(earlier.text("quote"), timex(earlier, "said")))
                .due(due == null ? null : due(due))
                .restated(fields.flag("restated", false))
                .status(fields.constant(Status.class, "status", Status.OPEN))
                .review(review(fields))
                .cue(cue(fields))
                .build();
    }

    private Event event(Fields fields) {
        Anchor anchor = anchor(fields);
        return new Event(
                Ids.next(),
                anchor,
                fields.constant(EventKind.class, "kind", null),
                fields.text("name", anchor.quote()),
                timex(fields, "date"),
                fields.textOrNull("place"),
                parties(fields, "participants"),
                fields.flag("reported", true),
                review(fields),
                cue(fields));
    }

    private Note note(Fields fields) {
        List<String> tags = new ArrayList<>();
        for (JsonNode tag : fields.list("tags")) {
            if (!tag.isTextual()) {
                throw fields.wrong("a tag is not a text");
            }
            tags.add(tag.textValue());
        }
        return new Note(
                Ids.next(), anchor(fields), fields.text("text"), tags, fields.flag("resolved", false), review(fields));
    }

    private Anchor anchor(Fields fields) {
        int start = fields.number("start");
        int end = fields.number("end");
        Span span;
        try {
            span = points.span(start, end);
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw fields.wrong(start + " to " + end + " is no stretch of the text, which has " + points.count()
                    + " characters");
        }
        if (!span.in(version.text()).equals(fields.text("quote"))) {
            throw fields.wrong("the text at " + start + " to " + end + " is not the quote");
        }
        return Anchor.of(version, span);
    }

    private static Due due(Fields due) {
        Timex date = timex(due, "date");
        String condition = due.textOrNull("condition");
        if (date == null && condition == null) {
            throw due.wrong("it has neither a date nor a condition");
        }
        return new Due(date, condition, due.flag("inferred", false));
    }

    private static List<Party> parties(Fields fields, String field) {
        List<Party> parties = new ArrayList<>();
        for (JsonNode item : fields.list(field)) {
            String where = fields.where() + ": " + field + " " + (parties.size() + 1);
            parties.add(item.isTextual() ? Party.named(item.textValue()) : party(new Fields(item, where)));
        }
        return parties;
    }

    private static Party party(Fields fields) {
        return new Party(
                fields.text("name"),
                fields.textOrNull("country"),
                fields.textOrNull("office"),
                fields.constant(Level.class, "level", Level.UNKNOWN));
    }

    private static @Nullable Timex timex(Fields fields, String field) {
        String value = fields.textOrNull(field);
        try {
            return value == null ? null : Codes.timex(value);
        } catch (IllegalArgumentException e) {
            throw fields.wrong("\"" + field + "\" is no TIMEX3 value such as 2024-12-26: \"" + value + "\"");
        }
    }

    private static Review review(Fields fields) {
        return fields.constant(Review.class, "review", Review.ACCEPTED);
    }

    private static @Nullable Cue cue(Fields fields) {
        String why = fields.textOrNull("cue");
        return why == null ? null : new Cue(why, fields.fraction("confidence", 1));
    }
}
