package org.readout.exchange;

import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Cue;
import org.readout.model.Event;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.Note;
import org.readout.model.Party;
import org.readout.model.Signature;
import org.readout.model.Timex;

/** Puts the marks of one release into the form of a marks file, in the order of the text. */
final class MarksWriter {

    private final ObjectNode document;
    private final CodePoints points;

    private MarksWriter(ObjectNode document, AnnotatedRelease annotated) {
        this.document = document;
        this.points = new CodePoints(annotated.release().text());
        document.put("file", annotated.release().source());
        document.put("sha256", annotated.release().version().sha256());
        Signature reviewed = annotated.reviewed();
        if (reviewed != null) {
            ObjectNode signed = document.putObject("reviewed");
            signed.put("officer", reviewed.officer());
            signed.put("at", reviewed.at().toString());
        }
        ArrayNode mentions = document.putArray("mentions");
        annotated.mentions().forEach(mention -> mention(mentions.addObject(), mention));
        ArrayNode commitments = document.putArray("commitments");
        annotated.commitments().forEach(commitment -> commitment(commitments.addObject(), commitment));
        ArrayNode events = document.putArray("events");
        annotated.events().forEach(event -> event(events.addObject(), event));
        ArrayNode notes = document.putArray("notes");
        annotated.notes().forEach(note -> note(notes.addObject(), note));
    }

    static ObjectNode tree(ObjectMapper mapper, List<AnnotatedRelease> releases) {
        ObjectNode root = mapper.createObjectNode();
        ArrayNode documents = root.putArray("documents");
        releases.forEach(release -> documents.add(new MarksWriter(mapper.createObjectNode(), release).document));
        return root;
    }

    private void mention(ObjectNode node, Mention mention) {
        place(node, mention);
        node.put("type", mention.type().name());
        node.put("entity", mention.entity());
        timex(node, "value", mention.value());
        judged(node, mention);
    }

    private void commitment(ObjectNode node, Commitment commitment) {
        place(node, commitment);
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
        judged(node, commitment);
    }

    private void event(ObjectNode node, Event event) {
        place(node, event);
        node.put("kind", Codes.of(event.kind()));
        node.put("name", event.name());
        timex(node, "date", event.date());
        optional(node, "place", event.place());
        parties(node.putArray("participants"), event.participants());
        node.put("reported", event.reported());
        judged(node, event);
    }

    private void note(ObjectNode node, Note note) {
        place(node, note);
        node.put("text", note.text());
        note.tags().forEach(node.putArray("tags")::add);
        node.put("resolved", note.resolved());
        judged(node, note);
    }

    private void place(ObjectNode node, Mark mark) {
        node.put("start", points.toCodePoint(mark.span().start()));
        node.put("end", points.toCodePoint(mark.span().end()));
        node.put("quote", mark.anchor().quote());
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
