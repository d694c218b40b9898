package org.readout.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

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
import org.readout.model.Level;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Note;
import org.readout.model.Party;
import org.readout.model.Review;
import org.readout.model.Status;
import org.readout.model.Timex;
import org.readout.model.Voice;

/**
 * A mark made of the fields every form of ours shares, and of the place it was found at.
 *
 * @param id of the mark, or a new one where the file gives none
 */
record FieldsReader(Fields fields, UUID id, Anchor anchor) {

    /** @throws org.readout.model.ReadoutException if a field is missing or says nothing that is known */
    Mark mark(MarkKind kind) {
        return switch (kind) {
            case MENTION -> mention();
            case COMMITMENT -> commitment();
            case EVENT -> event();
            case NOTE -> note();
        };
    }

    private Mention mention() {
        return new Mention(
                id,
                anchor,
                fields.constant(NameType.class, "type", null),
                fields.text("entity", anchor.quote()),
                timex(fields, "value"),
                review(fields),
                cue(fields));
    }

    private Commitment commitment() {
        Fields addressee = fields.object("addressee");
        Fields earlier = fields.object("earlier");
        Fields due = fields.object("due");
        return new CommitmentDraft(anchor, fields.constant(Force.class, "force", null))
                .id(id)
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

    private Event event() {
        return new Event(
                id,
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

    private Note note() {
        List<String> tags = new ArrayList<>();
        for (JsonNode tag : fields.list("tags")) {
            if (!tag.isTextual()) {
                throw fields.wrong("a tag is not a text");
            }
            tags.add(tag.textValue());
        }
        return new Note(
                id, anchor, fields.text("text"), tags, fields.flag("resolved", false), review(fields));
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
