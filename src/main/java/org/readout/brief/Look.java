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
 * @param remarks those at whose words the run stands
 */
public record Look(boolean strong, boolean quiet, int reference, List<NameMark> names, List<Tint> tints, List<Noted> remarks) {

    public static final Look PLAIN = new Look(false, false, 0, List.of(), List.of(), List.of());
    public static final Look STRONG = new Look(true, false, 0, List.of(), List.of(), List.of());
    public static final Look QUIET = new Look(false, true, 0, List.of(), List.of(), List.of());

    /** A name a run stands in. */
    public record NameMark(NameType type, boolean suggested) {}

    /**
     * A commitment a run stands in.
     *
     * @param starts whether the commitment begins with this run
     */
    public record Tint(int number, Force force, boolean suggested, boolean starts) {}

    /**
     * A remark at whose words a run stands.
     *
     * @param number counted from 1 through the brief
     * @param starts whether its words begin with this run
     * @param ends whether they end with it
     */
    public record Noted(int number, boolean starts, boolean ends) {}

    public Look {
        names = List.copyOf(names);
        tints = List.copyOf(tints);
        remarks = List.copyOf(remarks);
    }

    static Look reference(int number) {
        return new Look(false, true, number, List.of(), List.of(), List.of());
    }

    static Look marks(List<NameMark> names, List<Tint> tints) {
        return marks(names, tints, List.of());
    }

    static Look marks(List<NameMark> names, List<Tint> tints, List<Noted> remarks) {
        return new Look(false, false, 0, names, tints, remarks);
    }
}
