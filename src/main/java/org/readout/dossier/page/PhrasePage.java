package org.readout.dossier.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.dossier.Dossier;
import org.readout.dossier.meet.Meeting;
import org.readout.dossier.phrase.Phrases;
import org.readout.dossier.told.Told;
import org.readout.model.DossierLine;
import org.readout.model.DossierPage;

/** The table of set phrases through the last releases, and the releases one phrase stands in. */
final class PhrasePage {

    private static final int COLUMNS = 6;
    /** Of wordings nobody put in, those in the most columns are read. */
    private static final int FOUND = 60;

    private final Dossier dossier;

    PhrasePage(Dossier dossier) {
        this.dossier = dossier;
    }

    /** The last releases on the encounters of a release's sides; all the last ones where it has none. */
    DossierPage table(@Nullable UUID release) {
        List<Told> columns = columns(release);
        List<DossierLine> lines = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Told told = columns.get(i);
            lines.add(DossierLine.at(DossierLine.Kind.MUTED, (i + 1) + "  " + Lines.day(told.on()) + " \u00b7 " + told.title(), "", "", told.release(), 0));
        }
        List<Phrases.Line> all = dossier.phrases().table(columns.stream().map(Told::release).toList());
        lines.add(DossierLine.head("Watched, and in which of these it stands"));
        all.stream().filter(line -> dossier.phrases().isWatched(line.phrase())).forEach(line -> lines.add(line(line)));
        List<Phrases.Line> found = all.stream().filter(line -> !dossier.phrases().isWatched(line.phrase())).limit(FOUND).toList();
        if (!found.isEmpty()) {
            lines.add(DossierLine.head("Found to come back"));
            found.forEach(line -> lines.add(line(line)));
        }
        lines.add(DossierLine.muted("\u25cf stands  \u25d0 appears  \u25cb fell away"));
        return new DossierPage("phrases:", "Phrases", Lines.coverage(dossier), lines);
    }

    private List<Told> columns(@Nullable UUID release) {
        Set<String> sides = release == null ? Set.of()
                : dossier.meetings().in(release).stream().findFirst().<Set<String>>map(Meeting::sides).orElse(Set.of());
        List<Told> columns = dossier.releases().stream()
                .filter(told -> sides.isEmpty() || dossier.meetings().in(told.release()).stream().anyMatch(each -> each.sides().equals(sides)))
                .toList();
        return columns.subList(Math.max(0, columns.size() - COLUMNS), columns.size());
    }

    private static DossierLine line(Phrases.Line line) {
        StringBuilder row = new StringBuilder();
        for (Phrases.State state : line.states()) {
            row.append(switch (state) {
                case PRESENT -> "\u25cf";
                case APPEARED -> "\u25d0";
                case DROPPED -> "\u25cb";
                case ABSENT -> "\u00b7";
            }).append(' ');
        }
        String note = "first " + Lines.day(line.first() == null ? null : line.first().on())
                + ", last " + Lines.day(line.last() == null ? null : line.last().on());
        return DossierLine.link(line.phrase(), note, row.toString().strip(), "phrase:" + line.phrase());
    }

    /** Every release a phrase stands in, the first first. */
    DossierPage of(String phrase) {
        List<DossierLine> lines = new ArrayList<>();
        List<Told> all = dossier.phrases().of(phrase);
        for (int i = 0; i < all.size(); i++) {
            Told told = all.get(i);
            lines.add(DossierLine.at(DossierLine.Kind.LINE, told.title(), Lines.day(told.on()) + " \u00b7 " + told.publisher(),
                    i == 0 ? "first found" : i == all.size() - 1 ? "last found" : "", told.release(),
                    dossier.phrases().place(phrase, told.release())));
        }
        if (lines.isEmpty()) {
            lines.add(DossierLine.muted("It stands in no release the library holds"));
        }
        return new DossierPage("phrase:" + phrase, "\u201c" + phrase + "\u201d", Lines.coverage(dossier), lines);
    }
}
