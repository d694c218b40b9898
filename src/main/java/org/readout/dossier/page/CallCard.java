package org.readout.dossier.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.readout.dossier.Dossier;
import org.readout.dossier.meet.Fulfilment;
import org.readout.dossier.meet.Meeting;
import org.readout.dossier.phrase.Use;
import org.readout.dossier.told.Statement;
import org.readout.dossier.who.Spellings;
import org.readout.model.DossierLine;
import org.readout.model.DossierPage;
import org.readout.model.Force;
import org.readout.model.Status;

/** One page before a call: the last contacts, what is open and who owes it, what they asked, which phrases to mind. */
final class CallCard {

    private static final int OPEN = 10;
    private static final int REQUESTS = 5;
    private static final int PHRASES = 8;

    private final Dossier dossier;
    private final Subject subject;
    private final String key;
    private final String name;

    /** @param key of the page, after "call:" */
    CallCard(Dossier dossier, Subject subject, String key, String name) {
        this.dossier = dossier;
        this.subject = subject;
        this.key = key;
        this.name = name;
    }

    DossierPage page() {
        List<DossierLine> lines = new ArrayList<>();
        Contacts contacts = new Contacts(dossier, subject);
        lines.addAll(contacts.lines());
        List<Statement> said = dossier.threads().matching(subject::concerns).reversed();
        open(said, lines);
        List<Statement> asked = said.stream()
                .filter(statement -> statement.force() == Force.REQUEST || statement.force() == Force.OFFER)
                .filter(subject::says)
                .limit(REQUESTS)
                .toList();
        if (!asked.isEmpty()) {
            lines.add(DossierLine.head("Last requests and offers"));
            asked.forEach(statement -> lines.add(Lines.statement(statement, statement.force().code())));
        }
        phrases(contacts.last(), lines);
        return new DossierPage("call:" + key, "Call card: " + name, Lines.coverage(dossier), lines);
    }

    /** By who owes it; what a later event fulfilled is left out. */
    private void open(List<Statement> said, List<DossierLine> lines) {
        Map<Set<String>, List<Meeting>> between = new LinkedHashMap<>();
        Map<Set<String>, List<Statement>> owed = new LinkedHashMap<>();
        said.stream()
                .filter(statement -> statement.status() == Status.OPEN)
                .filter(statement -> statement.force() == Force.AGREED || statement.force() == Force.UNILATERAL)
                .filter(statement -> Fulfilment.of(statement,
                        between.computeIfAbsent(statement.sides(), dossier.meetings()::between)) == null)
                .limit(OPEN)
                .forEach(statement -> owed.computeIfAbsent(debtors(statement), who -> new ArrayList<>()).add(statement));
        owed.forEach((who, statements) -> {
            lines.add(DossierLine.head("Open, owed by " + String.join(", ", statements.getFirst().parties())));
            statements.forEach(statement -> lines.add(Lines.statement(statement, statement.force().code())));
        });
    }

    /** Whoever owes it, in whichever order and spelling they are named. */
    private static Set<String> debtors(Statement statement) {
        return statement.parties().stream().map(Spellings::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private void phrases(List<Meeting> met, List<DossierLine> lines) {
        Set<String> seen = new TreeSet<>();
        List<DossierLine> minded = new ArrayList<>();
        for (Meeting meeting : met) {
            for (UUID release : meeting.releases()) {
                for (Use use : dossier.phrases().in(release)) {
                    if (seen.size() < PHRASES && seen.add(use.phrase())) {
                        minded.add(DossierLine.at(DossierLine.Kind.LINE, "\u201c" + use.words() + "\u201d",
                                Lines.day(use.from().on()) + " \u00b7 " + Lines.source(use.from()), "", release, use.offset()));
                    }
                }
            }
        }
        if (!minded.isEmpty()) {
            lines.add(DossierLine.head("Phrases to mind"));
            lines.addAll(minded);
        }
    }
}
