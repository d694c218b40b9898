package org.readout.dossier.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.readout.dossier.Dossier;
import org.readout.dossier.meet.Meeting;
import org.readout.dossier.told.Statement;
import org.readout.dossier.told.Told;
import org.readout.dossier.who.Entity;
import org.readout.dossier.who.Mentioned;
import org.readout.dossier.who.Proposal;
import org.readout.dossier.who.Spellings;
import org.readout.dossier.who.Tenure;
import org.readout.model.DossierLine;
import org.readout.model.DossierPage;
import org.readout.model.Force;
import org.readout.model.NameType;

/** The dossier of one person, organization or state. */
final class EntityPage {

    private static final int MOST = 40;

    private final Dossier dossier;
    private final Entity entity;

    EntityPage(Dossier dossier, Entity entity) {
        this.dossier = dossier;
        this.entity = entity;
    }

    DossierPage page() {
        List<DossierLine> lines = new ArrayList<>();
        lines.add(DossierLine.muted("also " + String.join(", ", entity.spellings())));
        spellings(lines);
        offices(lines);
        meetings(lines);
        commitments(lines);
        lines.add(DossierLine.head(Lines.counted(entity.mentions().size(), "release")));
        for (Mentioned mentioned : entity.mentions().reversed().stream().limit(MOST).toList()) {
            Told told = dossier.release(mentioned.release());
            if (told != null) {
                lines.add(DossierLine.at(DossierLine.Kind.LINE, told.title(), Lines.day(told.on()) + " \u00b7 " + told.publisher(),
                        mentioned.times() + "\u00d7", told.release(), mentioned.first().start()));
            }
        }
        proposals(lines);
        return new DossierPage("entity:" + entity.type() + " " + entity.key(), entity.name(), Lines.coverage(dossier), lines);
    }

    /** What was joined, each to be parted from the rest. */
    private void spellings(List<DossierLine> lines) {
        if (entity.parts().size() > 1) {
            lines.add(DossierLine.head("Joined spellings"));
            for (String part : entity.parts()) {
                List<String> others = new ArrayList<>(entity.parts());
                others.remove(part);
                lines.add(DossierLine.link(part, "", "part?", "part:" + entity.type() + "\n" + part + "\n" + String.join("\n", others)));
            }
        }
    }

    private void offices(List<DossierLine> lines) {
        if (!entity.offices().isEmpty()) {
            lines.add(DossierLine.head("Offices, as the texts give them"));
        }
        for (Tenure tenure : entity.offices()) {
            String when = tenure.from() == null ? "" : tenure.from().equals(tenure.to())
                    ? Lines.day(tenure.from())
                    : Lines.day(tenure.from()) + " to " + Lines.day(tenure.to());
            lines.add(DossierLine.at(DossierLine.Kind.LINE, tenure.words(), when, Lines.counted(tenure.releases().size(), "release"),
                    tenure.releases().getFirst(), 0));
        }
    }

    private boolean takesPart(Meeting meeting) {
        return entity.type() == NameType.COUNTRY
                ? entity.country() != null && meeting.sides().contains(entity.country())
                : meeting.who().stream().anyMatch(name -> entity.parts().contains(Spellings.key(name)));
    }

    private void meetings(List<DossierLine> lines) {
        List<Meeting> met = dossier.meetings().all().stream().filter(this::takesPart).limit(MOST).toList();
        if (!met.isEmpty()) {
            lines.add(DossierLine.head("Meetings and calls"));
        }
        met.forEach(meeting -> lines.add(Meets.line(meeting)));
    }

    private void commitments(List<DossierLine> lines) {
        Set<String> names = Set.copyOf(entity.spellings());
        List<Statement> theirs = dossier.threads().matching(statement -> entity.type() == NameType.COUNTRY
                ? entity.country() != null && statement.sides().contains(entity.country())
                : statement.parties().stream().anyMatch(names::contains));
        if (!theirs.isEmpty()) {
            lines.add(DossierLine.head("Commitments"));
        }
        theirs.reversed().stream().filter(statement -> statement.force() != Force.POSITION).limit(MOST).forEach(statement ->
                lines.add(Lines.statement(statement, statement.force().code() + " \u00b7 " + statement.status().name().toLowerCase(java.util.Locale.ROOT))));
    }

    private void proposals(List<DossierLine> lines) {
        List<Proposal> mine = dossier.entities().proposals().stream()
                .filter(each -> entity.parts().contains(each.one()) || entity.parts().contains(each.other()))
                .toList();
        if (!mine.isEmpty()) {
            lines.add(DossierLine.head("Perhaps the same"));
        }
        for (Proposal each : mine) {
            boolean first = entity.parts().contains(each.one());
            lines.add(DossierLine.link(first ? each.otherName() : each.oneName(), each.reason(), "join?",
                    "join:" + entity.type() + "\n" + each.one() + "\n" + each.other()));
        }
    }
}
