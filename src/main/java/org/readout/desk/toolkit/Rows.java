package org.readout.desk.toolkit;

import java.util.List;

import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/** Keeps the rows of a list where the officer left them when what they show changes. */
public final class Rows {

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
        int same = Math.min(stale, fresh.size());
        for (int i = 0; i < same && same <= 8; i++) {
            shown.set(head + i, fresh.get(i));
        }
        if (same > 8) {
            shown.subList(head, head + stale).clear();
            shown.addAll(head, fresh);
        } else if (stale > same) {
            shown.subList(head + same, head + stale).clear();
        } else if (fresh.size() > same) {
            shown.addAll(head + same, fresh.subList(same, fresh.size()));
        }
    }

    /** Scrolls no farther than is needed to show the row; {@link ListView#scrollTo} would always put it at the top. */
    public static void reveal(ListView<?> list, int index) {
        if (index < 0 || index >= list.getItems().size()) {
            return;
        }
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
            flow.scrollTo(index);
        } else {
            list.scrollTo(index);
        }
    }
}
