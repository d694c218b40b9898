package org.readout.desk.margin;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PackingTest {

    private static final double FREE = Double.POSITIVE_INFINITY;

    @Test
    void cardsWithRoomStandWhereTheyAreWanted() {
        assertThat(tops(new double[] {0, 100, 300}, 80)).containsExactly(0, 100, 300);
    }

    @Test
    void cardsWithoutRoomShareTheWay() {
        assertThat(tops(new double[] {100, 100}, 80)).containsExactly(60, 140);
    }

    @Test
    void theOneThatInsistsStaysAndTheOthersGiveWay() {
        double[] tops = Packing.tops(
                new double[] {100, 100, 110}, new double[] {1, 1e6, 1}, new double[] {80, 80, 80}, -FREE, FREE);
        assertThat(tops[1]).isCloseTo(100, within(0.01));
        assertThat(tops[0]).isCloseTo(20, within(0.01));
        assertThat(tops[2]).isCloseTo(180, within(0.01));
    }

    @Test
    void theFirstIsNotPushedOutOfSightAtTheTextsBeginningNorTheLastAtItsEnd() {
        double[] wanted = {10, 20, 30};
        double[] weight = {1, 1, 1};
        double[] heights = {80, 80, 80};
        assertThat(Packing.tops(wanted, weight, heights, 0, FREE)).containsExactly(0, 80, 160);
        assertThat(Packing.tops(new double[] {500, 510, 520}, weight, heights, 0, 400)).containsExactly(160, 240, 320);
    }

    @Test
    void noCardEverOverlapsAndASmallMoveOfTheTextMakesASmallMoveOfTheCards() {
        Random random = new Random(4);
        for (int round = 0; round < 500; round++) {
            double[] wanted = random.doubles(40, 0, 2000).sorted().toArray();
            double[] moved = Arrays.stream(wanted).map(y -> y - 3).toArray();
            double[] before = tops(wanted, 80);
            double[] after = tops(moved, 80);
            for (int i = 0; i < before.length; i++) {
                assertThat(before[i] - after[i]).isCloseTo(3, within(1e-6));
                if (i > 0) {
                    assertThat(before[i] - before[i - 1]).isGreaterThanOrEqualTo(80 - 1e-6);
                }
            }
        }
    }

    private static double[] tops(double[] wanted, double height) {
        double[] weight = new double[wanted.length];
        double[] heights = new double[wanted.length];
        Arrays.fill(weight, 1);
        Arrays.fill(heights, height);
        return Packing.tops(wanted, weight, heights, -FREE, FREE);
    }
}
