package org.readout.dossier.page;

import java.util.ArrayList;
import java.util.List;

import org.readout.dossier.Dossier;
import org.readout.dossier.meet.Meeting;
import org.readout.dossier.told.States;
import org.readout.model.DossierLine;
import org.readout.model.DossierPage;

/** The encounters of which several releases tell, each to be compared, and those of which one side has not told yet. */
final class SidesPage {

    private static final int MOST = 200;

    private final Dossier dossier;
    private final States states;

    SidesPage(Dossier dossier, States states) {
        this.dossier = dossier;
        this.states = states;
    }

    DossierPage page() {
        List<Meeting> all = dossier.meetings().all();
        List<DossierLine> lines = new ArrayList<>();
        lines.add(DossierLine.head("Told by several: compare them"));
        if (all.stream().noneMatch(meeting -> meeting.reports().size() > 1)) {
            lines.add(DossierLine.muted("No two releases held here report one encounter"));
        }
        all.stream().filter(meeting -> meeting.reports().size() > 1).limit(MOST).forEach(meeting -> lines.add(Meets.line(meeting)));
        lines.add(DossierLine.head("Told by one side: the other\u2019s readout is missing"));
        all.stream().filter(meeting -> !meeting.missing().isEmpty()).limit(MOST).forEach(meeting -> {
            String who = String.join(", ", meeting.missing().stream().map(states::name).toList());
            lines.add(DossierLine.at(DossierLine.Kind.LINE, "no readout of " + who + ": " + meeting.name() + " \u00b7 "
                    + String.join(", ", meeting.who().stream().limit(4).toList()), "missing since " + Lines.day(meeting.day()), "",
                    meeting.releases().getFirst(), meeting.tellings().getFirst().offset()));
        });
        return new DossierPage("sides:", "Side by side", Lines.coverage(dossier), lines);
    }
}
