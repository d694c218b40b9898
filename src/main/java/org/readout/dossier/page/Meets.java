package org.readout.dossier.page;

import org.readout.dossier.meet.Meeting;
import org.readout.model.DossierLine;

/** An encounter as a line. */
final class Meets {

    private Meets() {}

    static DossierLine line(Meeting meeting) {
        String who = String.join(", ", meeting.who().stream().limit(4).toList());
        String note = Lines.day(meeting.day()) + (meeting.place() == null ? "" : ", " + meeting.place()) + " \u00b7 "
                + Lines.counted(meeting.releases().size(), "release");
        DossierLine line = DossierLine.at(DossierLine.Kind.LINE, meeting.name() + " \u00b7 " + who, note,
                meeting.kind().name().toLowerCase(java.util.Locale.ROOT), meeting.releases().getFirst(),
                meeting.tellings().getFirst().offset());
        return meeting.releases().size() < 2 ? line
                : line.withLink("compare:" + meeting.releases().get(0) + " " + meeting.releases().get(1));
    }
}
