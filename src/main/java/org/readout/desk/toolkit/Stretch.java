package org.readout.desk.toolkit;

import java.util.List;

/**
 * Where two lists of marks differ: what lies before and behind is the same in both. Marks are values that a change leaves
 * in place or puts others for, so it is enough to see whether they are the same objects; what is made of ten thousand
 * marks is then made anew of these few alone.
 *
 * @param from the first index at which they differ
 * @param before one past the last in the list that was
 * @param now one past the last in the list that is
 */
public record Stretch(int from, int before, int now) {

    public static Stretch of(List<?> was, List<?> is) {
        int common = Math.min(was.size(), is.size());
        int head = 0;
        while (head < common && was.get(head) == is.get(head)) {
            head++;
        }
        int tail = 0;
        while (tail < common - head && was.get(was.size() - 1 - tail) == is.get(is.size() - 1 - tail)) {
            tail++;
        }
        return new Stretch(head, was.size() - tail, is.size() - tail);
    }

    public boolean isEmpty() {
        return from == before && from == now;
    }

    /** What stood there, of the list that was. */
    public <T> List<T> gone(List<T> was) {
        return was.subList(from, before);
    }

    /** What stands there, of the list that is. */
    public <T> List<T> come(List<T> is) {
        return is.subList(from, now);
    }
}
