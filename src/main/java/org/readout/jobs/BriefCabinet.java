package org.readout.jobs;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.readout.brief.BriefDocument;
import org.readout.library.Papers;
import org.readout.model.BriefTemplate;
import org.readout.model.HouseName;
import org.readout.model.Ids;
import org.readout.model.IssuedBrief;
import org.readout.model.IssuedFile;
import org.readout.model.ReadoutException;
import org.readout.model.Signature;

/** What a library keeps for briefs: templates, house names, and the briefs that went out. No call waits. */
public final class BriefCabinet {

    private final LibrarySession session;
    private final Papers papers;
    private final Clock clock;

    public BriefCabinet(LibrarySession session, Clock clock) {
        this.session = session;
        this.clock = clock;
        papers = session.library().papers();
    }

    /** The names of the templates, in order. */
    public CompletableFuture<List<String>> templates() {
        return papers.templates().thenApply(all -> all.stream().map(BriefTemplate::name).toList());
    }

    /** The brief a template asks for; fails with a {@link ReadoutException} where there is none of the name. */
    public CompletableFuture<BriefOrder> template(String name) {
        return papers.templates().thenApply(all -> all.stream()
                .filter(template -> same(template.name(), name))
                .findFirst()
                .map(OrderJson::read)
                .orElseThrow(() -> new ReadoutException("There is no template \u201c" + name.strip() + "\u201d in this library"
                        + (all.isEmpty() ? "; it has none. Save one with --save-template or at the desk." : ". There is "
                                + String.join(", ", all.stream().map(BriefTemplate::name).toList()) + "."))));
    }

    /** Keeps what a brief asks for, in the place of one of the same name. Whether notes go out is not kept. */
    public CompletableFuture<Void> keep(String name, BriefOrder order) {
        return papers.keep(new BriefTemplate(name, OrderJson.write(order.toKeep())));
    }

    /** Forgets a template. */
    public CompletableFuture<Void> forget(String template) {
        return papers.forget(template);
    }

    public CompletableFuture<List<HouseName>> houseNames() {
        return papers.houseNames();
    }

    /** Keeps these house names and no others; those that stand for nothing are left out. */
    public CompletableFuture<Void> setHouseNames(List<HouseName> names) {
        return papers.setHouseNames(names.stream()
                .map(name -> new HouseName(name.found().strip(), name.written().strip()))
                .filter(name -> !name.found().isEmpty() && !name.written().isEmpty())
                .toList());
    }

    /** The briefs that went out, the latest first. */
    public CompletableFuture<List<IssuedBrief>> issued() {
        return papers.issued();
    }

    /** The files of a brief as they went out. */
    public CompletableFuture<List<IssuedFile>> files(UUID brief) {
        return papers.files(brief);
    }

    /** @throws ReadoutException if a brief cannot be issued as it is asked for */
    public static void check(BriefOrder order) {
        BriefOrder.Front front = order.front();
        if (front.addressee().isBlank() || front.clearance().isBlank()) {
            throw new ReadoutException("A brief is issued with its recipients and its clearance. Say to whom it goes and who"
                    + " has cleared it.");
        }
        if (!front.isFinal()) {
            throw new ReadoutException("A draft is not issued. Call the brief final first.");
        }
    }

    /** Keeps a brief that goes out, as it goes out. */
    public CompletableFuture<Void> issue(BriefOrder order, BriefDocument brief, List<IssuedFile> files) {
        check(order);
        Signature signature = session.sign();
        return papers.issue(new IssuedBrief(Ids.next(), brief.title(), brief.marking(), order.front().addressee(),
                order.front().clearance(), brief.made(), clock.instant(), signature.officer(), brief.sources(),
                brief.commitments(), files.stream().map(IssuedFile::name).toList()), files);
    }

    private static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
