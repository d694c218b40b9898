package org.readout.desk.margin;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.Messages;

/** Offers to accept all that is shown, and says how many that is before it is done. */
final class AcceptLine extends HBox {

    private final MarginViewModel model;
    private final Label words = Card.wrapped("", "small");
    private final Button accept;
    private final Button cancel;

    /** @param first what stands at the line's beginning while nothing is on offer */
    AcceptLine(MarginViewModel model, Node first) {
        super(6);
        this.model = model;
        getStyleClass().add("accept-line");
        setAlignment(Pos.CENTER_LEFT);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        accept = Card.keyed(Action.ACCEPT_ALL, "", "link", model::strikeAcceptAll);
        accept.setId("margin-accept-all");
        cancel = Card.button(Messages.text("margin.cancel"), "cancel", "quiet", model::escape);
        cancel.managedProperty().bind(cancel.visibleProperty());
        first.managedProperty().bind(first.visibleProperty());
        first.visibleProperty().bind(cancel.visibleProperty().not());
        getChildren().addAll(first, words, cancel, accept);
        model.acceptAll().offerProperty().subscribe(this::show);
        model.stacks().shownProperty().subscribe(shown -> show(model.acceptAll().offerProperty().get()));
    }

    /** Whether there is anything here to accept. */
    void offer(boolean anything) {
        accept.setVisible(anything);
    }

    private void show(AcceptAll.@Nullable Offer offer) {
        boolean offered = offer != null;
        cancel.setVisible(offered);
        accept.getStyleClass().removeAll("link", "accept");
        accept.getStyleClass().add(offered ? "accept" : "link");
        if (offer != null) {
            int count = offer.marks().size();
            words.setText(Messages.text(offer.filtered() ? "margin.all.filtered" : "margin.all.sight", count));
            accept.setText(Messages.text("margin.all.do", count));
        } else {
            words.setText(model.stacks().shownProperty().get());
            accept.setText(Messages.text("margin.all.ask"));
        }
    }
}
