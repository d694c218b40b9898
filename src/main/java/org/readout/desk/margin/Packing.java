package org.readout.desk.margin;

/**
 * Packs cards one below the other without overlap, each as near to where it is wanted as the others allow: the sum of the
 * squared ways they are pushed is the least there can be (isotonic regression by pooling neighbours). Small moves of the
 * text therefore make small moves of the cards, which a greedy packing from the top does not promise.
 */
final class Packing {

    private Packing() {}

    /**
     * The top of each card.
     *
     * @param wanted where each would stand if it stood alone, in pixels
     * @param weight how much each insists, above 0
     * @param heights of the cards with the gap below them, in pixels
     * @param least where the first may stand at the highest
     * @param most where the last may end at the lowest; yields to {@code least}
     */
    static double[] tops(double[] wanted, double[] weight, double[] heights, double least, double most) {
        int count = wanted.length;
        double[] above = new double[count + 1];
        for (int i = 0; i < count; i++) {
            above[i + 1] = above[i] + heights[i];
        }
        // Taken off the heights above it, no card may stand higher than the one before it: neighbours that would are pooled.
        double[] mean = new double[count];
        double[] mass = new double[count];
        int[] end = new int[count];
        int pools = 0;
        for (int i = 0; i < count; i++) {
            mean[pools] = wanted[i] - above[i];
            mass[pools] = weight[i];
            end[pools] = i + 1;
            pools++;
            while (pools > 1 && mean[pools - 2] >= mean[pools - 1]) {
                double both = mass[pools - 2] + mass[pools - 1];
                mean[pools - 2] = (mean[pools - 2] * mass[pools - 2] + mean[pools - 1] * mass[pools - 1]) / both;
                mass[pools - 2] = both;
                end[pools - 2] = end[pools - 1];
                pools--;
            }
        }
        double[] tops = new double[count];
        double lowest = Math.max(least, most - above[count]);
        int at = 0;
        for (int pool = 0; pool < pools; pool++) {
            for (; at < end[pool]; at++) {
                tops[at] = Math.clamp(mean[pool], least, lowest) + above[at];
            }
        }
        return tops;
    }
}
