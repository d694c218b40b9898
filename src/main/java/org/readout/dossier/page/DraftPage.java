package org.readout.dossier.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.dossier.Dossier;
import org.readout.dossier.clash.Discrepancy;
import org.readout.dossier.clash.Quoted;
import org.readout.dossier.clash.Series;
import org.readout.dossier.meet.Meeting;
import org.readout.dossier.phrase.Phrases;
import org.readout.dossier.thread.Change;
import org.readout.dossier.thread.Row;
import org.readout.dossier.thread.Thread;
import org.readout.dossier.told.Numbered;
import org.readout.dossier.told.Told;
import org.readout.model.AnnotatedRelease;
import org.readout.model.DossierLine;
import org.readout.model.DossierPage;

/** A draft of our own readout held against the library. It is put in for the length of the look, and taken out again. */
final class DraftPage {

    private final Dossier dossier;

    DraftPage(Dossier dossier) {
        this.dossier = dossier;
    }

    DossierPage page(AnnotatedRelease draft) {
        dossier.put(draft);
        try {
            return looked(draft);
        } finally {
            dossier.remove(draft.release().id());
        }
    }

    private DossierPage looked(AnnotatedRelease draft) {
        List<DossierLine> lines = new ArrayList<>();
        lines.add(DossierLine.head("Does not agree with the library"));
        int before = lines.size();
        clashes(draft, lines);
        odd(draft, lines);
        if (lines.size() == before) {
            lines.add(DossierLine.muted("Nothing: ordinals, offices, names and dates are as the library has them"));
        }
        commitments(draft, lines);
        phrases(draft, lines);
        return new DossierPage("draft:", "Draft held against the library", "Nothing of the draft is stored", lines);
    }

    /** What cannot both hold. */
    private void clashes(AnnotatedRelease draft, List<DossierLine> lines) {
        List<Discrepancy> clashes = dossier.discrepancies().in(draft.release().id());
        for (Discrepancy clash : clashes) {
            for (Quoted quoted : clash.quotes()) {
                boolean ours = quoted.from().release().equals(draft.release().id());
                lines.add(DossierLine.at(ours ? DossierLine.Kind.ALERT : DossierLine.Kind.QUOTE, quoted.words(),
                        clash.subject() + " \u00b7 " + (ours ? "the draft" : quoted.from().title()), quoted.value(),
                        ours ? null : quoted.from().release(), quoted.offset()));
            }
        }
    }

    /** Numbers that might be right, but do not go with those of the library: for the writer to say. */
    private void odd(AnnotatedRelease draft, List<DossierLine> lines) {
        for (Series.Odd odd : dossier.series().against(draft.release().id())) {
            lines.add(DossierLine.at(DossierLine.Kind.ALERT, odd.ours().quote(), odd.ours().name() + " \u00b7 the draft \u00b7 " + odd.why(),
                    Lines.ordinal(odd.ours()), null, odd.ours().offset()));
            Numbered theirs = odd.theirs();
            lines.add(DossierLine.at(DossierLine.Kind.QUOTE, theirs.quote(), Lines.day(theirs.on()) + " \u00b7 " + Lines.source(theirs.from())
                    + " \u00b6" + theirs.paragraph(), Lines.ordinal(theirs), theirs.from().release(), theirs.offset()));
        }
    }

    private void commitments(AnnotatedRelease draft, List<DossierLine> lines) {
        lines.add(DossierLine.head("Commitments the draft makes"));
        int before = lines.size();
        draft.commitments().forEach(commitment -> {
            Thread thread = dossier.threads().with(commitment.id()).stream().filter(each -> each.rows().size() > 1).findFirst().orElse(null);
            Row row = thread == null ? null : thread.rows().stream()
                    .filter(each -> each.statement().mark().equals(commitment.id())).findFirst().orElse(null);
            boolean softer = row != null && (row.change() == Change.WEAKENED || row.change() == Change.NARROWED);
            List<Thread> like = thread == null ? dossier.threads().likeAnniversaries(commitment.id()) : List.of();
            if (like.size() == 1) {
                // One anniversary of that number between them is surely meant; of several the writer must say which.
                thread = like.getFirst();
            }
            String change = row == null ? thread == null ? "nothing like it found here" : said(thread)
                    : row.change().name().toLowerCase(Locale.ROOT).replace('_', ' ') + (row.why().isEmpty() ? "" : ": " + row.why());
            DossierLine line = DossierLine.at(softer ? DossierLine.Kind.ALERT : DossierLine.Kind.QUOTE, commitment.anchor().quote(),
                    (thread == null ? "" : thread.name() + " \u00b7 ") + change, commitment.force().code(), null, 0);
            lines.add(thread == null ? line : line.withLink("thread:" + thread.key()));
        });
        if (lines.size() == before) {
            lines.add(DossierLine.muted("None found"));
        }
    }

    private static String said(Thread thread) {
        Row last = thread.rows().getLast();
        return "said " + Lines.counted(thread.rows().size(), "time") + " before, last on " + Lines.day(last.said());
    }

    private void phrases(AnnotatedRelease draft, List<DossierLine> lines) {
        Told last = last(draft);
        if (last == null) {
            lines.add(DossierLine.muted("No earlier release between these sides to hold its phrases against"));
            return;
        }
        lines.add(DossierLine.head("Phrases against \u201c" + last.title() + "\u201d, " + Lines.day(last.on())));
        List<Phrases.Line> changed = dossier.phrases().against(draft.release().id(), last.release());
        for (Phrases.Line line : changed) {
            boolean dropped = line.states().getLast() == Phrases.State.DROPPED;
            lines.add(DossierLine.at(dropped ? DossierLine.Kind.ALERT : DossierLine.Kind.LINE, "\u201c" + line.phrase() + "\u201d",
                    line.last() == null ? "" : "last used " + Lines.day(line.last().on()), dropped ? "dropped" : "new", last.release(), 0));
        }
        if (changed.isEmpty()) {
            lines.add(DossierLine.muted("The same set phrases stand in both"));
        }
    }

    /** Our last release between the same sides; where none is ours, the last of anybody. */
    private @Nullable Told last(AnnotatedRelease draft) {
        Set<String> sides = sides(draft.release().id());
        Told ours = null;
        Told any = null;
        for (Told told : dossier.releases()) {
            if (!told.release().equals(draft.release().id()) && !sides.isEmpty() && sides.equals(sides(told.release()))) {
                any = told;
                ours = told.publisher().equals(draft.release().publication().publisher()) ? told : ours;
            }
        }
        return ours == null ? any : ours;
    }

    private Set<String> sides(java.util.UUID release) {
        return dossier.meetings().in(release).stream().findFirst().<Set<String>>map(Meeting::sides).orElse(Set.of());
    }
}
