package org.readout.desk;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.shape.Polyline;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Overlay;

/** The thin line from the card under the pointer to its words in the text. */
final class Connector {

    private static final double BESIDE = 9;

    private final Overlay overlay;
    private final Function<UUID, Optional<Bounds>> words;
    private final Polyline line = new Polyline();

    /** @param words where a mark's words stand in the scene, if they are in sight */
    Connector(Overlay overlay, Function<UUID, Optional<Bounds>> words) {
        this.overlay = overlay;
        this.words = words;
        line.getStyleClass().add("connector");
        line.setMouseTransparent(true);
        line.setManaged(false);
    }

    /** Draws the line from {@code card} to the words of {@code mark}; none where it is null, or they are out of sight. */
    void show(@Nullable UUID mark, @Nullable Node card) {
        Optional<Bounds> at = mark == null ? Optional.empty() : words.apply(mark);
        if (card == null || at.isEmpty()) {
            overlay.unfloat(line);
            return;
        }
        Bounds own = overlay.sceneToLocal(card.localToScene(card.getBoundsInLocal()));
        Bounds text = overlay.sceneToLocal(at.get());
        double turn = own.getMinX() - BESIDE;
        double from = text.getMaxX();
        double y = Math.round(text.getMaxY()) + 0.5;
        double to = Math.round(own.getMinY() + 16) + 0.5;
        line.getPoints().setAll(from, y, turn, y, turn, to, own.getMinX(), to);
        overlay.lay(line);
    }
}
