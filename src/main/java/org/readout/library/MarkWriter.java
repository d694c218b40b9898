package org.readout.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.readout.model.Commitment;
import org.readout.model.Cue;
import org.readout.model.Due;
import org.readout.model.Earlier;
import org.readout.model.Event;
import org.readout.model.Force;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Note;
import org.readout.model.Party;
import org.readout.model.ReviewPolicy;
import org.readout.model.Span;

/** Writes marks, many in a few batches. */
final class MarkWriter {

    static final String MENTION = "mention";
    static final String COMMITMENT = "commitment";
    static final String EVENT = "event";
    static final String NOTE = "note";
    private static final String DATED = "dated_mark";

    private static final List<String> COMMON = List.of(
            "version_id", "kind", "begins", "ends", "quote", "prefix", "suffix", "review", "why", "confidence", "awaits");
    private static final List<String> DETAIL_TABLES = List.of(MENTION, COMMITMENT, EVENT, NOTE, "party", "note_tag", DATED);

    /** What waits is kept apart from what is trusted, since the desk may set another confidence at any time. */
    private static final ReviewPolicy UNTRUSTING = new ReviewPolicy(1, false);

    private final Handle handle;
    private final Rows mentions;
    private final Rows commitments;
    private final Rows events;
    private final Rows notes;
    private final Rows parties;
    private final Rows tags;
    private final Rows dated;

    MarkWriter(Handle handle) {
        this.handle = handle;
        mentions = new Rows(handle, MENTION, join(List.of("mark_id", "type", "entity"), Columns.timexNames("on")));
        commitments = new Rows(handle, COMMITMENT, join(
                List.of("mark_id", "force", "action", "attribution", "voice", "restated", "status"),
                Columns.timexNames("said"),
                List.of("earlier_quote"),
                Columns.timexNames("earlier"),
                Columns.timexNames("due"),
                List.of("due_condition", "due_inferred")));
        events = new Rows(handle, EVENT,
                join(List.of("mark_id", "kind", "name", "place", "reported"), Columns.timexNames("on")));
        notes = new Rows(handle, NOTE, List.of("mark_id", "text", "resolved"));
        tags = new Rows(handle, "note_tag", List.of("mark_id", "position", "tag"));
        dated = new Rows(handle, DATED, List.of("mark_id", "version_id"));
        parties = new Rows(handle, "party",
                List.of("mark_id", "role", "position", "name", "country", "office", "level"));
    }

    /** Writes what the extractor found. */
    void insertSuggestions(List<? extends Mark> marks) {
        Rows rows = new Rows(handle, "mark", join(List.of("id"), COMMON,
                List.of("touched", "suggested_type", "suggested_begins", "suggested_ends")));
        for (Mark mark : marks) {
            Span span = mark.span();
            rows.add(join(List.of(mark.id()), common(mark),
                    Arrays.asList(false, type(mark), span.start(), span.end())));
        }
        writeAll(rows, marks);
    }

    /** Writes a mark as the officer made or changed it, over what the library has of the same id. */
    void put(Mark mark) {
        Rows rows = new Rows(handle, "mark", join(List.of("id"), COMMON, List.of("touched")));
        Update update = handle.createUpdate("UPDATE mark SET " + String.join(" = ?, ", COMMON)
                + " = ?, touched = TRUE, removed = FALSE,"
                // In another version it was suggested nowhere: what is suggested there beside it is the same again.
                + " suggested_begins = CASE WHEN version_id = ? THEN suggested_begins ELSE NULL END WHERE id = ?");
        List<@Nullable Object> values = join(common(mark), List.of(mark.anchor().version(), mark.id()));
        for (int i = 0; i < values.size(); i++) {
            update.bind(i, Rows.plain(values.get(i)));
        }
        boolean known = update.execute() > 0;
        if (known) {
            for (String table : DETAIL_TABLES) {
                handle.execute("DELETE FROM " + table + " WHERE mark_id = ?", mark.id());
            }
        } else {
            rows.add(join(List.of(mark.id()), common(mark), List.of(true)));
        }
        writeAll(rows, List.of(mark));
    }

