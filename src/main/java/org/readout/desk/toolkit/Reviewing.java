package org.readout.desk.toolkit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Change;
import org.readout.model.Mark;
import org.readout.model.ReleaseSummary;
import org.readout.model.ReviewPolicy;
import org.readout.model.SignOff;
import org.readout.model.Signature;

/** The officer's way through what waits: from suggestion to suggestion, across a release and on to the next. */
public final class Reviewing {

    private final Workspace workspace;
    private final Marking marking;
    private final ReadOnlyObjectWrapper<ReviewPolicy> policy = new ReadOnlyObjectWrapper<>(ReviewPolicy.USUAL);
    private final PerRelease judged = new PerRelease(mark -> Progress.judged(mark, policy.get()));
    private final PerRelease promises = new PerRelease(Totals::isPromise);
    private final PerRelease promisesWaiting =
            new PerRelease(mark -> Totals.isPromise(mark) && policy.get().awaits(mark));
    private final PerRelease asks = new PerRelease(mark -> Progress.asks(mark, policy.get()));
    private Supplier<List<UUID>> releases;
    private @Nullable AnnotatedRelease asked;

    Reviewing(Workspace workspace) {
        this.workspace = workspace;
        marking = new Marking(workspace);
        releases = () -> workspace.shelfProperty().get().stream().map(ReleaseSummary::id).toList();
        policy.subscribe(() -> {
            judged.forget();
            asks.forget();
            promisesWaiting.forget();
        });
    }

    /** What the officer is asked to judge. */
    public ReadOnlyObjectProperty<ReviewPolicy> policyProperty() {
        return policy.getReadOnlyProperty();
    }

    /** @param order the releases in the order the officer sees them in */
    public void setOrder(Supplier<List<UUID>> order) {
        releases = order;
    }

    /** Sets the confidence from which a name is trusted, for all who use this library. */
    public void setTrusted(double confidence) {
        policy.set(policy.get().withTrusted(confidence));
        workspace.session().setTrusted(confidence)
                .whenCompleteAsync((done, failure) -> workspace.report(failure), workspace.ui());
    }

    /** Takes over what the library has set. */
    void trusts(double confidence) {
        policy.set(policy.get().withTrusted(confidence));
    }

    /** Goes on as the officer left it: {@link #setBriefOnly} with nothing said. */
    public void comeBack(boolean briefOnly) {
        policy.set(policy.get().withBriefOnly(briefOnly));
    }

    /** Whether just what would enter a brief is asked about. */
    public void setBriefOnly(boolean only) {
        comeBack(only);
        workspace.say(Messages.text(only ? "review.brief.on" : "review.brief.off", inAll().asked() - inAll().judged()));
    }

    public Progress progress(AnnotatedRelease release) {
        return new Progress(judged.of(release), asks.of(release), release.reviewed());
    }

    /** How far the review of a release has come: by its marks where it is at hand, else by its line on the shelf. */
    public Progress progress(ReleaseSummary line) {
        AnnotatedRelease release = workspace.releasesProperty().get().get(line.id());
        ReleaseSummary last = workspace.line(line.id());
        return release == null ? Standing.progress(last == null ? line : last, policy.get()) : progress(release);
    }

    /** Whether a release is called reviewed, as far as the desk knows. */
    public boolean isReviewed(ReleaseSummary line) {
        AnnotatedRelease release = workspace.releasesProperty().get().get(line.id());
        return (release == null ? line.reviewed() : release.reviewed()) != null;
    }

    /** What the library holds: by its lines on the shelf, and by their marks for the releases at hand. */
    public Totals inAll() {
        Totals all = workspace.totals(policy.get());
        for (AnnotatedRelease release : workspace.releasesProperty().get().values()) {
            ReleaseSummary line = workspace.line(release.release().id());
            if (line != null) {
                all = all.minus(Totals.of(line, policy.get()))
                        .plus(Totals.of(release, progress(release), promises, promisesWaiting));
            }
        }
        return all;
    }

    /** Takes the next suggestion that waits in hand, or the one before; past the last of a release, in the next release. */
    public void next(boolean forward) {
        AnnotatedRelease open = workspace.openProperty().get();
        if (open != null) {
            queue(open).after(workspace.chosenMark().orElse(null), forward).ifPresentOrElse(
                    mark -> workspace.chosenProperty().set(mark.id()), () -> elsewhere(open, forward));
        }
    }

