package org.readout.exchange;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.readout.model.Commitment;
import org.readout.model.Cue;
import org.readout.model.Event;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.Note;
import org.readout.model.Party;
import org.readout.model.Timex;

/** All a mark says beside where it stands, as the fields every form of ours shares. */
final class FieldsWriter {

    private FieldsWriter() {}

    static ObjectNode of(Mark mark) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        put(node, mark);
        return node;
    }

    static void put(ObjectNode node, Mark mark) {
        switch (mark) {
            case Mention mention -> mention(node, mention);
            case Commitment commitment -> commitment(node, commitment);
            case Event event -> event(node, event);
            case Note note -> note(node, note);
        }
        judged(node, mark);
    }

    private static void mention(ObjectNode node, Mention mention) {
        node.put("type", mention.type().name());
        node.put("entity", mention.entity());
        timex(node, "value", mention.value());
    }

    private static void commitment(ObjectNode node, Commitment commitment) {
        node.put("force", commitment.force().code());
        parties(node.putArray("parties"), commitment.parties());
        if (commitment.addressee() != null) {
            party(node.putObject("addressee"), commitment.addressee());
        }
        node.put("action", commitment.action());
        node.put("attribution", commitment.attribution());
        node.put("voice", Codes.of(commitment.voice()));
        timex(node, "said", commitment.said());
        if (commitment.earlier() != null) {
            ObjectNode earlier = node.putObject("earlier");
            earlier.put("quote", commitment.earlier().quote());
            timex(earlier, "said", commitment.earlier().said());
        }
        if (commitment.due() != null) {
            ObjectNode due = node.putObject("due");
            timex(due, "date", commitment.due().date());
            optional(due, "condition", commitment.due().condition());
            due.put("inferred", commitment.due().inferred());
        }
        node.put("restated", commitment.restated());
        node.put("status", Codes.of(commitment.status()));
    }

    private static void event(ObjectNode node, Event event) {
        node.put("kind", Codes.of(event.kind()));
        node.put("name", event.name());
        timex(node, "date", event.date());
        optional(node, "place", event.place());
        parties(node.putArray("participants"), event.participants());
        node.put("reported", event.reported());
    }

    private static void note(ObjectNode node, Note note) {
        node.put("text", note.text());
        note.tags().forEach(node.putArray("tags")::add);
        node.put("resolved", note.resolved());
    }

    private static void judged(ObjectNode node, Mark mark) {
        node.put("review", Codes.of(mark.review()));
        Cue cue = mark.cue();
        if (cue != null) {
            node.put("cue", cue.why());
            node.put("confidence", cue.confidence());
        }
    }

    private static void parties(ArrayNode array, List<Party> parties) {
        parties.forEach(party -> party(array.addObject(), party));
    }

    private static void party(ObjectNode node, Party party) {
        node.put("name", party.name());
        optional(node, "country", party.country());
        optional(node, "office", party.office());
        node.put("level", Codes.of(party.level()));
    }

    private static void timex(ObjectNode node, String field, @Nullable Timex timex) {
        optional(node, field, timex == null ? null : Codes.of(timex));
    }

    private static void optional(ObjectNode node, String field, @Nullable String value) {
        if (value != null) {
            node.put(field, value);
        }
    }
}