    /** Takes a mark away, yet remembers that it was there, so that it is not suggested again. */
    void remove(UUID mark) {
        handle.execute("UPDATE mark SET removed = TRUE, touched = TRUE, awaits = FALSE WHERE id = ?", mark);
    }

    private void writeAll(Rows rows, List<? extends Mark> marks) {
        rows.write();
        marks.forEach(this::addDetail);
        for (Rows detail : List.of(mentions, commitments, events, notes, parties, tags, dated)) {
            detail.write();
        }
    }

    private void addDetail(Mark mark) {
        if (isDated(mark)) {
            dated.add(List.of(mark.id(), mark.anchor().version()));
        }
        switch (mark) {
            case Mention mention -> mentions.add(join(
                    List.of(mention.id(), mention.type().name(), mention.entity()), Columns.timex(mention.value())));
            case Commitment commitment -> addCommitment(commitment);
            case Event event -> {
                events.add(join(
                        Arrays.asList(event.id(), event.kind().name(), event.name(), event.place(), event.reported()),
                        Columns.timex(event.date())));
                addParties(event.id(), Parties.PARTICIPANT, event.participants());
            }
            case Note note -> addNote(note);
        }
    }

    private void addNote(Note note) {
        notes.add(List.of(note.id(), note.text(), note.resolved()));
        for (int i = 0; i < note.tags().size(); i++) {
            tags.add(List.of(note.id(), i, note.tags().get(i)));
        }
    }

    private void addCommitment(Commitment commitment) {
        Earlier earlier = commitment.earlier();
        Due due = commitment.due();
        commitments.add(join(
                List.of(commitment.id(), commitment.force().name(), commitment.action(), commitment.attribution(),
                        commitment.voice().name(), commitment.restated(), commitment.status().name()),
                Columns.timex(commitment.said()),
                Arrays.asList(earlier == null ? null : earlier.quote()),
                Columns.timex(earlier == null ? null : earlier.said()),
                Columns.timex(due == null ? null : due.date()),
                Arrays.asList(due == null ? null : due.condition(), due == null ? null : due.inferred())));
        addParties(commitment.id(), Parties.PARTY, commitment.parties());
        Party addressee = commitment.addressee();
        addParties(commitment.id(), Parties.ADDRESSEE, addressee == null ? List.of() : List.of(addressee));
    }

    private void addParties(UUID mark, String role, List<Party> named) {
        for (int i = 0; i < named.size(); i++) {
            Party party = named.get(i);
            parties.add(Arrays.asList(
                    mark, role, i, party.name(), party.country(), party.office(), party.level().name()));
        }
    }

    private static List<@Nullable Object> common(Mark mark) {
        Cue cue = mark.cue();
        Span span = mark.span();
        return Arrays.asList(
                mark.anchor().version(), kind(mark), span.start(), span.end(), mark.anchor().quote(),
                mark.anchor().prefix(), mark.anchor().suffix(), mark.review().name(), cue == null ? null : cue.why(),
                cue == null ? null : cue.confidence(), UNTRUSTING.awaits(mark));
    }

    /** Whether a timeline has a place for it, or tells that it found none: of names, dates and what may be an anniversary. */
    private static boolean isDated(Mark mark) {
        return switch (mark) {
            case Mention mention -> mention.type() == NameType.EVENT || mention.type() == NameType.DATE && mention.value() != null;
            case Commitment commitment -> commitment.force() != Force.POSITION;
            case Event event -> true;
            case Note note -> false;
        };
    }

    static String kind(Mark mark) {
        return switch (mark) {
            case Mention mention -> MENTION;
            case Commitment commitment -> COMMITMENT;
            case Event event -> EVENT;
            case Note note -> NOTE;
        };
    }

    /** What tells two suggestions at one place apart: of names the type; a statement is one whatever its force. */
    static @Nullable String type(Mark mark) {
        return mark instanceof Mention mention ? mention.type().name() : null;
    }

    @SafeVarargs
    private static <T extends @Nullable Object> List<T> join(List<? extends T>... parts) {
        List<T> all = new ArrayList<>();
        for (List<? extends T> part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