    /** Judges the mark in hand and goes on to the next of its release that waits. */
    public void judge(boolean accept) {
        Mark mark = workspace.chosenMark().orElse(null);
        if (mark == null) {
            workspace.say(Messages.text("reader.choose.first"));
            return;
        }
        if (accept) {
            marking.accept(mark);
        } else {
            marking.reject(mark);
        }
        AnnotatedRelease open = workspace.openProperty().get();
        if (open == null) {
            return;
        }
        ReviewQueue queue = queue(open);
        queue.after(mark, true).or(() -> queue.after(null, true)).ifPresentOrElse(
                next -> workspace.chosenProperty().set(next.id()),
                () -> workspace.say(Messages.text(open.reviewed() == null ? "review.release.done" : "reader.none.left",
                        Action.REVIEWED.keysLabel(), Action.NEXT_SUGGESTION.keysLabel())));
    }

    /** Accepts these marks as one step, and says how many. */
    public void acceptAll(List<Mark> marks) {
        AnnotatedRelease open = workspace.openProperty().get();
        if (open != null && marking.acceptAll(marks)) {
            workspace.say(Messages.text("review.accepted", marks.size(), Action.UNDO.keysLabel()));
        }
    }

    /**
     * Calls the open release reviewed, or, where it is so called, no longer. Where suggestions wait in it the officer is
     * told first, and asks a second time.
     */
    public void signOff() {
        AnnotatedRelease open = workspace.openProperty().get();
        if (open == null) {
            return;
        }
        int waiting = progress(open).waiting();
        if (open.reviewed() == null && waiting > 0 && asked != open) {
            asked = open;
            workspace.say(Messages.text("review.still.waiting",
                    waiting, Action.NEXT_SUGGESTION.keysLabel(), Action.REVIEWED.keysLabel()));
            return;
        }
        asked = null;
        Signature after = open.reviewed() == null ? workspace.session().sign() : null;
        String label = Messages.text(after == null ? "do.review.again" : "do.reviewed");
        workspace.change(Change.ofSignOffs(label, List.of(new SignOff(open.release().id(), open.reviewed(), after))));
        workspace.say(after == null ? label : Words.signed(after));
    }

    private ReviewQueue queue(AnnotatedRelease release) {
        return new ReviewQueue(release, workspace.releasesProperty().get().values(), policy.get());
    }

    /** Looks through the other releases, and at last through this one from its other end. */
    private void elsewhere(AnnotatedRelease open, boolean forward) {
        List<UUID> order = forward ? releases.get() : releases.get().reversed();
        look(order, order.indexOf(open.release().id()), 1, open.release().id(), forward);
    }

    /** Looks on, {@code step} places behind where it began; what is not at hand is fetched where its line says that much waits. */
    private void look(List<UUID> order, int from, int step, UUID open, boolean forward) {
        for (int i = step; i <= order.size(); i++) {
            UUID id = order.get(Math.floorMod(from + i, order.size()));
            AnnotatedRelease release = workspace.releasesProperty().get().get(id);
            ReleaseSummary line = workspace.line(id);
            if (release == null && line != null && line.reviewed() == null && line.tally().waiting(policy.get()) > 0) {
                int next = i + 1;
                workspace.fetch(List.of(id), () -> {
                    AnnotatedRelease fetched = workspace.releasesProperty().get().get(id);
                    if (fetched == null || !take(fetched, open, forward)) {
                        look(order, from, next, open, forward);
                    }
                });
                return;
            }
            if (release != null && take(release, open, forward)) {
                return;
            }
        }
        workspace.say(Messages.text("review.none.left"));
    }

    /** Takes what waits first in a release in hand; false where nothing does. */
    private boolean take(AnnotatedRelease release, UUID open, boolean forward) {
        boolean here = release.release().id().equals(open);
        Optional<Mark> first = here || release.reviewed() == null ? queue(release).after(null, forward) : Optional.empty();
        first.ifPresent(mark -> {
            workspace.open(release.release().id(), mark.id());
            if (!here) {
                workspace.say(Messages.text("review.on.to", release.release().publication().title()));
            }
        });
        return first.isPresent();
    }
}
