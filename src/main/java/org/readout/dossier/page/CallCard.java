package org.readout.dossier.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.readout.dossier.Dossier;
import org.readout.dossier.meet.Meeting;
import org.readout.dossier.phrase.Use;
import org.readout.dossier.told.Statement;
import org.readout.dossier.who.Entity;
import org.readout.dossier.who.Spellings;
import org.readout.model.DossierLine;
import org.readout.model.DossierPage;
import org.readout.model.Force;
import org.readout.model.NameType;
import org.readout.model.Status;

/** One page before a call: the last contacts, what is open and who owes it, what they asked, which phrases to mind. */
final class CallCard {

    private static final int CONTACTS = 3;
    private static final int OPEN = 10;
    private static final int REQUESTS = 5;
    private static final int PHRASES = 8;

    private final Dossier dossier;
    private final Entity entity;

    CallCard(Dossier dossier, Entity entity) {
        this.dossier = dossier;
        this.entity = entity;
    }

    DossierPage page() {
        List<DossierLine> lines = new ArrayList<>();
        List<Meeting> met = dossier.meetings().all().stream().filter(this::takesPart).toList();
        lines.add(DossierLine.head("Last contacts"));
        met.stream().limit(CONTACTS).forEach(meeting -> lines.add(Meets.line(meeting)));
        if (met.isEmpty()) {
            lines.add(DossierLine.muted("None found here"));
        }
        List<Statement> said = dossier.threads().matching(this::concerns).reversed();
        Map<String, List<Statement>> owed = new LinkedHashMap<>();
        said.stream()
                .filter(statement -> statement.status() == Status.OPEN)
                .filter(statement -> statement.force() == Force.AGREED || statement.force() == Force.UNILATERAL)
                .limit(OPEN)
                .forEach(statement -> owed.computeIfAbsent(String.join(", ", statement.parties()), who -> new ArrayList<>()).add(statement));
        owed.forEach((who, statements) -> {
            lines.add(DossierLine.head("Open, owed by " + who));
            statements.forEach(statement -> lines.add(Lines.statement(statement, statement.force().code())));
        });
        List<Statement> asked = said.stream()
                .filter(statement -> statement.force() == Force.REQUEST || statement.force() == Force.OFFER)
                .filter(statement -> statement.parties().stream().anyMatch(this::isThem))
                .limit(REQUESTS)
                .toList();
        if (!asked.isEmpty()) {
            lines.add(DossierLine.head("Their last requests and offers"));
            asked.forEach(statement -> lines.add(Lines.statement(statement, statement.force().code())));
        }
        phrases(met, lines);
        return new DossierPage("call:" + entity.type() + " " + entity.key(), "Call card: " + entity.name(), Lines.coverage(dossier), lines);
    }

    private void phrases(List<Meeting> met, List<DossierLine> lines) {
        Set<String> seen = new TreeSet<>();
        lines.add(DossierLine.head("Phrases to mind"));
        for (Meeting meeting : met.stream().limit(CONTACTS).toList()) {
            for (var release : meeting.releases()) {
                for (Use use : dossier.phrases().in(release)) {
                    if (seen.size() < PHRASES && seen.add(use.phrase())) {
                        lines.add(DossierLine.at(DossierLine.Kind.LINE, "\u201c" + use.words() + "\u201d",
                                Lines.day(use.from().on()) + " \u00b7 " + Lines.source(use.from()), "", release, use.offset()));
                    }
                }
            }
        }
    }

    private boolean takesPart(Meeting meeting) {
        return entity.type() == NameType.COUNTRY
                ? entity.country() != null && meeting.sides().contains(entity.country())
                : meeting.who().stream().anyMatch(this::isThem);
    }

    private boolean concerns(Statement statement) {
        return entity.type() == NameType.COUNTRY
                ? entity.country() != null && statement.sides().contains(entity.country())
                : statement.parties().stream().anyMatch(this::isThem)
                        || statement.addressee() != null && isThem(statement.addressee());
    }

    private boolean isThem(String name) {
        return entity.parts().contains(Spellings.key(name));
    }
}
