package org.readout.dossier.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.dossier.Dossier;
import org.readout.dossier.clash.Discrepancy;
import org.readout.dossier.clash.Quoted;
import org.readout.dossier.compare.Comparison;
import org.readout.dossier.compare.Pair;
import org.readout.dossier.phrase.Phrases;
import org.readout.dossier.thread.Row;
import org.readout.dossier.thread.Thread;
import org.readout.dossier.told.Cutter;
import org.readout.dossier.told.States;
import org.readout.dossier.told.Told;
import org.readout.dossier.who.Entity;
import org.readout.dossier.who.Spellings;
import org.readout.model.AnnotatedRelease;
import org.readout.model.DossierLine;
import org.readout.model.DossierPage;
import org.readout.model.NameType;
import org.readout.model.Ruling;

/** Puts the pages of the dossier together. */
public final class Pages {

    private static final int MOST = 400;
    private static final int COLUMNS = 6;
    /** So many lines of a kind are read in a morning. */
    private static final int FIRST = 60;

    private final Dossier dossier;
    private final States states;

    public Pages(Dossier dossier, States states) {
        this.dossier = dossier;
        this.states = states;
    }

    /** Today's page. @param fresh the releases that came since the last visit */
    public DossierPage today(LocalDate day, Set<UUID> fresh) {
        List<DossierLine> lines = new ArrayList<>();
        Map<News.Kind, List<News>> byKind = new EnumMap<>(News.Kind.class);
        new Today(dossier, states, day).news(fresh).forEach(news -> byKind.computeIfAbsent(news.kind(), kind -> new ArrayList<>()).add(news));
        byKind.forEach((kind, all) -> {
            lines.add(DossierLine.head(heading(kind)));
            all.stream().limit(FIRST).forEach(news -> lines.add(line(news)));
            if (all.size() > FIRST) {
                lines.add(DossierLine.muted("and " + Lines.counted(all.size() - FIRST, "line") + " more, older ones"));
            }
        });
        if (lines.isEmpty()) {
            lines.add(DossierLine.muted("Nothing new since the last visit, nothing missing, nothing due"));
        }
        String since = Lines.counted(fresh.size(), "release") + " new since the last visit or brief. ";
        return new DossierPage("today:", "Today, " + Lines.day(day), since + Lines.coverage(dossier), lines);
    }

    private DossierLine line(News news) {
        boolean alert = news.kind() == News.Kind.DISCREPANCY || news.kind() == News.Kind.OVERDUE;
        DossierLine line = DossierLine.at(alert ? DossierLine.Kind.ALERT : DossierLine.Kind.LINE, news.line(),
                Lines.day(news.on()), "", news.release(), news.offset());
        return switch (news.kind()) {
            case COMMITMENT -> line.withLink("thread:" + news.key());
            case DISCREPANCY -> line.withLink("discrepancy:" + news.key());
            case EVENT -> line.withLink(compared(news.release(), news.key()));
            case PHRASE, MISSING, DUE, OVERDUE -> line;
        };
    }

    /** Two releases on one encounter ask to be compared. */
    private String compared(UUID release, String meeting) {
        return dossier.meetings().in(release).stream()
                .filter(each -> each.key().equals(meeting) && each.releases().size() > 1)
                .findFirst()
                .map(each -> "compare:" + each.releases().get(0) + " " + each.releases().get(1))
                .orElse("");
    }

    private static String heading(News.Kind kind) {
        return switch (kind) {
            case EVENT -> "New releases by encounter";
            case COMMITMENT -> "Commitments new or changed";
            case PHRASE -> "Phrases that came or fell away";
            case DISCREPANCY -> "Does not agree";
            case MISSING -> "Readouts still missing";
            case DUE -> "Due this week";
            case OVERDUE -> "Overdue";
        };
    }

    /** Who is who, persons first; those in most releases at the top. */
    public DossierPage entities() {
        List<DossierLine> lines = new ArrayList<>();
        for (NameType type : List.of(NameType.PERSON, NameType.ORGANIZATION, NameType.COUNTRY)) {
            List<Entity> all = dossier.entities().all().stream().filter(each -> each.type() == type)
                    .sorted(java.util.Comparator.comparing((Entity each) -> -each.mentions().size()).thenComparing(Entity::name))
                    .toList();
            lines.add(DossierLine.head(switch (type) {
                case PERSON -> "Persons";
                case ORGANIZATION -> "Organizations";
                default -> "States";
            }));
            all.stream().limit(MOST).forEach(each -> lines.add(DossierLine.link(each.name(),
                    each.offices().isEmpty() ? each.country() == null ? "" : states.name(each.country()) : each.offices().getLast().words(),
                    Lines.counted(each.mentions().size(), "release"), "entity:" + each.type() + " " + each.key())));
        }
        return new DossierPage("entities:", "Who is who", Lines.coverage(dossier), lines);
    }

