package org.readout.dossier.page;

import java.util.ArrayList;
import java.util.List;

import org.readout.dossier.Dossier;
import org.readout.dossier.meet.Meeting;
import org.readout.model.DossierLine;
import org.readout.model.Level;

/**
 * The last contacts before a call, at the level of the call: of states three at each level; of a person the last three, and
 * where there are fewer, those of others between the same states at the level at which that person meets.
 */
final class Contacts {

    private static final int EACH = 3;

    private final Dossier dossier;
    private final Subject subject;
    private final List<Meeting> own;

    Contacts(Dossier dossier, Subject subject) {
        this.dossier = dossier;
        this.subject = subject;
        own = dossier.meetings().all().stream().filter(subject::tookPart).toList();
    }

    /** Those shown, the newest first. */
    List<Meeting> last() {
        if (!subject.isOfStates()) {
            return own.stream().limit(EACH).toList();
        }
        List<Meeting> last = new ArrayList<>();
        for (Level level : Level.values()) {
            own.stream().filter(meeting -> meeting.level() == level).limit(EACH).forEach(last::add);
        }
        return last;
    }

    List<DossierLine> lines() {
        List<DossierLine> lines = new ArrayList<>();
        List<Meeting> last = last();
        if (last.isEmpty()) {
            lines.add(DossierLine.head("Last contacts"));
            lines.add(DossierLine.muted("None found here"));
        } else if (subject.isOfStates()) {
            Level before = null;
            for (Meeting meeting : last) {
                if (meeting.level() != before) {
                    before = meeting.level();
                    lines.add(DossierLine.head("Last contacts, " + named(before)));
                }
                lines.add(Meets.line(meeting));
            }
        } else {
            lines.add(DossierLine.head("Last contacts"));
            last.forEach(meeting -> lines.add(Meets.line(meeting)));
            others(last, lines);
        }
        return lines;
    }

    private void others(List<Meeting> last, List<DossierLine> lines) {
        Level level = last.stream().map(Meeting::level).filter(each -> each != Level.UNKNOWN).findFirst().orElse(Level.UNKNOWN);
        if (last.size() >= EACH || level == Level.UNKNOWN) {
            return;
        }
        List<Meeting> others = dossier.meetings().between(last.getFirst().sides()).stream()
                .filter(meeting -> meeting.level() == level && !subject.tookPart(meeting))
                .limit(EACH - last.size())
                .toList();
        if (!others.isEmpty()) {
            lines.add(DossierLine.head("Others between the same states, " + named(level)));
            others.forEach(meeting -> lines.add(Meets.line(meeting)));
        }
    }

    private static String named(Level level) {
        return switch (level) {
            case LEADER -> "leaders";
            case MINISTER -> "ministers";
            case VICE_MINISTER -> "vice ministers";
            case OFFICIAL -> "officials";
            case UNKNOWN -> "level not told";
        };
    }
}
