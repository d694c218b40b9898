package org.readout.dossier.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.dossier.Dossier;
import org.readout.dossier.clash.Discrepancy;
import org.readout.dossier.clash.Quoted;
import org.readout.dossier.meet.Meeting;
import org.readout.dossier.phrase.Phrases;
import org.readout.dossier.thread.Anniversaries;
import org.readout.dossier.thread.Change;
import org.readout.dossier.thread.Row;
import org.readout.dossier.thread.Thread;
import org.readout.dossier.told.Statement;
import org.readout.dossier.told.States;
import org.readout.dossier.told.Told;
import org.readout.model.Due;
import org.readout.model.Status;
import org.readout.model.Timex;

/** What an officer finds in the morning: what is new, what it changes, what is still missing and what falls due. */
public final class Today {

    private static final int WEEK = 7;
    private static final int OLD = 60;
    /** Of wordings nobody put in so many are news of one release. */
    private static final int FOUND = 4;

    private final Dossier dossier;
    private final States states;
    private final LocalDate day;
    private final List<Told> all;
    private final Map<UUID, Set<String>> sides = new HashMap<>();
    private final Map<String, Thread> threads = new HashMap<>();
    /** Releases of one issuer, language and pair of sides, in the order told. */
    private final Map<List<Object>, List<Told>> alike = new HashMap<>();

    public Today(Dossier dossier, States states, LocalDate day) {
        this.dossier = dossier;
        all = dossier.releases();
        this.states = states;
        this.day = day;
    }

