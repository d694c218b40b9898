package org.readout.jobs;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.readout.dossier.Dossier;
import org.readout.dossier.clash.Discrepancy;
import org.readout.dossier.clash.Quoted;
import org.readout.dossier.page.News;
import org.readout.dossier.thread.Row;
import org.readout.dossier.thread.Thread;
import org.readout.dossier.who.Entity;
import org.readout.dossier.who.Mentioned;
import org.readout.dossier.who.Proposal;
import org.readout.dossier.who.Tenure;

/** What a library's releases say across one another, in the form for the shell. */
public final class AcrossJob {

    private final Dossier dossier;
    private final LocalDate day;

    /**
     * Reads the library; waits for it.
     *
     * @param clock says what day it is
     * @throws org.readout.model.ReadoutException if it cannot be read
     */
    public AcrossJob(LibrarySession session, Clock clock) {
        day = LocalDate.now(clock);
        dossier = Dossiers.of(session);
    }

    /** What can be asked for. */
    public enum Asked {
        ENTITIES,
        THREADS,
        DISCREPANCIES,
        TODAY
    }

    /** The answer as lines to read. */
    public List<String> lines(Asked asked) {
        return switch (asked) {
            case ENTITIES -> entities();
            case THREADS -> threads();
            case DISCREPANCIES -> discrepancies();
            case TODAY -> today().stream().map(AcrossJob::line).toList();
        };
    }

    /** The answer in the form for programs, in UTF-8; the stream is flushed and left open. */
    public void writeJson(Asked asked, OutputStream out) throws IOException {
        new AcrossJson(dossier, day, out).write(asked);
    }

    private List<String> entities() {
        List<String> lines = new ArrayList<>();
        List<Entity> all = dossier.entities().all();
        for (Entity entity : all) {
            lines.add(entity.name() + " · " + entity.type().name().toLowerCase(Locale.ROOT)
                    + (entity.country() == null ? "" : " · " + entity.country())
                    + " · " + counted(entity.mentions().size(), "release"));
            lines.add("  as " + String.join(", ", entity.spellings()));
            for (Tenure tenure : entity.offices()) {
                lines.add("  " + tenure.words() + span(tenure));
            }
            lines.add("  in " + String.join(", ", entity.mentions().stream().map(Mentioned::source).toList()));
        }
        for (Proposal proposal : dossier.entities().proposals()) {
            lines.add("Perhaps one: " + proposal.oneName() + " and " + proposal.otherName() + " (" + proposal.reason() + ")");
        }
        lines.add(counted(all.size(), "entity"));
        return lines;
    }

    private List<String> threads() {
        List<String> lines = new ArrayList<>();
        List<Thread> all = dossier.threads().all();
        for (Thread thread : all) {
            lines.add(thread.name() + " · " + counted(thread.rows().size(), "statement")
                    + " · earliest found here " + (thread.earliest() == null ? "without a date" : thread.earliest()));
            for (Row row : thread.rows()) {
                lines.add("  " + (row.said() == null ? "no date" : row.said()) + "  " + row.statement().force().code()
                        + " · " + row.change().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                        + (row.why().isEmpty() ? "" : ": " + row.why())
                        + (row.silentMonths() == 0 ? "" : " · after " + row.silentMonths() + " months"));
                lines.add("    \u201c" + row.quote() + "\u201d");
                lines.add("    " + row.statement().attribution() + ", " + row.statement().from().source());
            }
        }
        lines.add(counted(all.size(), "thread"));
        return lines;
    }

    private List<String> discrepancies() {
        List<String> lines = new ArrayList<>();
        List<Discrepancy> all = dossier.disagreements();
        for (Discrepancy discrepancy : all) {
            lines.add(discrepancy.kind().code() + " · " + discrepancy.subject() + " · " + String.join(" or ", discrepancy.values())
                    + " (" + discrepancy.why() + ")");
            for (Quoted quoted : discrepancy.quotes()) {
                lines.add("  " + quoted.value() + ": \u201c" + quoted.words().replace('\n', ' ') + "\u201d");
                lines.add("    " + quoted.from().source() + " \u00b6" + quoted.paragraph());
            }
        }
        lines.add(counted(all.size(), "discrepancy"));
        return lines;
    }

    /** Everything the library holds is new to the shell, which keeps no visits. */
    private List<News> today() {
        return Dossiers.today(dossier, day);
    }

    private static String line(News news) {
        return (news.on() == null ? "          " : news.on()) + "  " + news.kind().name().toLowerCase(Locale.ROOT) + "  " + news.line();
    }

    private static String span(Tenure tenure) {
        if (tenure.from() == null || tenure.to() == null) {
            return "";
        }
        return tenure.from().equals(tenure.to()) ? ", " + tenure.from() : ", " + tenure.from() + " to " + tenure.to();
    }

    static String counted(int count, String noun) {
        String many = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        return count + " " + (count == 1 ? noun : many);
    }
}
