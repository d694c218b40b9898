package org.readout.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.readout.brief.BriefDocument;
import org.readout.brief.BriefRequest;
import org.readout.brief.Briefs;
import org.readout.brief.Renderers;
import org.readout.extract.Extractor;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Force;
import org.readout.model.Mark;
import org.readout.model.Release;
import org.readout.model.Suggestions;

/** How long a brief of about a thousand commitments from 300 releases takes in each form, and what memory it needs. */
final class BriefBench {

    private static final int RELEASES = 300;
    private static final int COMMITMENTS = 1000;
    private static final int ENOUGH = 2;

    private BriefBench() {}

    public static void main(String[] args) throws IOException {
        List<AnnotatedRelease> releases = releases();
        BriefRequest request = BriefRequest.of("A thousand commitments", Clock.systemUTC()).withScope(BriefRequest.Scope.ALL);
        say("form      seconds  of the processor   megabytes  peak heap, megabytes");
        List<String> forms = args.length == 0 ? List.of("html", "md", "xlsx", "csv", "docx", "pdf") : List.of(args);
        for (String form : forms) {
            // The first is the cold one, as an officer meets it.
            System.gc();
            pools().forEach(MemoryPoolMXBean::resetPeakUsage);
            long start = System.nanoTime();
            long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            BriefDocument brief = Briefs.compose(releases, request);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            write(brief, form, out);
            double seconds = (System.nanoTime() - start) / 1e9;
            double worked = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e9;
            long peak = pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
            say(String.format(Locale.ROOT, "%-8s %8.2f %17.2f %11.1f %21.0f", form, seconds, worked, out.size() / 1e6, peak / 1e6));
        }
    }

    private static void write(BriefDocument brief, String form, OutputStream out) throws IOException {
        Renderers.forFile(Path.of("brief." + form)).write(brief, out);
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
    }

    /** Real readouts, those that promise something, with all their names; three or four commitments of each come to a thousand. */
    private static List<AnnotatedRelease> releases() {
        List<AnnotatedRelease> releases = new ArrayList<>();
        Extractor extractor = new Extractor();
        int left = COMMITMENTS;
        for (String text : Corpus.texts()) {
            if (releases.size() == RELEASES) {
                break;
            }
            Release release = Corpus.release(text);
            Suggestions found = extractor.suggest(release);
            List<Commitment> wanted = found.commitments().stream()
                    .filter(commitment -> commitment.force() != Force.POSITION)
                    .limit(Math.ceilDiv(left, RELEASES - releases.size()))
                    .toList();
            if (wanted.size() < ENOUGH) {
                continue;
            }
            List<Mark> marks = new ArrayList<>(found.mentions());
            marks.addAll(found.events());
            marks.addAll(wanted);
            left -= wanted.size();
            releases.add(new AnnotatedRelease(release, marks));
        }
        say(releases.size() + " releases, " + (COMMITMENTS - left) + " commitments");
        return releases;
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
