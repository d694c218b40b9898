package org.readout.desk.margin;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Reasons;
import org.readout.desk.toolkit.Words;
import org.readout.model.Cue;
import org.readout.model.Mark;
import org.readout.model.Review;

/** The shape all cards share: a bar in the mark's colour, a head, what it says, and what can be done. */
class Card extends VBox {

    /** @param colour style class of a force or type; suggested cards have a broken bar */
    Card(String colour, boolean chosen, boolean suggested) {
        getStyleClass().addAll("card", colour);
        if (chosen) {
            getStyleClass().add("chosen");
        }
        if (suggested) {
            getStyleClass().add("suggested");
        }
    }

    /** Where a mark stands and how it came there: "¶3 · suggested: agreed to + infinitive". */
    static String standing(Mark mark, int paragraph) {
        Cue cue = mark.cue();
        String review = mark.review() == Review.SUGGESTED && cue != null
                ? Messages.text("margin.suggested", Reasons.rule(cue))
                : Words.review(mark.review());
        return Messages.text("margin.standing", paragraph, review);
    }

    /** Says why the mark in hand was suggested. */
    void why(MarginViewModel model, Mark mark) {
        String why = model.why(mark);
        if (!why.isEmpty()) {
            getChildren().add(wrapped(why, "mute", "small", "why"));
        }
    }

    static HBox head(Node left, String right) {
        Label standing = label(right, "mute", "small");
        Help.say(standing, right);
        return head(left, standing);
    }

    static HBox head(Node left, Label standing) {
        standing.setMinWidth(40);
        HBox.setHgrow(standing, Priority.ALWAYS);
        standing.setMaxWidth(Double.MAX_VALUE);
        standing.setAlignment(Pos.CENTER_RIGHT);
        HBox head = new HBox(8, left, standing);
        head.getStyleClass().add("card-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }

    static Label label(String text, String... classes) {
        Label label = new Label(text);
        label.getStyleClass().addAll(classes);
        return label;
    }

    static Label wrapped(String text, String... classes) {
        Label label = label(text, classes);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Label tag(String text, String... classes) {
        Label tag = label(text, classes);
        tag.getStyleClass().add("tag");
        return tag;
    }

    /** A button that shows its key, as the card in hand can be judged from the keyboard. */
    static Button keyed(Action action, String text, String style, Runnable does) {
        Button button = plain(text, style, does);
        Help.on(button, action);
        Label key = label("", "key");
        key.textProperty().bind(action.keysLabelProperty());
        button.setGraphic(key);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setGraphicTextGap(6);
        return button;
    }

    /** @param help what it does, under "help." in the messages */
    static Button button(String text, String help, String style, Runnable does) {
        Button button = plain(text, style, does);
        Help.on(button, help);
        return button;
    }

    private static Button plain(String text, String style, Runnable does) {
        Button button = new Button(text);
        button.getStyleClass().addAll(style, "card-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> does.run());
        return button;
    }

    /** What can be done with a mark as it stands: judged while it is suggested, corrected while it is in hand. */
    static @Nullable Region judging(MarginViewModel model, Mark mark, boolean chosen) {
        FlowPane buttons = new FlowPane(6, 4);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        boolean open = mark.review() == Review.SUGGESTED && (model.policy().awaits(mark) || chosen);
        if (chosen && mark.review() != Review.REJECTED) {
            buttons.getChildren().add(keyed(Action.EDIT, Messages.text("margin.edit"), "link", () -> model.edit(mark)));
        }
        if (open || mark.review() == Review.REJECTED) {
            buttons.getChildren().add(
                    keyed(Action.ACCEPT, Messages.text("margin.accept"), "accept", () -> model.accept(mark)));
        }
        if (open) {
            buttons.getChildren().add(
                    keyed(Action.REJECT, Messages.text("margin.reject"), "reject", () -> model.reject(mark)));
        }
        if (chosen && !open && mark.review() == Review.ACCEPTED) {
            buttons.getChildren().add(keyed(Action.DELETE, Messages.text("margin.delete"), "link", () -> model.delete(mark)));
        }
        if (chosen) {
            buttons.getChildren().addFirst(
                    button(Messages.text("margin.history.of"), "history", "link", () -> model.showHistory(mark)));
        }
        return buttons.getChildren().isEmpty() ? null : buttons;
    }

    void tags(List<Label> tags, @Nullable Region buttons) {
        if (!tags.isEmpty() || buttons != null) {
            getChildren().add(new TagRow(tags, buttons));
        }
    }
}
