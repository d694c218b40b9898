package org.readout.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.readout.timeline.What.Anniversary;
import org.readout.timeline.What.Encounter;
import org.readout.timeline.What.Mentioned;
import org.readout.timeline.What.Promise;
import org.readout.timeline.What.Published;

/** What is written beside the items of the strip, and what is said of them. */
public final class Labels {

    private static final int NAME = 40;
    private static final int TAIL_WORDS = 2;
    private static final int ACTION = 34;
    private static final int DUE_ACTION = 44;
    private static final int BODY = 240;
    private static final int ACTION_IN_LINE = 80;

    private final Words words;

    public Labels(Words words) {
        this.words = words;
    }

    /**
     * The labels of an item, longest first; the last may be empty where a dot alone says enough.
     *
     * @param clock whether the strip is so near that clock times are wanted
     */
    List<String> of(Item item, boolean clock) {
        TimelineEntry entry = item.entry();
        When when = item.when();
        String date = words.brief(when.timex());
        if (item.end()) {
            return dated(words.shorten(action(entry), DUE_ACTION), item);
        }
        String time = clock && when.precision() == Precision.CLOCK ? ", " + words.clock(when) : "";
        return switch (entry.what()) {
            case Encounter event -> encounter(event, inferred(date + time, item.inferred()));
            case Promise promise -> List.of(words.shorten(promise.action(), ACTION), "");
            case Anniversary anniversary -> dated(words.shorten(anniversary.name(), NAME), item);
            case Mentioned mentioned -> List.of(words.briefWithYear(when.timex()) + time, date, "");
            case Published published -> List.of(
                    words.shorten(entry.sources().getFirst().title(), NAME), publisher(entry.sources().getFirst()), "");
        };
    }

    private List<String> dated(String name, Item item) {
        String full = inferred(words.briefWithYear(item.when().timex()), item.inferred());
        return List.of(name + " · " + full, full, inferred(words.brief(item.when().timex()), item.inferred()), "");
    }

    private List<String> encounter(Encounter event, String date) {
        String title = title(event);
        String place = event.place();
        String kind = words.kind(event.event());
        boolean called = event.event() == org.readout.model.EventKind.CALL;
        return List.of(
                (place == null ? title : title + ", " + place) + " · " + date,
                (place == null || called ? kind : place) + " " + date,
                date);
    }

    /** The name where it is a proper one; of a long one the last words, which carry the sense. */
    private String title(Encounter event) {
        String name = event.name().strip();
        boolean proper = name.chars().skip(1).anyMatch(Character::isUpperCase);
        if (!proper || name.length() > 3 * NAME) {
            return words.kind(event.event());
        }
        if (name.length() <= NAME) {
            return name;
        }
        String[] parts = name.split("\\s+");
        String tail = parts.length <= TAIL_WORDS
                ? name
                : String.join(" ", Arrays.copyOfRange(parts, parts.length - TAIL_WORDS, parts.length));
        return words.shorten(tail, NAME);
    }

    /** What it is and when, what it says, and what is to be known of its sources, a line each. */
    public String spoken(TimelineEntry entry) {
        StringBuilder lines = new StringBuilder(head(entry));
        String body = body(entry);
        if (!body.isBlank()) {
            lines.append('\n').append(body);
        }
        return lines.append('\n').append(origin(entry)).toString();
    }

    /** An item in a line: "Agreed · 26 December 2024 · keep in touch"; of a due end, the due date first. */
    public String line(Item item) {
        TimelineEntry entry = item.entry();
        String head = item.end()
                ? words.get("due.at", inferred(words.full(item.when()), item.inferred())) : head(entry);
        Source first = entry.sources().getFirst();
        // The words of a date say no more than its date: where it stands does.
        String body = item.end() || entry.what() instanceof Promise ? action(entry)
                : entry.what() instanceof Mentioned ? words.get("source", publisher(first), first.paragraph())
                : body(entry);
        String line = body.isBlank() ? head : head + " · " + body;
        return words.shorten(line.replace('\n', ' '), BODY);
    }

    /** What bears no date in a line: "Agreed · keep in touch · MOFA, ¶3". */
    public String line(Undated undated) {
        Source source = undated.source();
        String line = switch (undated.what()) {
            case Encounter event -> kindAndName(event);
            case Promise promise -> words.force(promise.force()) + " · " + words.shorten(promise.action(), ACTION_IN_LINE);
            case Anniversary anniversary -> anniversary.name();
            case Mentioned mentioned -> source.quote();
            case Published published -> source.title();
        };
        return words.shorten(
                line.replace('\n', ' ') + " · " + words.get("source", publisher(source), source.paragraph()), BODY);
    }

    private String kindAndName(Encounter event) {
        String kind = words.kind(event.event());
        return event.name().equalsIgnoreCase(kind) ? kind : kind + " · " + words.shorten(event.name(), ACTION_IN_LINE);
    }

    /** What it is, and when: "Meeting · 26 December 2024, Tokyo". */
    String head(TimelineEntry entry) {
        String when = inferred(words.full(entry.when()), entry.inferred());
        return switch (entry.what()) {
            case Encounter event ->
                    words.kind(event.event()) + " · " + when + (event.place() == null ? "" : ", " + event.place());
            case Promise promise -> {
                String force = words.force(promise.force());
                yield (promise.restated() ? words.get("restated", force) : force) + " · " + when;
            }
            case Anniversary anniversary -> words.get("anniversary", when);
            case Mentioned mentioned -> words.get("mentioned", when);
            case Published published -> words.get("published", when);
        };
    }

    private String body(TimelineEntry entry) {
        return switch (entry.what()) {
            case Encounter event -> {
                String people = String.join(", ", entry.parties());
                boolean plain = event.name().equalsIgnoreCase(words.kind(event.event()));
                yield words.shorten(plain ? people : (event.name() + "\n" + people).strip(), BODY);
            }
            case Promise promise -> {
                DueEnd due = promise.due();
                String action = words.shorten(promise.action(), BODY);
                yield due == null ? action
                        : words.get("due", action, inferred(words.full(due.when()), due.inferred()));
            }
            case Anniversary anniversary -> words.shorten(anniversary.name(), BODY);
            case Mentioned mentioned -> words.shorten(entry.sources().getFirst().quote(), BODY);
            case Published published -> words.shorten(entry.sources().getFirst().title(), BODY);
        };
    }

    private String origin(TimelineEntry entry) {
        Source first = entry.sources().getFirst();
        StringBuilder line = new StringBuilder(
                first.isRelease() ? publisher(first) : words.get("source", publisher(first), first.paragraph()));
        if (entry.sources().size() > 1) {
            line.append(" · ").append(words.get("sources", entry.sources().size()));
        }
        if (!entry.told()) {
            line.append(" · ").append(words.get("cited"));
        }
        if (entry.suggested()) {
            line.append(" · ").append(words.get("suggested"));
        }
        return line.toString();
    }

    private static String publisher(Source source) {
        return source.publisher().isEmpty() ? source.title() : source.publisher();
    }

    private static String action(TimelineEntry entry) {
        return entry.what() instanceof Promise promise ? promise.action() : Objects.toString(entry.sources().getFirst().quote());
    }

    private String inferred(String date, boolean inferred) {
        return inferred ? words.get("inferred", date) : date;
    }
}
