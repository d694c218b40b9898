package org.readout.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a brief says that stands in no single release: how commitments were worded before, where readouts differ, and what
 * the library holds. Whoever asks for the brief finds it out.
 *
 * @param before for a commitment the wording in which it was last made before, if it was
 * @param differences where readouts of one event differ
 * @param coverage of the library; null where nobody asked
 * @param strip draws the timeline
 * @param themes for a commitment what it is about, if that is known
 * @param kinds for a commitment that was made before, which of its kind it is: "Third of its kind; earliest found 28 Jun 2024"
 * @param last the brief that went out last; null where none did, or nobody asked
 * @param remarks what is to be said at words of releases that do not agree with what others say
 */
public record Beside(Map<UUID, String> before, List<Difference> differences, @Nullable Coverage coverage, Strip strip,
        Map<UUID, String> themes, Map<UUID, String> kinds, @Nullable Last last, List<Remark> remarks) {

    /** Nothing is known beside the releases themselves. */
    public static final Beside NOTHING = new Beside(Map.of(), List.of(), null);

    public Beside {
        before = Map.copyOf(before);
        differences = List.copyOf(differences);
        themes = Map.copyOf(themes);
        kinds = Map.copyOf(kinds);
        remarks = List.copyOf(remarks);
    }

    /** Without a timeline. */
    public Beside(Map<UUID, String> before, List<Difference> differences, @Nullable Coverage coverage) {
        this(before, differences, coverage, Strip.NONE, Map.of(), Map.of(), null, List.of());
    }

    public Beside withCoverage(Coverage of) {
        return new Beside(before, differences, of, strip, themes, kinds, last, remarks);
    }

    public Beside withStrip(Strip drawn) {
        return new Beside(before, differences, coverage, drawn, themes, kinds, last, remarks);
    }

    public Beside withThemes(Map<UUID, String> known) {
        return new Beside(before, differences, coverage, strip, known, kinds, last, remarks);
    }

    public Beside withKinds(Map<UUID, String> known) {
        return new Beside(before, differences, coverage, strip, themes, known, last, remarks);
    }

    public Beside withLast(@Nullable Last brief) {
        return new Beside(before, differences, coverage, strip, themes, kinds, brief, remarks);
    }

    public Beside withRemarks(List<Remark> of) {
        return new Beside(before, differences, coverage, strip, themes, kinds, last, of);
    }

    /**
     * The brief that went out last.
     *
     * @param made the day printed on it
     * @param commitments those it held, as {@link BriefDocument#commitments} tells them
     */
    public record Last(LocalDate made, Set<String> commitments) {

        public Last {
            commitments = Set.copyOf(commitments);
        }
    }

    /**
     * What others say otherwise than words of a release do, or not at all.
     *
     * @param at where the words begin in the text of the release, in UTF-16 code units
     * @param quote the words, exactly
     */
    public record Remark(UUID release, int at, String quote, String matter, List<Told> others) {

        public Remark {
            others = List.copyOf(others);
        }
    }

    /** One matter on which two readouts differ. */
    public record Difference(String matter, Told one, Told other) {}

    /**
     * What one readout says of a matter.
     *
     * @param who put it out
     * @param quote its words; empty where it is silent
     * @param source publisher, date and paragraph; empty where it is silent
     */
    public record Told(String who, String quote, String source) {}

    /**
     * What a library holds.
     *
     * @param publishers by name
     * @param first day published, or null where no release is dated
     * @param last day published, or null
     */
    public record Coverage(int releases, List<String> publishers, @Nullable LocalDate first, @Nullable LocalDate last) {

        public Coverage {
            publishers = List.copyOf(publishers);
        }
    }
}
