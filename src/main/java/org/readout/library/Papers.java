package org.readout.library;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.readout.model.BriefTemplate;
import org.readout.model.HistoryEntry;
import org.readout.model.HouseName;
import org.readout.model.IssuedBrief;
import org.readout.model.IssuedFile;
import org.readout.model.ReadoutException;

/** What a library keeps for briefs, and what colleagues hand over. Calls return at once, as the library's. */
public final class Papers {

    private final Search.Work reading;
    private final Search.Work writing;

    Papers(Search.Work reading, Search.Work writing) {
        this.reading = reading;
        this.writing = writing;
    }

    /** The templates, in the order of their names. */
    public CompletableFuture<List<BriefTemplate>> templates() {
        return reading.run(handle -> new BriefTemplates(handle).all());
    }

    /** Keeps a template, in the place of one of the same name. */
    public CompletableFuture<Void> keep(BriefTemplate template) {
        return writing.run(handle -> {
            new BriefTemplates(handle).keep(template);
            return null;
        });
    }

    /** Forgets a template. */
    public CompletableFuture<Void> forget(String template) {
        return writing.run(handle -> {
            new BriefTemplates(handle).remove(template);
            return null;
        });
    }

    /** How this house writes names, in the order in which they are looked for. */
    public CompletableFuture<List<HouseName>> houseNames() {
        return reading.run(handle -> handle.createQuery("SELECT found, written FROM house_name ORDER BY position")
                .map((row, context) -> new HouseName(row.getString("found"), row.getString("written")))
                .list());
    }

    /** Keeps these house names and no others. */
    public CompletableFuture<Void> setHouseNames(List<HouseName> names) {
        List<HouseName> all = List.copyOf(names);
        return writing.run(handle -> {
            handle.execute("DELETE FROM house_name");
            for (int i = 0; i < all.size(); i++) {
                handle.execute("INSERT INTO house_name (position, found, written) VALUES (?, ?, ?)",
                        i, all.get(i).found(), all.get(i).written());
            }
            return null;
        });
    }

    /**
     * Keeps what a colleague did to a release as part of its history here; changes that are here already are passed over.
     *
     * @return how many were kept
     */
    public CompletableFuture<Integer> adopt(UUID release, List<HistoryEntry> history) {
        List<HistoryEntry> all = List.copyOf(history);
        return writing.run(handle -> new Changes(handle).adopt(release, all));
    }

    /** The briefs that went out, the latest first. */
    public CompletableFuture<List<IssuedBrief>> issued() {
        return reading.run(handle -> new IssuedBriefs(handle).all());
    }

    /** Keeps a brief that goes out, with its files; its {@link IssuedBrief#files} are their names. */
    public CompletableFuture<Void> issue(IssuedBrief brief, List<IssuedFile> files) {
        List<IssuedFile> all = List.copyOf(files);
        return writing.run(handle -> {
            new IssuedBriefs(handle).add(brief, all);
            return null;
        });
    }

    /**
     * The files of a brief as they went out, the brief first; fails with a {@link ReadoutException} where there is none of this
     * id, or a file is not as it was kept.
     */
    public CompletableFuture<List<IssuedFile>> files(UUID brief) {
        return reading.run(handle -> new IssuedBriefs(handle).files(brief));
    }
}
