package org.readout.brief;

import java.util.List;

import org.readout.model.Force;
import org.readout.model.NameType;

/**
 * How a run is shown.
 *
 * @param reference the commitment it refers to by number, or 0
 * @param names the names the run stands in, outermost first
 * @param tints the commitments the run stands in, outermost first
 */
public record Look(boolean strong, boolean quiet, int reference, List<NameMark> names, List<Tint> tints) {

    public static final Look PLAIN = new Look(false, false, 0, List.of(), List.of());
    public static final Look STRONG = new Look(true, false, 0, List.of(), List.of());
    public static final Look QUIET = new Look(false, true, 0, List.of(), List.of());

    /** A name a run stands in. */
    public record NameMark(NameType type, boolean suggested) {}

    /**
     * A commitment a run stands in.
     *
     * @param starts whether the commitment begins with this run
     */
    public record Tint(int number, Force force, boolean suggested, boolean starts) {}

    public Look {
        names = List.copyOf(names);
        tints = List.copyOf(tints);
    }

    static Look reference(int number) {
        return new Look(false, true, number, List.of(), List.of());
    }

    static Look marks(List<NameMark> names, List<Tint> tints) {
        return new Look(false, false, 0, names, tints);
    }
}
