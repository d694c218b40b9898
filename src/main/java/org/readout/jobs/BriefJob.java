package org.readout.jobs;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.brief.BriefDocument;
import org.readout.brief.Heads;
import org.readout.brief.PageCount;
import org.readout.brief.Renderer;
import org.readout.brief.Renderers;
import org.readout.model.IssuedFile;
import org.readout.model.ReadoutException;

/** Writes the brief of a library into a file, with its annexes beside it where they are asked for. */
public final class BriefJob {

    private final Clock clock;

    /** @param clock says what day the brief is made on */
    public BriefJob(Clock clock) {
        this.clock = clock;
    }

    /**
     * What was written.
     *
     * @param commitments that fit what was asked for
     * @param files that were written, the brief first
     * @param warnings a line for each thing that is not as it is meant to be
     */
    public record Written(int commitments, List<Path> files, List<String> warnings) {

        public Written {
            files = List.copyOf(files);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Fails early where no brief can be written to such a file, or as it is asked for, before a library is opened for it.
     *
     * @throws ReadoutException if the ending is of no known form, or a section or a country is none
     */
    public static void check(BriefOrder order, Path file) {
        boolean register = Renderers.forFile(file).isRegister();
        BriefMaking.sections(order);
        if (register && order.extras().annexes()) {
            throw new ReadoutException(file.getFileName()
                    + " is the register itself and has no annexes. Name a .docx, .pdf, .html or .md.");
        }
        Heads.check(order.front().language());
        new Narrowing(order.wanted().countries(), order.wanted().statuses(), null);
    }

    /** As below, and keeps nothing. */
    public Written write(LibrarySession session, BriefOrder order, Path file) {
        return write(session, order, file, null);
    }

    /**
     * Writes the brief; its form goes by the file's ending.
     *
     * @param cabinet where what was written is kept as issued; null where it is not
     * @throws ReadoutException if it cannot be made as asked for, or the file cannot be written
     */
    public Written write(LibrarySession session, BriefOrder order, Path file, @Nullable BriefCabinet cabinet) {
        check(order, file);
        if (cabinet != null) {
            BriefCabinet.check(order);
        }
        BriefMatter matter = new BriefFinding(session).find(order, true, (done, of) -> { });
        BriefMaking making = new BriefMaking(order, matter, clock);
        BriefDocument brief = making.brief();
        List<IssuedFile> files = making.files(brief, file);
        if (cabinet != null) {
            BriefFinding.join(cabinet.issue(order, brief, files));
        }
        lay(files, file);
        boolean counted = BriefMaking.isPage(order) && !Renderers.forFile(file).isRegister();
        return new Written(brief.register().entries().size(), BriefMaking.names(order, file),
                counted ? making.warnings(PageCount.of(brief)) : List.of());
    }

    /**
     * Writes files beside one another, in the folder of {@code file}: the first last, so that where it is, all are. An interrupt
     * of the thread stops it.
     *
     * @throws ReadoutException if one cannot be written
     */
    public static void lay(List<IssuedFile> files, Path file) {
        for (IssuedFile each : files.reversed()) {
            WholeFile.write(file.resolveSibling(each.name()), out -> new StoppableStream(out).write(each.bytes()));
        }
    }

    /**
     * Writes a brief already put together; its form goes by the file's ending. An interrupt of the thread stops it, with
     * nothing written.
     *
     * @throws ReadoutException if the ending is of no known form, or the file cannot be written
     */
    public static void write(BriefDocument brief, Path file) {
        Renderer renderer = Renderers.forFile(file);
        WholeFile.write(file, out -> renderer.write(brief, new StoppableStream(out)));
    }
}
