package org.readout.desk.reader;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.model.Publication;
import org.readout.model.Release;

/** Under the title: who put the release out and when; what is not sure of it is confirmed with one click, or typed. */
final class PublicationLine extends FlowPane {

    private final PublicationViewModel model;
    private final Label question = new Label();
    private final Button confirm = new Button(Messages.text("publication.confirm"));
    private final Button change = new Button(Messages.text("publication.change"));
    private final TextField publisher = new TextField();
    private final TextField date = new TextField();
    private final Label error = new Label();
    private final HBox form;
    private @Nullable Release shown;

    /** @param known what is known, before what is asked */
    PublicationLine(PublicationViewModel model, Label known) {
        super(8, 4);
        this.model = model;
        setId("reader-publication");
        getStyleClass().add("publication-line");
        setAlignment(Pos.CENTER_LEFT);
        question.getStyleClass().add("small");
        question.setWrapText(true);
        confirm.setId("reader-publication-confirm");
        confirm.getStyleClass().addAll("link", "small");
        confirm.setOnAction(event -> model.confirm());
        change.setId("reader-publication-change");
        change.getStyleClass().addAll("link", "small");
        change.setOnAction(event -> edit(true));
        form = form();
        change.setAccessibleText(Messages.text("publication.change.spoken"));
        getChildren().addAll(known, question, confirm, change, form);
    }

    /** Keeps to lines so long, in pixels. */
    void fitTo(double line) {
        question.setMaxWidth(line);
        setPrefWrapLength(line);
        setMaxWidth(line);
    }

    private HBox form() {
        publisher.setPromptText(Messages.text("publication.who"));
        publisher.setAccessibleText(Messages.text("publication.who"));
        publisher.setPrefColumnCount(22);
        date.setPromptText(Messages.text("publication.when"));
        date.setAccessibleText(Messages.text("publication.when"));
        date.setPrefColumnCount(12);
        error.getStyleClass().add("small");
        Button save = new Button(Messages.text("note.save"));
        save.getStyleClass().add("primary");
        save.setOnAction(event -> save());
        Button cancel = new Button(Messages.text("note.cancel"));
        cancel.setOnAction(event -> edit(false));
        HBox box = new HBox(8, publisher, date, save, cancel, error);
        box.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(publisher, Priority.ALWAYS);
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                if (event.getCode() == KeyCode.ENTER) {
                    save();
                } else {
                    edit(false);
                }
            }
        });
        return box;
    }

    void show(Release release) {
        boolean same = shown != null && shown.id().equals(release.id()) && shown.publication().equals(release.publication());
        shown = release;
        if (!same) {
            edit(false);
        }
    }

    private void edit(boolean editing) {
        Release release = shown;
        if (release == null) {
            return;
        }
        Publication publication = release.publication();
        String asked = PublicationViewModel.question(publication);
        question.setText(asked);
        visible(question, !editing && !asked.isEmpty());
        visible(confirm, !editing && PublicationViewModel.isToConfirm(publication));
        visible(change, !editing);
        visible(form, editing);
        if (editing) {
            publisher.setText(publication.publisher());
            date.setText(publication.published() == null ? "" : Words.day(publication.published()));
            error.setText("");
            date.requestFocus();
        }
    }

    private void save() {
        model.describe(publisher.getText(), date.getText()).ifPresentOrElse(error::setText, () -> edit(false));
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
