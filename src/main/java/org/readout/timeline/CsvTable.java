package org.readout.timeline;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.readout.timeline.What.Anniversary;
import org.readout.timeline.What.Encounter;
import org.readout.timeline.What.Mentioned;
import org.readout.timeline.What.Promise;
import org.readout.timeline.What.Published;

/** The entries as a table of comma-separated values (RFC 4180), one a line, in the order of time. */
public final class CsvTable {

    private static final List<String> HEAD = List.of(
            "kind", "date", "from", "to", "inferred", "what", "force", "place", "parties", "countries", "due", "due_from",
            "due_to", "due_inferred", "status", "told", "review", "sources", "publisher", "title", "paragraph", "quote");

    private final StringBuilder out = new StringBuilder();

    private CsvTable() {}

    public static String of(List<TimelineEntry> entries) {
        CsvTable table = new CsvTable();
        table.row(HEAD);
        entries.forEach(table::entry);
        return table.out.toString();
    }

    private void entry(TimelineEntry entry) {
        Source source = entry.sources().getFirst();
        DueEnd due = entry.due();
        String place = entry.what() instanceof Encounter encounter ? encounter.place() : null;
        row(List.of(
                kind(entry), value(entry.when()),
                entry.when().timex().from().toString(), entry.when().timex().to().toString(), yes(entry.inferred()),
                what(entry), entry.force() == null ? "" : entry.force().code(), or(place),
                String.join("; ", entry.parties()), String.join(" ", entry.countries()),
                due == null ? "" : value(due.when()),
                due == null ? "" : due.when().timex().from().toString(),
                due == null ? "" : due.when().timex().to().toString(),
                due == null ? "" : yes(due.inferred()),
                due == null ? "" : due.status().name().toLowerCase(Locale.ROOT),
                yes(entry.told()), entry.suggested() ? "suggested" : "judged",
                String.valueOf(entry.sources().size()), source.publisher(), source.title(),
                source.isRelease() ? "" : String.valueOf(source.paragraph()), source.quote()));
    }

    private static String kind(TimelineEntry entry) {
        return entry.what() instanceof Encounter encounter
                ? encounter.event().name().toLowerCase(Locale.ROOT) : entry.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String value(When when) {
        String mod = when.timex().mod();
        return when.timex().value() + (mod == null ? "" : " " + mod.toLowerCase(Locale.ROOT));
    }

    private static String what(TimelineEntry entry) {
        return switch (entry.what()) {
            case Encounter encounter -> encounter.name();
            case Promise promise -> promise.action();
            case Anniversary anniversary -> anniversary.name();
            case Mentioned mentioned -> entry.sources().getFirst().quote();
            case Published published -> entry.sources().getFirst().title();
        };
    }

    private static String yes(boolean so) {
        return so ? "yes" : "no";
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }

    private void row(List<String> cells) {
        out.append(String.join(",", cells.stream().map(CsvTable::cell).toList())).append("\r\n");
    }

    /** A cell that starts like a formula would be run as one by a spreadsheet: an apostrophe keeps it words. */
    private static String cell(String value) {
        String words = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quoted = words.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return quoted ? '"' + words.replace("\"", "\"\"") + '"' : words;
    }
}
