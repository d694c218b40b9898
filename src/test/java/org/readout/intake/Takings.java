package org.readout.intake;

import java.util.ArrayList;
import java.util.List;

import org.readout.model.Release;

/** Everything that came out of one file. */
final class Takings implements Taker {

    final List<Release> releases = new ArrayList<>();
    final List<byte[]> originals = new ArrayList<>();
    final List<String> lines = new ArrayList<>();

    static Takings of(String source, byte[] bytes) {
        Takings takings = new Takings();
        Intake.each(source, bytes, null, null, takings);
        return takings;
    }

    @Override
    public void take(Release release, byte[] bytes) {
        releases.add(release);
        originals.add(bytes);
    }

    @Override
    public void fail(String source, String line) {
        lines.add(line);
    }

    List<String> sources() {
        return releases.stream().map(Release::source).toList();
    }
}
