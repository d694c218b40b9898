package org.readout.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.library.Library;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Change;
import org.readout.model.Edit;
import org.readout.model.HistoryEntry;
import org.readout.model.Mark;
import org.readout.model.ReadoutException;
import org.readout.model.ReleaseSummary;

/** Hands releases with their marks and history to a colleague as one file, and takes such a file in. */
public final class PacketJob {

    private final LibrarySession session;
    private final Library library;
    private final Clock clock;

    public PacketJob(LibrarySession session, Clock clock) {
        this.session = session;
        this.clock = clock;
        library = session.library();
    }

    /**
     * Writes a packet, whole or not at all.
     *
     * @param releases empty for all
     * @return how many releases it holds
     * @throws ReadoutException if it cannot be written
     */
    public int write(List<UUID> releases, Path file) {
        List<UUID> chosen = releases.isEmpty()
                ? BriefFinding.join(session.shelf()).stream().map(ReleaseSummary::id).toList() : releases;
        List<Packet.Item> items = new ArrayList<>();
        for (AnnotatedRelease annotated : new Pages(session, chosen)) {
            UUID id = annotated.release().id();
            items.add(new Packet.Item(annotated, BriefFinding.join(library.original(id)), own(BriefFinding.join(session.history(id)), id)));
        }
        Packet packet = new Packet(Packet.KIND, Packet.FORMAT, session.sign().officer(), clock.instant(), items);
        WholeFile.write(file, out -> packet.write(new StoppableStream(out)));
        return items.size();
    }

    /** What was done to the marks of one release: of a change of several, the part that is its own. */
    private static List<HistoryEntry> own(List<HistoryEntry> history, UUID release) {
        List<HistoryEntry> own = new ArrayList<>();
        for (HistoryEntry entry : history) {
            List<Edit> edits = entry.change().edits().stream().filter(edit -> edit.release().equals(release)).toList();
            if (!edits.isEmpty()) {
                own.add(new HistoryEntry(new Change(entry.change().id(), entry.change().label(), edits, List.of(), List.of(), List.of()),
                        entry.at(), entry.officer()));
            }
        }
        return own;
    }

    /**
     * Takes in the releases of a packet that are not here, and its history, and finds what its marks change; the marks
     * themselves are put in by the report's change, which is one step, and which the caller applies.
     *
     * @throws ReadoutException if the file is no packet; nothing is then changed
     */
    public PacketReport read(Path file) {
        String name = String.valueOf(file.getFileName());
        Packet packet = Packet.read(name, bytes(file));
        List<Edit> edits = new ArrayList<>();
        List<PacketReport.Conflict> conflicts = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        int arrived = 0;
        int same = 0;
        int history = 0;
        for (Packet.Item item : packet.releases()) {
            AnnotatedRelease theirs = item.annotated();
            UUID found = here(theirs);
            arrived += found == null ? 1 : 0;
            UUID id = found == null
                    ? BriefFinding.join(library.add(theirs.release(), item.original(), null)) : found;
            AnnotatedRelease ours = BriefFinding.join(session.release(id));
            PacketMerge merge = new PacketMerge(ours, BriefFinding.join(library.family().judged(ours.release().version().id())).deleted(),
                    elsewhere(theirs, ours));
            merge.merge(theirs);
            edits.addAll(merge.edits());
            conflicts.addAll(merge.conflicts());
            lost.addAll(merge.lost());
            same += merge.same();
            history += BriefFinding.join(library.papers().adopt(id, item.history()));
        }
        int added = (int) edits.stream().filter(edit -> edit.before() == null).count();
        Change change = edits.isEmpty() ? null : Change.of("Take in the packet of " + packet.officer(), edits);
        return new PacketReport(packet.officer(), arrived, packet.releases().size() - arrived, added, edits.size() - added, same,
                history, conflicts, lost, change);
    }

    private @Nullable UUID here(AnnotatedRelease theirs) {
        UUID byText = BriefFinding.<@Nullable UUID>join(library.withText(theirs.release().version().sha256()));
        UUID id = theirs.release().id();
        return byText != null ? byText
                : BriefFinding.join(session.shelf(List.of(id))).isEmpty() ? null : id;
    }

    private Set<UUID> elsewhere(AnnotatedRelease theirs, AnnotatedRelease ours) {
        Map<UUID, Mark> there = BriefFinding.join(library.marks(theirs.marks().stream().map(Mark::id).toList()));
        Set<UUID> elsewhere = new HashSet<>(there.keySet());
        ours.marks().forEach(mark -> elsewhere.remove(mark.id()));
        return elsewhere;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ReadoutException(file + " cannot be read. Check that it is there and that you may read it.", e);
        }
    }
}
