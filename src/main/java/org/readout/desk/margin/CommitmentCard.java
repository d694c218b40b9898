package org.readout.desk.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.readout.desk.margin.MarginRow.CommitmentRow;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.model.Commitment;
import org.readout.model.Due;
import org.readout.model.Force;
import org.readout.model.Party;
import org.readout.model.Review;
import org.readout.model.Status;

/** A commitment: its force, what is to be done, who does it and by when. */
final class CommitmentCard extends Card {

    CommitmentCard(MarginViewModel model, CommitmentRow row) {
        super(Words.style(row.commitment().force()), row.chosen(), row.commitment().review() == Review.SUGGESTED);
        Commitment commitment = row.commitment();
        if (commitment.review() == Review.REJECTED) {
            getStyleClass().add("rejected");
        }
        if (row.light()) {
            getStyleClass().add("light");
            getChildren().add(line(row));
            return;
        }
        String force = Words.force(commitment.force()).toUpperCase(Locale.UK);
        Label title = label(
                commitment.restated() ? Messages.text("margin.restated", force) : force, "strong", "small", "colour");
        title.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(head(title, standing(commitment, row.paragraph())));
        if (row.form() == null) {
            getChildren().add(wrapped(commitment.action(), "serif", "card-text"));
            if (row.chosen()) {
                why(model, commitment);
            }
            kind(model, commitment);
            tags(tags(commitment), judging(model, commitment, row.chosen()));
        } else {
            getChildren().add(new CommitmentEditor(model, row.form()));
        }
    }

    /** "Third of its kind; earliest found 28 Jun 2024", as soon as the dossier knows. */
    private void kind(MarginViewModel model, Commitment commitment) {
        Label kind = label("", "mute", "small");
        kind.setWrapText(true);
        kind.textProperty().bind(Bindings.createStringBinding(
                () -> model.kindsProperty().getOrDefault(commitment.id(), ""), model.kindsProperty()));
        kind.visibleProperty().bind(kind.textProperty().isNotEmpty());
        kind.managedProperty().bind(kind.visibleProperty());
        getChildren().add(kind);
    }

    /** One line: its force, since a colour alone would not tell it, what is said, and where. */
    private static HBox line(CommitmentRow row) {
        Commitment commitment = row.commitment();
        Label force = label(Words.force(commitment.force()), "small", "colour");
        force.setMinWidth(Region.USE_PREF_SIZE);
        Label action = label(commitment.action().replace('\n', ' '), "serif");
        action.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(action, Priority.ALWAYS);
        Label where = label(Messages.text("margin.paragraph", row.paragraph()), "mute", "small");
        where.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, force, action, where);
        line.setAlignment(Pos.BASELINE_LEFT);
        Help.say(line, Messages.text("margin.position.who", Words.names(commitment.parties()), commitment.action()));
        return line;
    }

    private static List<Label> tags(Commitment commitment) {
        List<Label> tags = new ArrayList<>();
        Party addressee = commitment.addressee();
        List<Party> parties = commitment.parties();
        if (addressee != null && parties.size() == 1) {
            tags.add(tag(Messages.text("margin.to", parties.getFirst().name(), addressee.name()), "person"));
        } else {
            parties.forEach(party -> tags.add(tag(party.name(), "person")));
            if (addressee != null) {
                tags.add(tag(Messages.text("margin.to", "", addressee.name()).strip(), "person"));
            }
        }
        String states = Words.states(commitment);
        if (!states.isEmpty()) {
            tags.add(tag(states, "country"));
        }
        Due due = commitment.due();
        if (due != null && due.date() != null) {
            String when = Words.date(due.date());
            tags.add(tag(Messages.text(due.inferred() ? "margin.due.inferred" : "margin.due", when), "date"));
        }
        if (due != null && due.condition() != null) {
            tags.add(tag(due.condition(), "date"));
        }
        if (due == null && commitment.review() == Review.SUGGESTED && commitment.force() != Force.SHARED_VIEW) {
            tags.add(tag(Messages.text("margin.due.none"), "date"));
        }
        if (commitment.status() != Status.OPEN) {
            tags.add(tag(Words.status(commitment.status()), "status"));
        }
        return tags;
    }
}
