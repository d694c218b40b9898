package org.readout.dossier.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.readout.dossier.compare.Comparison;
import org.readout.dossier.compare.Pair;
import org.readout.dossier.thread.WordChange;
import org.readout.dossier.told.Cutter;
import org.readout.model.AnnotatedRelease;
import org.readout.model.DossierLine;
import org.readout.model.DossierPage;

/** Two releases side by side: a line for each row, the left words in its text, the right in its note; silence is a row too. */
final class ComparePage {

    private final AnnotatedRelease left;
    private final AnnotatedRelease right;
    private final List<Pair> pairs;

    ComparePage(AnnotatedRelease left, AnnotatedRelease right, Cutter cutter) {
        this.left = left;
        this.right = right;
        pairs = new Comparison(left, right, cutter).pairs();
    }

    DossierPage page() {
        List<DossierLine> lines = new ArrayList<>();
        pairs.forEach(pair -> lines.add(line(pair)));
        long alone = pairs.stream().filter(pair -> pair.right() == null).count();
        long other = pairs.stream().filter(pair -> pair.left() == null).count();
        long forces = pairs.stream().filter(pair -> pair.left() != null && pair.right() != null && !pair.forces().isEmpty()).count();
        String about = Lines.counted((int) alone, "sentence") + " of " + issuer(left) + " alone, " + other + " of " + issuer(right)
                + " alone, " + forces + " put with another force";
        return new DossierPage("compare:" + left.release().id() + " " + right.release().id(), title(left) + " | " + title(right),
                about, lines);
    }

    private DossierLine line(Pair pair) {
        String one = pair.left() == null ? "" : pair.left().in(left.release().text());
        String other = pair.right() == null ? "" : pair.right().in(right.release().text());
        boolean both = pair.left() != null && pair.right() != null;
        List<DossierLine.Piece> pieces = both && !pair.same()
                ? WordChange.between(one, other).stream()
                        .map(piece -> new DossierLine.Piece(DossierLine.Fate.valueOf(piece.kind().name()), piece.words())).toList()
                : List.of();
        return new DossierLine(both ? DossierLine.Kind.LINE : DossierLine.Kind.QUOTE, one, other, badge(pair, both), pieces,
                pair.left() == null ? right.release().id() : left.release().id(),
                pair.left() == null ? Objects.requireNonNull(pair.right()).start() : pair.left().start(), "");
    }

    private String badge(Pair pair, boolean both) {
        String said = both ? pair.same() ? "same words" : "other words"
                : "only " + issuer(pair.left() == null ? right : left);
        return pair.forces().isEmpty() ? said : said + " \u00b7 " + pair.forces();
    }

    private static String title(AnnotatedRelease annotated) {
        return annotated.release().publication().title();
    }

    private static String issuer(AnnotatedRelease annotated) {
        String publisher = annotated.release().publication().publisher();
        return publisher.isEmpty() ? title(annotated) : publisher;
    }
}
