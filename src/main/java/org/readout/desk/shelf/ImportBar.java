package org.readout.desk.shelf;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;
import org.readout.jobs.Importing;

/** How far an import has come, with a way to hold it up and to end it; there only while one is under way. */
final class ImportBar extends HBox {

    /** As often as a number that counts up is still read. */
    private static final Duration LOOK = Duration.millis(250);

    private final Label done = new Label();
    private final Button pause = new Button();
    private final Timeline looks = new Timeline(new KeyFrame(LOOK, event -> show()));
    private @Nullable Importing importing;

    ImportBar() {
        super(6);
        getStyleClass().add("shelf-foot");
        setAlignment(Pos.CENTER_LEFT);
        looks.setCycleCount(Animation.INDEFINITE);
        done.setId("import-progress");
        done.getStyleClass().addAll("mute", "small");
        done.setMaxWidth(Double.MAX_VALUE);
        setHgrow(done, Priority.ALWAYS);
        pause.setId("import-pause");
        pause.getStyleClass().addAll("link", "small");
        Help.on(pause, "import.pause");
        pause.setOnAction(event -> {
            if (importing != null) {
                importing.pause(!importing.isPaused());
                show();
            }
        });
        Button stop = new Button(Messages.text("import.stop"));
        stop.setId("import-stop");
        stop.getStyleClass().addAll("link", "small");
        Help.on(stop, "import.stop");
        stop.setOnAction(event -> {
            if (importing != null) {
                importing.stop();
            }
        });
        getChildren().addAll(done, pause, stop);
        follow(null);
    }

    /** Shows this import; nothing where it is null. */
    void follow(@Nullable Importing now) {
        importing = now;
        setVisible(now != null);
        setManaged(now != null);
        if (now == null) {
            looks.stop();
        } else {
            show();
            looks.play();
        }
    }

    private void show() {
        if (importing != null) {
            Integer files = importing.files();
            done.setText(files == null
                    ? Messages.text("import.counting") : Messages.text("import.progress", importing.items(), files));
            pause.setText(Messages.text(importing.isPaused() ? "import.go.on" : "import.pause"));
        }
    }
}
