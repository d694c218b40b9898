package org.readout.dossier.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.readout.dossier.Dossier;
import org.readout.dossier.told.States;
import org.readout.model.DossierLine;
import org.readout.model.DossierPage;

/** The page of the morning. */
final class TodayPage {

    /** So many lines of a kind are read in a morning. */
    private static final int FIRST = 60;

    private final Dossier dossier;
    private final States states;

    TodayPage(Dossier dossier, States states) {
        this.dossier = dossier;
        this.states = states;
    }

    DossierPage of(LocalDate day, Set<UUID> fresh) {
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
        String link = switch (news.kind()) {
            case COMMITMENT -> "thread:" + news.key();
            case DISCREPANCY -> "discrepancy:" + news.key();
            case PHRASE -> "phrase:" + news.key();
            case EVENT -> compared(news.release(), news.key());
            case MISSING, DUE, OVERDUE -> "";
        };
        return DossierLine.at(alert ? DossierLine.Kind.ALERT : DossierLine.Kind.LINE, news.line(), Lines.day(news.on()),
                link.startsWith("compare:") ? "compare" : "", news.release(), news.offset()).withLink(link);
    }

    /** Two releases on one encounter ask to be compared. */
    private String compared(UUID release, String meeting) {
        return dossier.meetings().in(release).stream()
                .filter(each -> each.key().equals(meeting) && each.reports().size() > 1)
                .findFirst()
                .map(Meets::compared)
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
}
