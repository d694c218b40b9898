package org.readout.desk.toolkit;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** Keeps parts of a pane out of the scene until they are first seen: hidden there, they are styled and measured all the same. */
public final class WhenSeen {

    private WhenSeen() {}

    /**
     * Takes hidden parts out of a pane, each until it is first made visible; it then has the place it had.
     *
     * @param children of the pane, the parts among them
     */
    public static void add(ObservableList<Node> children, Node... parts) {
        for (Node part : parts) {
            int at = children.indexOf(part);
            if (at >= 0 && !part.isVisible()) {
                Region place = new Region();
                place.setManaged(false);
                place.setVisible(false);
                children.set(at, place);
                Subscription[] waiting = new Subscription[1];
                waiting[0] = part.visibleProperty().subscribe((before, visible) -> {
                    waiting[0].unsubscribe();
                    children.set(children.indexOf(place), part);
                });
            }
        }
    }
}