    public DossierPage threads() {
        List<DossierLine> lines = new ArrayList<>();
        int rank = -1;
        for (Thread thread : dossier.threads().all().stream().limit(MOST).toList()) {
            if (thread.rank() != rank) {
                rank = thread.rank();
                lines.add(DossierLine.head(rank == 0 ? "Occasions and accords" : rank == 1 ? "Matters" : "Said of all"));
            }
            lines.add(DossierLine.link(thread.name(), "earliest found here " + Lines.day(thread.earliest()),
                    Lines.counted(thread.rows().size(), "statement"), "thread:" + thread.key()));
        }
        return new DossierPage("threads:", "Promised again", Lines.coverage(dossier), lines);
    }

    public DossierPage discrepancies() {
        List<DossierLine> lines = new ArrayList<>();
        for (Discrepancy each : dossier.disagreements()) {
            lines.add(DossierLine.link(each.subject() + ": " + String.join(" or ", each.values()), each.why(), each.kind().code(),
                    "discrepancy:" + each.key()));
        }
        if (lines.isEmpty()) {
            lines.add(DossierLine.muted("Nothing found that does not agree"));
        }
        return new DossierPage("discrepancies:", "Does not agree", Lines.coverage(dossier), lines);
    }

    /**
     * The page with this key.
     *
     * @param key {@code entity:}, {@code call:}, {@code thread:}, {@code discrepancy:} or {@code answer:} with what is meant
     * @return null where there is no such page, or no longer
     */
    public @Nullable DossierPage of(String key) {
        int colon = key.indexOf(':');
        String rest = key.substring(colon + 1);
        return switch (key.substring(0, colon)) {
            case "entity" -> entity(rest) instanceof Entity entity ? new EntityPage(dossier, entity).page() : null;
            case "call" -> entity(rest) instanceof Entity entity ? new CallCard(dossier, entity).page() : null;
            case "thread" -> thread(rest);
            case "discrepancy" -> discrepancy(rest);
            case "answer" -> new AnswerPage(dossier, states).page(rest);
            case "entities" -> entities();
            case "threads" -> threads();
            case "discrepancies" -> discrepancies();
            default -> null;
        };
    }

    /** @param key kind and key, or a name anybody goes by */
    private @Nullable Entity entity(String key) {
        int blank = key.indexOf(' ');
        for (NameType type : List.of(NameType.PERSON, NameType.ORGANIZATION, NameType.COUNTRY)) {
            if (blank > 0 && key.substring(0, blank).equals(type.name())) {
                return dossier.entities().of(type, key.substring(blank + 1));
            }
        }
        return dossier.entities().all().stream()
                .filter(each -> each.name().equalsIgnoreCase(key) || each.spellings().stream().anyMatch(key::equalsIgnoreCase)
                        || each.type() == NameType.PERSON && each.parts().contains(Spellings.key(key)))
                .findFirst()
                .orElse(null);
    }

    private @Nullable DossierPage thread(String key) {
        Thread thread = dossier.threads().of(key);
        return thread == null ? null
                : new DossierPage("thread:" + key, thread.name(), "Earliest found here " + Lines.day(thread.earliest()) + ". "
                        + Lines.coverage(dossier), Lines.rows(thread));
    }

    /** A line for each promise of a release that was said more than once: which of its kind it is, and since when. */
    public Map<UUID, String> kinds(UUID release) {
        Map<UUID, String> kinds = new HashMap<>();
        for (Thread thread : dossier.threads().in(release)) {
            for (Row row : thread.rows()) {
                UUID mark = row.statement().mark();
                int place = thread.place(mark);
                if (row.statement().from().release().equals(release) && !row.cited() && place > 0 && thread.rows().size() > 1) {
                    kinds.putIfAbsent(mark, Lines.ordinal(place) + " of its kind; earliest found " + Lines.day(thread.earliest()));
                }
            }
        }
        return Map.copyOf(kinds);
    }

