package org.readout.desk.margin;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/** The cards of one tab. */
sealed interface Stack permits CardList, CardColumn {

    /** What shows them. */
    Region pane();

    /** Shows the rows as they are now, and the card in hand. */
    void follow();

    /** Brings the card in hand into sight. */
    void reveal();

    /** The rows in sight, wholly or in part. */
    List<MarginRow> inSight();

    /** @param told the mark of the card under the pointer, null where it has left, and the card */
    void setOnHover(BiConsumer<@Nullable UUID, Node> told);
}
