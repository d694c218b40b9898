package org.readout.desk.reader;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.WhenSeen;
import org.readout.model.Publication;
import org.readout.model.Release;

/** Under the title: who put the release out and when; what is not sure of it is confirmed with one click, or typed in a form. */
final class PublicationLine extends FlowPane {

    private final Label question = new Label();
    private final Button confirm = new Button(Messages.text("publication.confirm"));
    private final Button change = new Button(Messages.text("publication.change"));
    private final FactsForm form;
    private @Nullable Release shown;

    /** @param known what is known, before what is asked */
    PublicationLine(PublicationViewModel model, Label known) {
        super(8, 4);
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
        form = new FactsForm(model, () -> edit(false));
        Help.on(confirm, "facts.confirm");
        Help.on(change, Action.FACTS);
        change.setAccessibleText(Messages.text("publication.change.spoken"));
        getChildren().addAll(known, question, confirm, change, form);
        form.setVisible(false);
        WhenSeen.add(getChildren(), form);
    }

    /** Keeps to lines so long, in pixels. */
    void fitTo(double line) {
        question.setMaxWidth(line);
        form.setPrefWidth(line);
        setPrefWrapLength(line);
        setMaxWidth(line);
    }

    /** Opens the fields. */
    void edit() {
        edit(true);
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
            form.edit(publication);
        }
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