    private @Nullable DossierPage discrepancy(String key) {
        Discrepancy found = dossier.discrepancies().all().stream().filter(each -> each.key().equals(key)).findFirst().orElse(null);
        if (found == null) {
            return null;
        }
        List<DossierLine> lines = new ArrayList<>();
        for (Quoted quoted : found.quotes()) {
            lines.add(DossierLine.at(DossierLine.Kind.QUOTE, quoted.words(), Lines.day(quoted.from().on()) + " \u00b7 "
                    + Lines.source(quoted.from()) + " \u00b6" + quoted.paragraph(), quoted.value(), quoted.from().release(), quoted.offset()));
        }
        lines.add(DossierLine.muted("Thought to be one because " + found.why()));
        Ruling answer = dossier.answers().get(key);
        if (answer != null) {
            lines.add(DossierLine.head(answer.kind() == Ruling.Kind.CONFIRM ? "Confirmed" : "Dismissed"));
            lines.add(DossierLine.muted((answer.words().isEmpty() ? "" : answer.words() + " \u00b7 ") + answer.officer()));
        }
        return new DossierPage("discrepancy:" + key, found.subject() + ": " + String.join(" or ", found.values()),
                found.kind().code(), lines);
    }

    /** The set phrases of the last releases on the encounters of a release's sides; all the last ones where it has none. */
    public DossierPage phrases(@Nullable UUID release) {
        Set<String> sides = release == null ? Set.of()
                : dossier.meetings().in(release).stream().findFirst().<Set<String>>map(each -> each.sides()).orElse(Set.of());
        List<Told> columns = dossier.releases().stream()
                .filter(told -> sides.isEmpty() || dossier.meetings().in(told.release()).stream().anyMatch(each -> each.sides().equals(sides)))
                .toList();
        columns = columns.subList(Math.max(0, columns.size() - COLUMNS), columns.size());
        List<DossierLine> lines = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Told told = columns.get(i);
            lines.add(DossierLine.at(DossierLine.Kind.MUTED, (i + 1) + "  " + Lines.day(told.on()) + " \u00b7 " + told.title(), "", "", told.release(), 0));
        }
        lines.add(DossierLine.head("Phrase, and in which of these it stands"));
        for (Phrases.Line line : dossier.phrases().table(columns.stream().map(Told::release).toList())) {
            StringBuilder row = new StringBuilder();
            for (Phrases.State state : line.states()) {
                row.append(switch (state) {
                    case PRESENT -> "\u25cf";
                    case APPEARED -> "\u25d0";
                    case DROPPED -> "\u25cb";
                    case ABSENT -> "\u00b7";
                }).append(' ');
            }
            lines.add(DossierLine.at(DossierLine.Kind.LINE, line.phrase(), "first " + Lines.day(line.first() == null ? null : line.first().on())
                    + ", last " + Lines.day(line.last() == null ? null : line.last().on()), row.toString().strip(),
                    line.last() == null ? null : line.last().release(), 0));
        }
        lines.add(DossierLine.muted("\u25cf stands  \u25d0 appears  \u25cb fell away"));
        return new DossierPage("phrases:", "Phrases", Lines.coverage(dossier), lines);
    }

    /** A draft held against what is held. */
    public DossierPage draft(AnnotatedRelease draft) {
        return new DraftPage(dossier).page(draft);
    }

    private static String issuer(AnnotatedRelease annotated) {
        String publisher = annotated.release().publication().publisher();
        return publisher.isEmpty() ? annotated.release().publication().title() : publisher;
    }

    /** Two releases side by side: a line for each row, the left words in its text, the right in its note. */
    public DossierPage compare(AnnotatedRelease left, AnnotatedRelease right, Cutter cutter) {
        List<DossierLine> lines = new ArrayList<>();
        for (Pair pair : new Comparison(left, right, cutter).pairs()) {
            String one = pair.left() == null ? "" : pair.left().in(left.release().text());
            String other = pair.right() == null ? "" : pair.right().in(right.release().text());
            boolean both = pair.left() != null && pair.right() != null;
            String said = both ? pair.same() ? "same words" : "other words" : "only " + (pair.left() != null ? issuer(left) : issuer(right));
            lines.add(new DossierLine(both ? DossierLine.Kind.LINE : DossierLine.Kind.QUOTE, one, other,
                    pair.forces().isEmpty() ? said : said + " \u00b7 " + pair.forces(), List.of(),
                    pair.left() == null ? right.release().id() : left.release().id(),
                    pair.left() == null ? java.util.Objects.requireNonNull(pair.right()).start() : pair.left().start(), ""));
        }
        String title = left.release().publication().publisher() + " | " + right.release().publication().publisher();
        return new DossierPage("compare:" + left.release().id() + " " + right.release().id(), title,
                left.release().publication().title() + " | " + right.release().publication().title(), lines);
    }

}
