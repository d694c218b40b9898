package org.readout.dossier.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.dossier.Dossier;
import org.readout.dossier.meet.Fulfilment;
import org.readout.dossier.meet.Meeting;
import org.readout.dossier.thread.Row;
import org.readout.dossier.thread.Thread;
import org.readout.dossier.thread.Threads;
import org.readout.dossier.told.Statement;
import org.readout.model.DossierLine;
import org.readout.model.DossierPage;
import org.readout.model.Force;

/** A promise through the releases, with what changed and what came of it; and the statements that could be added by hand. */
final class ThreadPage {

    private static final int LONG_SILENCE = 6;
    private static final int MOST = 100;

    private final Dossier dossier;
    private final Thread thread;

    ThreadPage(Dossier dossier, Thread thread) {
        this.dossier = dossier;
        this.thread = thread;
    }

    DossierPage page() {
        List<Meeting> between = dossier.meetings().between(thread.sides());
        List<DossierLine> lines = new ArrayList<>();
        for (Row row : thread.rows()) {
            if (row.silentMonths() > 0) {
                lines.add(DossierLine.muted("silent for " + row.silentMonths() + " months"));
            }
            lines.add(line(row));
            Fulfilment fulfilment = row.cited() ? null : Fulfilment.of(row.statement(), between);
            if (fulfilment != null) {
                lines.add(fulfilled(fulfilment));
            }
        }
        silence(between, lines);
        return new DossierPage("thread:" + thread.key(), thread.name(),
                "Earliest found here " + Lines.day(thread.earliest()) + ". " + Lines.coverage(dossier), lines);
    }

    private static DossierLine line(Row row) {
        DossierLine line = Lines.statement(row.statement(), row.statement().force().code());
        return new DossierLine(row.cited() ? DossierLine.Kind.MUTED : DossierLine.Kind.QUOTE,
                row.cited() ? Lines.day(row.said()) + ": " + row.quote() : row.quote(),
                line.note() + " \u00b7 " + change(row), line.badge(), pieces(row), line.release(), line.offset(), "");
    }

    /** "strengthened: shared-view to agreed". */
    static String change(Row row) {
        String change = row.change().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return row.why().isEmpty() ? change : change + ": " + row.why();
    }

    private static DossierLine fulfilled(Fulfilment fulfilment) {
        Meeting meeting = fulfilment.meeting();
        return DossierLine.at(DossierLine.Kind.LINE, "fulfilled by a later event: " + meeting.name(),
                Lines.day(meeting.day()) + (meeting.place() == null ? "" : ", " + meeting.place()) + " \u00b7 " + fulfilment.why(),
                "fulfilled", meeting.releases().getFirst(), meeting.tellings().getFirst().offset());
    }

    /** Held against the last encounter told of between the sides: beyond it the library cannot know. */
    private void silence(List<Meeting> between, List<DossierLine> lines) {
        LocalDate last = thread.rows().isEmpty() ? null : thread.rows().getLast().said();
        LocalDate heard = between.isEmpty() ? null : between.getFirst().day();
        long months = last == null || heard == null ? 0 : ChronoUnit.MONTHS.between(last, heard);
        if (months >= LONG_SILENCE) {
            lines.add(DossierLine.muted("silent for " + months + " months since, to the last encounter told of between them, "
                    + Lines.day(heard)));
        }
    }

    private static List<DossierLine.Piece> pieces(Row row) {
        return row.wording().stream()
                .map(piece -> new DossierLine.Piece(DossierLine.Fate.valueOf(piece.kind().name()), piece.words()))
                .toList();
    }

    /** The statements that are not in it: those with these words, or, where none are asked for, those between the same sides. */
    DossierPage others(String words) {
        Set<UUID> inside = new HashSet<>();
        thread.rows().forEach(row -> inside.add(row.statement().mark()));
        List<Statement> found = words.isBlank()
                ? dossier.threads().matching(statement -> statement.sides().equals(thread.sides()))
                : dossier.threads().about(words);
        List<DossierLine> lines = new ArrayList<>();
        found.reversed().stream()
                .filter(statement -> statement.force() != Force.POSITION && !inside.contains(statement.mark()))
                .limit(MOST)
                .forEach(statement -> lines.add(Lines.statement(statement, "link")
                        .withLink("link:" + thread.key() + "\n" + Threads.reference(statement))));
        if (lines.isEmpty()) {
            lines.add(DossierLine.muted("No other statement found"));
        }
        return new DossierPage("others:" + thread.key() + "\n" + words, "Add to \u201c" + thread.name() + "\u201d",
                words.isBlank() ? "Statements between the same sides; type words to look among all" : "Statements with \u201c" + words + "\u201d",
                lines);
    }

    /** "Third of its kind; earliest found 28 Jun 2024; strengthened: a date came to it". */
    @Nullable String kind(Row row) {
        int place = thread.place(row.statement().mark());
        if (row.cited() || place == 0 || thread.rows().size() < 2) {
            return null;
        }
        String change = switch (row.change()) {
            case STRENGTHENED, WEAKENED, NARROWED, WIDENED -> "; " + change(row);
            case NEW, REPEATED, NOT_COMPARABLE -> "";
        };
        String silent = row.silentMonths() == 0 ? "" : "; after " + row.silentMonths() + " silent months";
        return Lines.ordinal(place) + " of its kind; earliest found " + Lines.day(thread.earliest()) + change + silent;
    }
}
