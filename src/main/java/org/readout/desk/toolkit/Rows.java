package org.readout.desk.toolkit;

import java.util.List;

import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/** Keeps the rows of a list where the officer left them when what they show changes. */
public final class Rows {

    /** Up to so many rows are replaced one by one; for more the list is told once. */
    private static final int FEW = 32;

    private Rows() {}

    /**
     * Makes {@code shown} equal to {@code wanted}, touching only the stretch in which they differ: a list whose rows are
     * all replaced builds them all again, loses its place and the field being typed in.
     */
    public static <R> void bring(ObservableList<R> shown, List<R> wanted) {
        int common = Math.min(shown.size(), wanted.size());
        int head = 0;
        while (head < common && shown.get(head).equals(wanted.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < common - head
                && shown.get(shown.size() - 1 - tail).equals(wanted.get(wanted.size() - 1 - tail))) {
            tail++;
        }
        List<R> fresh = wanted.subList(head, wanted.size() - tail);
        int stale = shown.size() - tail - head;
        if (stale == fresh.size() && differing(shown, head, fresh) <= FEW) {
            for (int i = 0; i < stale; i++) {
                if (!shown.get(head + i).equals(fresh.get(i))) {
                    shown.set(head + i, fresh.get(i));
                }
            }
        } else {
            shown.subList(head, head + stale).clear();
            shown.addAll(head, fresh);
        }
    }

    private static <R> int differing(List<R> shown, int head, List<R> fresh) {
        int count = 0;
        for (int i = 0; i < fresh.size(); i++) {
            count += shown.get(head + i).equals(fresh.get(i)) ? 0 : 1;
        }
        return count;
    }

    /** Scrolls no farther than is needed to show the row; {@link ListView#scrollTo} would always put it at the top. */
    public static void reveal(ListView<?> list, int index) {
        if (index < 0 || index >= list.getItems().size()) {
            return;
        }
        // The flow counts and measures its rows in layout only: a row just added, or grown, would be missed.
        list.layout();
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
            flow.scrollTo(index);
            // Far away, the first step goes by estimated heights and may leave the row half in sight.
            list.layout();
            flow.scrollTo(index);
        } else {
            list.scrollTo(index);
        }
    }
}
