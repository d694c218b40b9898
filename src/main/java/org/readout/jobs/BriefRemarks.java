package org.readout.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.brief.Beside.Remark;
import org.readout.brief.Beside.Told;
import org.readout.dossier.Dossier;
import org.readout.dossier.clash.Discrepancy;
import org.readout.dossier.clash.Quoted;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Span;

/** Finds the words of releases that do not agree with what others say, so that a comment can stand at them. */
final class BriefRemarks {

    private final Dossier dossier;
    private final Tellings tellings;

    BriefRemarks(Dossier dossier, Tellings tellings) {
        this.dossier = dossier;
        this.tellings = tellings;
    }

    /** @param releases those whose words are to have remarks */
    List<Remark> of(Set<UUID> releases) {
        List<Remark> remarks = new ArrayList<>();
        for (Discrepancy discrepancy : dossier.disagreements()) {
            for (Quoted quoted : discrepancy.quotes()) {
                List<Told> others = discrepancy.quotes().stream()
                        .filter(other -> !other.value().equals(quoted.value()))
                        .map(BriefBeside::told)
                        .toList();
                if (releases.contains(quoted.from().release()) && !others.isEmpty()) {
                    remarks.add(new Remark(quoted.from().release(), quoted.offset(), quoted.words(), discrepancy.subject(), others));
                }
            }
        }
        dossier.meetings().all().stream()
                .filter(meeting -> meeting.releases().stream().anyMatch(releases::contains))
                .flatMap(meeting -> tellings.of(meeting).stream())
                .forEach(row -> {
                    add(remarks, releases, row.one(), row.left(), row.matter(), row.ofOther());
                    add(remarks, releases, row.other(), row.right(), row.matter(), row.ofOne());
                });
        return remarks;
    }

    private static void add(List<Remark> remarks, Set<UUID> releases, AnnotatedRelease of, @Nullable Span words, String matter,
            Told other) {
        if (words != null && releases.contains(of.release().id())) {
            remarks.add(new Remark(of.release().id(), words.start(), words.in(of.release().text()), matter, List.of(other)));
        }
    }
}
