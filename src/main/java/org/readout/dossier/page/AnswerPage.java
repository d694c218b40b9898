package org.readout.dossier.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.readout.dossier.Dossier;
import org.readout.dossier.told.Statement;
import org.readout.dossier.told.States;
import org.readout.model.DossierLine;
import org.readout.model.DossierPage;
import org.readout.model.Force;

/** The answer to "when did they first promise X": the earliest found of each force, from each side. */
final class AnswerPage {

    private final Dossier dossier;
    private final States states;

    AnswerPage(Dossier dossier, States states) {
        this.dossier = dossier;
        this.states = states;
    }

    DossierPage page(String asked) {
        List<DossierLine> lines = new ArrayList<>();
        List<Statement> found = dossier.threads().about(asked);
        Map<String, Statement> earliest = new LinkedHashMap<>();
        for (Force force : List.of(Force.REQUEST, Force.OFFER, Force.SHARED_VIEW, Force.UNILATERAL, Force.AGREED)) {
            for (Statement statement : found) {
                if (statement.force() == force) {
                    earliest.putIfAbsent(force.code() + " \u00b7 " + sides(statement), statement);
                }
            }
        }
        String last = "";
        for (Map.Entry<String, Statement> entry : earliest.entrySet()) {
            String force = entry.getValue().force().code();
            if (!force.equals(last)) {
                lines.add(DossierLine.head("Earliest " + force.replace('-', ' ') + " found here"));
                last = force;
            }
            lines.add(Lines.statement(entry.getValue(), sides(entry.getValue())));
        }
        if (found.isEmpty()) {
            lines.add(DossierLine.muted("Nothing found. An earlier or other wording may stand in releases the library does not hold."));
        } else {
            cited(found, lines);
            lines.add(DossierLine.head("All " + Lines.counted(found.size(), "statement") + " found"));
            found.forEach(statement -> lines.add(Lines.statement(statement, statement.force().code())));
            lines.add(DossierLine.muted("\u201cFirst\u201d is not claimed: what other publishers said, or these on other days, is not held here."));
        }
        return new DossierPage("answer:" + asked, "When was it first promised: " + asked, Lines.coverage(dossier), lines);
    }

    private static void cited(List<Statement> found, List<DossierLine> lines) {
        for (Statement statement : found) {
            if (statement.earlier() != null) {
                lines.add(DossierLine.muted("Cited, not held: \u201c" + statement.earlier().quote() + "\u201d, in " + statement.from().title()));
            }
        }
    }

    /** Who says so: the parties' states; both where they say it together. */
    private String sides(Statement statement) {
        return statement.force() == Force.AGREED || statement.force() == Force.SHARED_VIEW
                ? String.join(", ", statement.sides().stream().map(states::name).toList())
                : String.join(", ", statement.parties());
    }
}
