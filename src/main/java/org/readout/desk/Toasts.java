package org.readout.desk;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Overlay;
import org.readout.desk.toolkit.Workspace;

/** Shows the workspace's lines to the officer: news for a moment, trouble until it is put away. */
final class Toasts extends HBox {

    private final Label line = new Label();
    private final Button close = new Button(Messages.text("toast.close"));
    private final PauseTransition leave = new PauseTransition(Duration.seconds(5));

    Toasts(Workspace workspace, Overlay overlay) {
        super(12);
        getStyleClass().add("toast");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(720, USE_PREF_SIZE);
        line.setWrapText(true);
        line.setId("toast");
        line.setAccessibleRole(AccessibleRole.TEXT);
        close.getStyleClass().add("link");
        close.setMinWidth(USE_PREF_SIZE);
        Help.on(close, "toast.close");
        close.setOnAction(event -> setVisible(false));
        getChildren().addAll(line, close);
        setVisible(false);
        overlay.getChildren().add(this);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        setTranslateY(-36);
        leave.setOnFinished(event -> setVisible(false));
        workspace.messageProperty().subscribe(message -> {
            if (message != null) {
                show(message);
            }
        });
    }

    private void show(Workspace.Message message) {
        leave.stop();
        line.setText(message.line());
        getStyleClass().remove("trouble");
        close.setVisible(message.trouble());
        close.setManaged(message.trouble());
        if (message.trouble()) {
            getStyleClass().add("trouble");
        } else {
            leave.playFromStart();
        }
        setVisible(true);
    }
}
