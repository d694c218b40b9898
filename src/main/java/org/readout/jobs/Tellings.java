package org.readout.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.readout.brief.Beside.Told;
import org.readout.dossier.compare.Comparison;
import org.readout.dossier.compare.Pair;
import org.readout.dossier.meet.Meeting;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Force;
import org.readout.model.Mark;
import org.readout.model.Review;
import org.readout.model.Span;

/** Holds two publishers' readouts of a meeting against one another, sentence by sentence. */
final class Tellings {

    private final boolean suggestions;
    private final Function<UUID, AnnotatedRelease> read;

    /**
     * @param suggestions whether commitments nobody has accepted count
     * @param read gives a release with its marks
     */
    Tellings(boolean suggestions, Function<UUID, AnnotatedRelease> read) {
        this.suggestions = suggestions;
        this.read = read;
    }

    /**
     * A sentence the two put otherwise, or that one alone has.
     *
     * @param left null where only the other says it
     * @param right null where only the one says it
     */
    record Row(AnnotatedRelease one, AnnotatedRelease other, @Nullable Span left, @Nullable Span right, String matter) {

        boolean isSilence() {
            return left == null || right == null;
        }

        Told ofOne() {
            return told(one, left);
        }

        Told ofOther() {
            return told(other, right);
        }
    }

    /** What one puts otherwise than the other, then the promises on which one is silent; none where only one tells of it. */
    List<Row> of(Meeting meeting) {
        List<AnnotatedRelease> tellings = new ArrayList<>();
        Set<String> heard = new TreeSet<>();
        for (UUID release : meeting.releases()) {
            AnnotatedRelease annotated = counted(read.apply(release));
            String publisher = annotated.release().publication().publisher();
            if (!publisher.isEmpty() && heard.add(publisher)) {
                tellings.add(annotated);
            }
        }
        if (tellings.size() < 2) {
            return List.of();
        }
        AnnotatedRelease left = tellings.getFirst();
        AnnotatedRelease right = tellings.get(1);
        List<Row> rows = new ArrayList<>();
        List<Row> silent = new ArrayList<>();
        for (Pair pair : new Comparison(left, right, Dossiers.CUTTER).pairs()) {
            if (pair.left() != null && pair.right() != null && pair.forces().contains("/")) {
                rows.add(new Row(left, right, pair.left(), pair.right(), pair.forces()));
            } else if ((pair.left() == null || pair.right() == null) && isPromise(pair.forces())) {
                silent.add(new Row(left, right, pair.left(), pair.right(), capital(pair.forces())));
            }
        }
        rows.addAll(silent);
        return rows;
    }

    private AnnotatedRelease counted(AnnotatedRelease annotated) {
        List<Mark> marks = annotated.marks().stream()
                .filter(mark -> !(mark instanceof Commitment) || suggestions || mark.review() == Review.ACCEPTED)
                .toList();
        return new AnnotatedRelease(annotated.release(), marks, annotated.reviewed());
    }

    private static boolean isPromise(String force) {
        return List.of(Force.values()).stream().anyMatch(each -> each != Force.POSITION && each.code().equals(force));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1).replace('-', ' ');
    }

    private static Told told(AnnotatedRelease annotated, @Nullable Span words) {
        String who = BriefBeside.who(annotated.release().publication().publisher(), annotated.release().source());
        return words == null ? new Told(who, "", "")
                : new Told(who, words.in(annotated.release().text()), BriefBeside.source(
                        annotated.release().publication().title(), annotated.release().publication().published(),
                        annotated.release().version().paragraphAt(words.start())));
    }
}
