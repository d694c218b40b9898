package org.readout.desk.reader;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Progress;
import org.readout.desk.toolkit.Reviewing;
import org.readout.desk.toolkit.Words;
import org.readout.model.AnnotatedRelease;

/** How far the review of the open release has come, who called it reviewed, and the button to do so. */
final class ReviewLine extends FlowPane {

    private final Reviewing reviewing;
    private final Label progress = new Label();
    private final Label signature = new Label();
    private final Button sign = new Button();
    private @Nullable AnnotatedRelease shown;

    ReviewLine(Reviewing reviewing) {
        super(12, 2);
        this.reviewing = reviewing;
        getStyleClass().add("review-line");
        setAlignment(Pos.CENTER_LEFT);
        progress.getStyleClass().addAll("mute", "small");
        signature.getStyleClass().add("small");
        signature.setId("reader-reviewed");
        setMinWidth(0);
        sign.setId("reader-sign");
        sign.getStyleClass().addAll("link", "small");
        Help.on(sign, Action.REVIEWED);
        Label key = new Label();
        key.textProperty().bind(Action.REVIEWED.keysLabelProperty());
        key.getStyleClass().add("key");
        sign.setGraphic(key);
        sign.setContentDisplay(ContentDisplay.RIGHT);
        sign.setOnAction(event -> reviewing.signOff());
        getChildren().addAll(progress, signature, sign);
        reviewing.policyProperty().subscribe(policy -> show(shown));
    }

    void show(@Nullable AnnotatedRelease release) {
        shown = release;
        if (release == null) {
            return;
        }
        Progress now = reviewing.progress(release);
        progress.setText(now.asked() == 0
                ? Messages.text("review.nothing") : Messages.text("review.progress", now.judged(), now.asked()));
        signature.setText(Words.signed(now.reviewed()));
        signature.setVisible(now.isReviewed());
        signature.setManaged(now.isReviewed());
        sign.setText(Messages.text(now.isReviewed() ? "review.take.back" : "review.sign"));
    }
}
