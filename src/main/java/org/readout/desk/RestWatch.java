package org.readout.desk;

import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/** Notices that nobody has touched keyboard or mouse for some time. */
final class RestWatch {

    private final PauseTransition rest = new PauseTransition();
    private final EventHandler<InputEvent> touched = event -> rest.playFromStart();

    /** @param rested run, once, when the time of rest is over */
    RestWatch(Runnable rested) {
        rest.setOnFinished(event -> rested.run());
    }

    /** Watches a scene from now on. @param time of rest; zero for never */
    void watch(Scene scene, Duration time) {
        leave(scene);
        if (time.greaterThan(Duration.ZERO)) {
            rest.setDuration(time);
            scene.addEventFilter(InputEvent.ANY, touched);
            rest.playFromStart();
        }
    }

    void leave(Scene scene) {
        rest.stop();
        scene.removeEventFilter(InputEvent.ANY, touched);
    }
}
