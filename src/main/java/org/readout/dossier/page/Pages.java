package org.readout.dossier.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.dossier.Dossier;
import org.readout.dossier.clash.Discrepancy;
import org.readout.dossier.clash.Quoted;
import org.readout.dossier.thread.Row;
import org.readout.dossier.thread.Thread;
import org.readout.dossier.told.Cutter;
import org.readout.dossier.told.States;
import org.readout.dossier.told.WordList;
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

    private final Dossier dossier;
    private final States states;

    public Pages(Dossier dossier, States states) {
        this.dossier = dossier;
        this.states = states;
    }

    /** Today's page. @param fresh the releases that came since the last visit */
    public DossierPage today(LocalDate day, Set<UUID> fresh) {
        return new TodayPage(dossier, states).of(day, fresh);
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
     * @param key {@code entity:}, {@code call:}, {@code thread:}, {@code others:}, {@code discrepancy:}, {@code phrase:} or {@code answer:} with what
     *     is meant
     * @return null where there is no such page, or no longer
     */
    public @Nullable DossierPage of(String key) {
        int colon = key.indexOf(':');
        String rest = key.substring(colon + 1);
        return switch (key.substring(0, colon)) {
            case "entity" -> entity(rest) instanceof Entity entity ? new EntityPage(dossier, states, entity).page() : null;
            case "call" -> call(rest);
            case "thread" -> thread(rest);
            case "others" -> others(rest);
            case "discrepancy" -> discrepancy(rest);
            case "phrase" -> new PhrasePage(dossier).of(rest);
            case "answer" -> new AnswerPage(dossier, states).page(rest);
            case "entities" -> entities();
            case "threads" -> threads();
            case "discrepancies" -> discrepancies();
            case "sides" -> new SidesPage(dossier, states).page();
            default -> null;
        };
    }

    /** @param rest an entity, or {@code PAIR} and the codes of two states */
    private @Nullable DossierPage call(String rest) {
        if (rest.startsWith("PAIR ")) {
            SortedSet<String> pair = new TreeSet<>(WordList.parts(rest.substring("PAIR ".length()), ' '));
            String both = String.join(" and ", pair.stream().map(states::name).toList());
            return new CallCard(dossier, Subject.of(pair), rest, both).page();
        }
        return entity(rest) instanceof Entity entity
                ? new CallCard(dossier, Subject.of(entity), entity.type() + " " + entity.key(), entity.name()).page()
                : null;
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
        return thread == null ? null : new ThreadPage(dossier, thread).page();
    }

    /** @param rest the key of a thread, and on the next line the words to look for */
    private @Nullable DossierPage others(String rest) {
        int end = rest.indexOf('\n');
        Thread thread = dossier.threads().of(end < 0 ? rest : rest.substring(0, end));
        return thread == null ? null : new ThreadPage(dossier, thread).others(end < 0 ? "" : rest.substring(end + 1));
    }

    /** A line for each promise of a release that was said more than once: which of its kind it is, since when, what changed. */
    public Map<UUID, String> kinds(UUID release) {
        Map<UUID, String> kinds = new HashMap<>();
        for (Thread thread : dossier.threads().in(release)) {
            ThreadPage page = new ThreadPage(dossier, thread);
            for (Row row : thread.rows()) {
                String kind = row.statement().from().release().equals(release) ? page.kind(row) : null;
                if (kind != null) {
                    kinds.putIfAbsent(row.statement().mark(), kind);
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
        return new PhrasePage(dossier).table(release);
    }

    /** A draft held against what is held. */
    public DossierPage draft(AnnotatedRelease draft) {
        return new DraftPage(dossier).page(draft);
    }

    /** Two releases side by side. */
    public DossierPage compare(AnnotatedRelease left, AnnotatedRelease right, Cutter cutter) {
        return new ComparePage(left, right, cutter).page();
    }
}
