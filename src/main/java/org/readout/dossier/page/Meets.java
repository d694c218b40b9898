package org.readout.dossier.page;

import java.util.Locale;
import java.util.UUID;

import org.readout.dossier.meet.Meeting;
import org.readout.dossier.told.Met;
import org.readout.model.DossierLine;

/** An encounter as a line. */
final class Meets {

    private Meets() {}

    static DossierLine line(Meeting meeting) {
        String who = String.join(", ", meeting.who().stream().limit(4).toList());
        String note = Lines.day(meeting.day()) + (meeting.place() == null ? "" : ", " + meeting.place()) + " \u00b7 "
                + Lines.counted(meeting.releases().size(), "release");
        boolean several = meeting.reports().size() > 1;
        DossierLine line = DossierLine.at(DossierLine.Kind.LINE, meeting.name() + " \u00b7 " + who, note,
                several ? "compare" : meeting.kind().name().toLowerCase(Locale.ROOT), meeting.releases().getFirst(),
                meeting.tellings().getFirst().offset());
        return several ? line.withLink(compared(meeting)) : line;
    }

    /** The page on which two of its releases lie side by side: those that report it, of two issuers where there are such. */
    static String compared(Meeting meeting) {
        Met first = meeting.tellings().getFirst();
        UUID other = meeting.tellings().stream()
                .filter(met -> met.reported() && !met.from().publisher().equals(first.from().publisher()))
                .map(met -> met.from().release())
                .findFirst()
                .orElse(meeting.reports().get(1));
        return "compare:" + first.from().release() + " " + other;
    }
}
