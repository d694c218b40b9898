package org.readout.jobs;

import java.util.List;

import org.readout.brief.Beside;
import org.readout.model.AnnotatedRelease;
import org.readout.model.HouseName;

/**
 * What a brief is made of, as it was found in a library.
 *
 * @param releases with those of their commitments that are wanted
 * @param beside what stands in no single release
 * @param house how this house writes names
 */
public record BriefMatter(List<AnnotatedRelease> releases, Beside beside, List<HouseName> house) {

    public BriefMatter {
        releases = List.copyOf(releases);
        house = List.copyOf(house);
    }
}
