package org.readout.desk.reader;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TrailTest {

    private final UUID release = UUID.randomUUID();
    private final Trail trail = new Trail();

    @Test
    void oneGoesBackTheWayOneCameAndForwardAgain() {
        trail.leave(at(1));
        trail.leave(at(2));
        assertThat(trail.back(at(3))).contains(at(2));
        assertThat(trail.back(at(2))).contains(at(1));
        assertThat(trail.back(at(1))).isEmpty();
        assertThat(trail.forward(at(1))).contains(at(2));
        assertThat(trail.forward(at(2))).contains(at(3));
        assertThat(trail.forward(at(3))).isEmpty();
    }

    @Test
    void aJumpFromAPlaceGoneBackToEndsTheWayForward() {
        trail.leave(at(1));
        assertThat(trail.back(at(2))).contains(at(1));
        trail.leave(at(1));
        assertThat(trail.forward(at(9))).isEmpty();
        assertThat(trail.back(at(9))).contains(at(1));
    }

    @Test
    void aPlaceLeftTwiceIsGoneBackToOnce() {
        trail.leave(at(1));
        trail.leave(at(1));
        assertThat(trail.back(at(2))).contains(at(1));
        assertThat(trail.back(at(1))).isEmpty();
    }

    private Trail.Place at(int offset) {
        return new Trail.Place(release, offset);
    }
}