    /** The lines, by kind and day. @param fresh the releases that came since the last visit */
    public List<News> news(Set<UUID> fresh) {
        List<News> news = new ArrayList<>();
        Set<UUID> inMeetings = new HashSet<>();
        Set<String> seen = new TreeSet<>();
        List<Told> come = all.reversed().stream().filter(told -> fresh.contains(told.release())).toList();
        for (Told told : come) {
            for (Meeting meeting : dossier.meetings().in(told.release())) {
                boolean reported = meeting.tellings().stream().anyMatch(met -> met.reported() && met.from().release().equals(told.release()));
                if (reported && seen.add(meeting.key())) {
                    inMeetings.addAll(meeting.releases());
                    news.add(event(meeting, told));
                }
            }
            if (!inMeetings.contains(told.release())) {
                news.add(new News(News.Kind.EVENT, told.title() + " · " + told.publisher(), told.on(), told.release(), 0, ""));
            }
            commitments(told, news, seen);
            phrases(told, news);
            for (Discrepancy discrepancy : dossier.discrepancies().in(told.release())) {
                boolean answered = dossier.answers().containsKey(discrepancy.key());
                if (!answered && seen.add(discrepancy.key())) {
                    news.add(discrepancy(discrepancy));
                }
            }
        }
        missing(news);
        due(news);
        news.sort(Comparator.comparing(News::kind)
                .thenComparing(News::on, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(News::line).thenComparing(News::offset));
        return List.copyOf(news);
    }

    private static News event(Meeting meeting, Told told) {
        String who = String.join(", ", meeting.who().stream().limit(4).toList());
        String line = meeting.name() + (meeting.place() == null ? "" : " in " + meeting.place()) + ": " + who + " · "
                + meeting.releases().size() + (meeting.releases().size() == 1 ? " release" : " releases");
        return new News(News.Kind.EVENT, line, meeting.day(), told.release(),
                meeting.tellings().getFirst().from().release().equals(told.release()) ? meeting.tellings().getFirst().offset() : 0,
                meeting.key());
    }

    private void commitments(Told told, List<News> news, Set<String> seen) {
        for (Thread thread : dossier.threads().in(told.release(), threads)) {
            for (Row row : thread.rows()) {
                boolean ours = !row.cited() && row.statement().from().release().equals(told.release());
                if (ours && row.change() != Change.REPEATED && seen.add(thread.key() + told.release())) {
                    String words = row.change() == Change.NOT_COMPARABLE
                            ? "also said by " + (told.publisher().isEmpty() ? "another issuer" : told.publisher())
                            : row.change().name().toLowerCase(Locale.ROOT) + (row.why().isEmpty() ? "" : " (" + row.why() + ")");
                    news.add(new News(News.Kind.COMMITMENT, thread.name() + " · " + words, row.said(), told.release(),
                            row.statement().offset(), thread.key()));
                }
            }
        }
    }

    private void phrases(Told told, List<News> news) {
        Told before = before(told);
        if (before == null) {
            return;
        }
        int found = 0;
        for (Phrases.Line line : dossier.phrases().against(told.release(), before.release())) {
            found += dossier.phrases().isWatched(line.phrase()) ? 0 : 1;
            if (found > FOUND && !dossier.phrases().isWatched(line.phrase())) {
                continue;
            }
            boolean appeared = line.states().getLast() == Phrases.State.APPEARED;
            news.add(new News(News.Kind.PHRASE, "\u201c" + line.phrase() + "\u201d " + (appeared ? "appears" : "falls away")
                    + " against " + before.title(), told.on(), told.release(),
                    appeared ? dossier.phrases().place(line.phrase(), told.release()) : 0, line.phrase()));
        }
    }

    /** The release before this one of the same issuer, in the same language, between the same sides. */
    private @Nullable Told before(Told told) {
        if (told.publisher().isEmpty() || sides(told).isEmpty()) {
            return null;
        }
        if (alike.isEmpty()) {
            all.forEach(each -> alike.computeIfAbsent(kind(each), key -> new ArrayList<>()).add(each));
        }
        Told found = null;
        for (Told other : alike.getOrDefault(kind(told), List.of())) {
            if (other.release().equals(told.release())) {
                return found;
            }
            found = other;
        }
        return found;
    }

    private List<Object> kind(Told told) {
        return List.of(told.publisher(), told.language(), sides(told));
    }

    private Set<String> sides(Told told) {
        return sides.computeIfAbsent(told.release(), release ->
                dossier.meetings().in(release).stream().findFirst().<Set<String>>map(Meeting::sides).orElse(Set.of()));
    }

    private static News discrepancy(Discrepancy discrepancy) {
        Quoted last = discrepancy.quotes().getLast();
        return new News(News.Kind.DISCREPANCY, discrepancy.kind().code() + ": " + discrepancy.subject() + " · "
                + String.join(" or ", discrepancy.values()), last.from().on(), last.from().release(), last.offset(), discrepancy.key());
    }

    private void missing(List<News> news) {
        for (Meeting meeting : dossier.meetings().all()) {
            long since = ChronoUnit.DAYS.between(meeting.day(), day);
            if (!meeting.missing().isEmpty() && since >= 0 && since <= OLD) {
                String who = String.join(", ", meeting.missing().stream().map(states::name).toList());
                news.add(new News(News.Kind.MISSING, "no readout of " + who + " yet: " + meeting.name() + " · for " + Lines.counted((int) since, "day"),
                        meeting.day(), meeting.releases().getFirst(), meeting.tellings().getFirst().offset(), meeting.key()));
            }
        }
    }

    /** A day that is ours and not the sentence's is never overdue; the year of an anniversary is no term at all. */
    private void due(List<News> news) {
        for (Statement statement : dossier.threads().open()) {
            Due due = statement.due();
            Timex date = due == null ? null : due.date();
            if (due == null || date == null || statement.status() != Status.OPEN || Anniversaries.isYearOf(statement.quote(), date)) {
                continue;
            }
            boolean soon = !date.to().isBefore(day) && !date.to().isAfter(day.plusDays(WEEK));
            if (soon || due.isPast(day)) {
                String line = statement.action() + (due.inferred() ? " \u00b7 the date is inferred" : "");
                news.add(new News(soon ? News.Kind.DUE : News.Kind.OVERDUE, line, date.to(),
                        statement.from().release(), statement.offset(), statement.mark().toString()));
            }
        }
    }
}
