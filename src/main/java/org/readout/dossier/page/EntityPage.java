package org.readout.dossier.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.readout.dossier.Dossier;
import org.readout.dossier.meet.Meeting;
import org.readout.dossier.told.Statement;
import org.readout.dossier.told.States;
import org.readout.dossier.told.Told;
import org.readout.dossier.who.Entity;
import org.readout.dossier.who.Mentioned;
import org.readout.dossier.who.Proposal;
import org.readout.dossier.who.Tenure;
import org.readout.model.DossierLine;
import org.readout.model.DossierPage;
import org.readout.model.DossierPage.Stroke;
import org.readout.model.Force;

/** The dossier of one person, organization or state. */
final class EntityPage {

    private static final int MOST = 40;

    private final Dossier dossier;
    private final States states;
    private final Entity entity;
    private final Subject subject;
    private final List<Meeting> met;
    private final List<Statement> said;

    EntityPage(Dossier dossier, States states, Entity entity) {
        this.dossier = dossier;
        this.states = states;
        this.entity = entity;
        subject = Subject.of(entity);
        met = dossier.meetings().all().stream().filter(subject::tookPart).toList();
        said = dossier.threads().matching(subject::says).stream().filter(statement -> statement.force() != Force.POSITION).toList();
    }

    DossierPage page() {
        List<DossierLine> lines = new ArrayList<>();
        lines.add(DossierLine.muted("also " + String.join(", ", entity.spellings())));
        spellings(lines);
        offices(lines);
        counterparts(lines);
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
        return new DossierPage("entity:" + entity.type() + " " + entity.key(), entity.name(), Lines.coverage(dossier), lines, strokes());
    }

    private List<Stroke> strokes() {
        List<Stroke> strokes = new ArrayList<>();
        for (Tenure tenure : entity.offices()) {
            if (tenure.from() != null && tenure.to() != null) {
                strokes.add(new Stroke("Offices", tenure.from(), tenure.to(), tenure.words()));
            }
        }
        met.forEach(meeting -> strokes.add(new Stroke("Encounters", meeting.day(), meeting.day(), meeting.name())));
        said.forEach(statement -> {
            if (statement.on() != null) {
                strokes.add(new Stroke("Commitments", statement.on(), statement.on(), statement.action()));
            }
        });
        entity.mentions().forEach(mentioned -> {
            if (mentioned.on() != null) {
                strokes.add(new Stroke("Releases", mentioned.on(), mentioned.on(), mentioned.source()));
            }
        });
        return strokes;
    }

    /** The states it met, those met most first; of a state each leads to what the two have with one another. */
    private void counterparts(List<DossierLine> lines) {
        Map<String, Integer> counts = new TreeMap<>();
        met.forEach(meeting -> meeting.sides().forEach(side -> counts.merge(side, 1, Integer::sum)));
        String own = entity.country();
        if (own != null) {
            counts.remove(own);
        }
        if (!counts.isEmpty()) {
            lines.add(DossierLine.head("Counterpart states"));
        }
        counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> each) -> -each.getValue()).thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .forEach(each -> {
                    DossierLine line = DossierLine.link(states.name(each.getKey()), own == null ? "" : "call card of the two states",
                            Lines.counted(each.getValue(), "encounter"), own == null ? "" : "call:PAIR " + own + " " + each.getKey());
                    lines.add(line);
                });
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
            String when = tenure.from() == null ? "" : Lines.months(tenure.from(), tenure.to());
            lines.add(DossierLine.at(DossierLine.Kind.LINE, tenure.words(), when, Lines.counted(tenure.releases().size(), "release"),
                    tenure.releases().getFirst(), 0));
        }
    }

    private void meetings(List<DossierLine> lines) {
        if (!met.isEmpty()) {
            lines.add(DossierLine.head("Meetings and calls"));
        }
        met.stream().limit(MOST).forEach(meeting -> lines.add(Meets.line(meeting)));
    }

    private void commitments(List<DossierLine> lines) {
        if (!said.isEmpty()) {
            lines.add(DossierLine.head("Commitments"));
        }
        said.reversed().stream().limit(MOST).forEach(statement -> lines.add(Lines.statement(statement,
                statement.force().code() + " \u00b7 " + statement.status().name().toLowerCase(Locale.ROOT))));
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
