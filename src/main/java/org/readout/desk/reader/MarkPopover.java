package org.readout.desk.reader;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.model.Commitment;
import org.readout.model.Cue;
import org.readout.model.Event;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.Note;
import org.readout.model.Review;
import org.readout.model.ReviewPolicy;

/** Says what the mark under the pointer is. */
final class MarkPopover extends VBox {

    MarkPopover() {
        super(2);
        getStyleClass().add("mark-popover");
        setMouseTransparent(true);
        setMaxWidth(420);
    }

    /** @param times how often the entity of a name is named in the release */
    void show(Mark mark, long times, ReviewPolicy policy) {
        getChildren().clear();
        switch (mark) {
            case Mention mention -> {
                line(Words.type(mention.type()), "strong");
                line(mention.value() == null ? mention.entity() : Words.date(mention.value()), "popover-name");
                if (times > 1) {
                    line(Messages.text("popover.times", times), "popover-quiet");
                }
            }
            case Commitment commitment -> {
                line(Words.force(commitment.force())
                        + (commitment.restated() ? " · " + Messages.text("commitment.restated") : ""), "strong");
                line(commitment.action(), "popover-name");
                line(parties(commitment), "popover-quiet");
            }
            case Event event -> line(Words.kind(event.kind()), "strong");
            case Note note -> {
                line(Messages.text("mark.note"), "strong");
                line(note.text(), "popover-name");
            }
        }
        line(standing(mark, policy), "popover-quiet");
    }

    private static String parties(Commitment commitment) {
        List<String> parts = new ArrayList<>();
        if (!commitment.parties().isEmpty()) {
            parts.add(Words.names(commitment.parties()));
        }
        if (!commitment.attribution().isEmpty()) {
            parts.add(Messages.text("popover.says", commitment.attribution()));
        }
        return String.join(" · ", parts);
    }

    private static String standing(Mark mark, ReviewPolicy policy) {
        Cue cue = mark.cue();
        if (mark.review() == Review.ACCEPTED) {
            return Words.review(Review.ACCEPTED);
        }
        String why = reason(cue);
        return policy.withBriefOnly(false).awaits(mark) ? Messages.text("popover.suggested", why) : Messages.text("popover.trusted", why);
    }

    private static String reason(@Nullable Cue cue) {
        return cue == null ? "" : cue.why();
    }

    private void line(String words, String style) {
        if (!words.isEmpty()) {
            Label label = new Label(words);
            label.getStyleClass().add(style);
            label.setWrapText(true);
            label.setMaxWidth(396);
            getChildren().add(label);
        }
    }
}
