package org.readout.desk.margin;

import java.util.Optional;
import java.util.UUID;

import javafx.geometry.Bounds;

/** The text the cards stand beside. */
public interface Beside {

    /** Where a mark's words stand in the scene, if they are in sight. */
    Optional<Bounds> words(UUID mark);

    /** Where the text in sight begins, as an offset in the version's text. */
    int firstOffset();
}
