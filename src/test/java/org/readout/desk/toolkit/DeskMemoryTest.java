package org.readout.desk.toolkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Ids;
import org.readout.model.NameType;
import org.readout.timeline.Arrangement;
import org.readout.timeline.Grouping;
import org.readout.timeline.Scale;

import static org.assertj.core.api.Assertions.assertThat;

class DeskMemoryTest {

    @TempDir
    private Path home;

    @Test
    void theDeskIsFoundAsItWasLeft() {
        Recents recents = new Recents();
        recents.used(NameType.PLACE);
        recents.usedParty("Anne Dubois");
        DeskMemory left = new DeskMemory(1, 2, 900, 700, false, 0.2, 0.7, 0.8, Theme.DARK, Ids.next(),
                Map.of(Ids.next(), 120), ReadingSize.STANDARD.larger().wider(), 150, recents.last(), true, true,
                new StripMemory(Arrangement.USUAL.by(Grouping.PAIR).hide("PAIR:JP-KR", true), true, new Scale(1e9, 3600)));
        left.save(home);
        assertThat(DeskMemory.load(home)).isEqualTo(left);
        Recents again = new Recents();
        again.restore(new Recents.Last(List.of(NameType.PLACE), List.of("Anne Dubois")));
        assertThat(again.last()).isEqualTo(recents.last());
    }

    @Test
    void whatAnEarlierDeskDidNotKeepIsMissingAndNothingElse() throws Exception {
        Files.writeString(home.resolve("desk.json"), "{\"width\":800,\"theme\":\"DARK\",\"places\":{}}");
        DeskMemory read = DeskMemory.load(home);
        assertThat(read.theme()).isEqualTo(Theme.DARK);
        assertThat(read.reading()).isNull();
        assertThat(DeskScale.known(read.scale())).isEqualTo(100);
        assertThat(read.last()).isNull();
        assertThat(read.compact()).isFalse();
        assertThat(read.strip()).isNull();
    }
}
