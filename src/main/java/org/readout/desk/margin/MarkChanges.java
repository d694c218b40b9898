package org.readout.desk.margin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.model.Commitment;
import org.readout.model.Due;
import org.readout.model.Earlier;
import org.readout.model.Event;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.Note;
import org.readout.model.Party;
import org.readout.model.Timex;

/** What differs between two states of a mark, field by field, in the officer's words. */
final class MarkChanges {

    private MarkChanges() {}

    /** "Force: Shared view → Agreed", one line a field; null is a mark not there. */
    static List<String> of(@Nullable Mark before, @Nullable Mark after) {
        if (before == null || after == null) {
            return List.of(Messages.text(before == null ? "margin.change.made" : "margin.change.deleted"));
        }
        Map<String, String> was = fields(before);
        Map<String, String> is = fields(after);
        List<String> lines = new ArrayList<>();
        was.forEach((field, value) -> {
            String now = is.getOrDefault(field, "");
            if (!now.equals(value)) {
                lines.add(Messages.text("margin.change.field", Messages.text("margin.field." + field),
                        shown(value), shown(now)));
            }
        });
        return lines;
    }

    private static String shown(String value) {
        return value.isEmpty() ? Messages.text("margin.change.nothing") : value;
    }

    /** Each field of a mark in words, by the key of its name. */
    private static Map<String, String> fields(Mark mark) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("review", Words.review(mark.review()));
        fields.put("span", mark.anchor().quote());
        switch (mark) {
            case Mention mention -> {
                fields.put("entity", mention.entity());
                fields.put("type", Words.type(mention.type()));
                fields.put("value", date(mention.value()));
            }
            case Commitment commitment -> put(fields, commitment);
            case Event event -> {
                fields.put("kind", Words.kind(event.kind()));
                fields.put("name", event.name());
                fields.put("date", date(event.date()));
                fields.put("place", Objects.requireNonNullElse(event.place(), ""));
                fields.put("participants", parties(event.participants()));
                fields.put("reported", yes(event.reported()));
            }
            case Note note -> {
                fields.put("note", note.text());
                fields.put("tags", String.join(", ", note.tags()));
                fields.put("resolved", yes(note.resolved()));
            }
        }
        return fields;
    }

    private static void put(Map<String, String> fields, Commitment commitment) {
        Party addressee = commitment.addressee();
        Earlier earlier = commitment.earlier();
        Due due = commitment.due();
        fields.put("force", Words.force(commitment.force()));
        fields.put("status", Words.status(commitment.status()));
        fields.put("action", commitment.action());
        fields.put("restated", yes(commitment.restated()));
        fields.put("parties", parties(commitment.parties()));
        fields.put("addressee", addressee == null ? "" : party(addressee));
        fields.put("said", date(commitment.said()));
        fields.put("due", due == null ? "" : date(due.date()));
        fields.put("condition", due == null ? "" : Objects.requireNonNullElse(due.condition(), ""));
        fields.put("inferred", yes(due != null && due.inferred()));
        fields.put("earlier", earlier == null ? "" : earlier.quote());
        fields.put("earlier.said", earlier == null ? "" : date(earlier.said()));
        fields.put("attribution", commitment.attribution());
        fields.put("voice", Messages.text("margin.voice." + commitment.voice()));
    }

    private static String parties(List<Party> parties) {
        return String.join("; ", parties.stream().map(MarkChanges::party).toList());
    }

    private static String party(Party party) {
        List<String> parts = new ArrayList<>(List.of(party.name()));
        if (party.country() != null) {
            parts.add(party.country());
        }
        if (party.office() != null) {
            parts.add(party.office());
        }
        if (!Words.level(party.level()).isEmpty()) {
            parts.add(Words.level(party.level()));
        }
        return String.join(", ", parts);
    }

    private static String date(@Nullable Timex date) {
        return date == null ? "" : Words.date(date);
    }

    private static String yes(boolean is) {
        return Messages.text(is ? "margin.yes" : "margin.no");
    }
}
