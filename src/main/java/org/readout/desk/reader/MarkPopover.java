package org.readout.desk.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Keys;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Reasons;
import org.readout.desk.toolkit.Words;
import org.readout.model.Commitment;
import org.readout.model.Cue;
import org.readout.model.Due;
import org.readout.model.Event;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.Note;
import org.readout.model.Review;
import org.readout.model.Timex;

/** Says what a mark is, where else its name stands, and offers what can be done with it. */
final class MarkPopover extends VBox {

    private static final int RELEASES = 4;
    private static final int TITLE = 44;
    private static final double WIDTH = 400;

    private final ReaderViewModel model;
    private final Keys keys;
    private final Runnable onLeave;
    private @Nullable Mark shown;
    private int among;

    /** @param onLeave is run when one goes to another place from here */
    MarkPopover(ReaderViewModel model, Keys keys, Runnable onLeave) {
        super(3);
        this.model = model;
        this.keys = keys;
        this.onLeave = onLeave;
        getStyleClass().add("mark-popover");
        setMaxWidth(WIDTH + 24);
    }

    /** Whether it says this already. @param others how many marks stand at the same place */
    boolean shows(Mark mark, int others) {
        return mark.equals(shown) && others == among;
    }

    /** @param others how many marks stand at the same place */
    void show(Mark mark, int others) {
        shown = mark;
        among = others;
        getChildren().clear();
        line(kind(mark) + " · " + standing(mark), "strong");
        line(name(mark), "popover-name");
        line(details(mark), "popover-quiet");
        if (mark instanceof Mention mention) {
            show(mention, model.marks().mentionsOf(mention));
        }
        FlowPane actions = new FlowPane(4, 2);
        actions.getStyleClass().add("popover-actions");
        if (mark.review() == Review.SUGGESTED) {
            actions.getChildren().add(action(mark, Action.ACCEPT));
            actions.getChildren().add(action(mark, Action.REJECT));
        }
        actions.getChildren().add(action(mark, Action.EDIT));
        if (mark.review() != Review.SUGGESTED) {
            actions.getChildren().add(action(mark, Action.DELETE));
        }
        if (others > 1) {
            actions.getChildren().add(button(Messages.text("popover.others", others), Action.NEXT_AT_CARET, () -> {
                model.marks().caretInto(mark.span());
                keys.perform(Action.NEXT_AT_CARET);
            }));
        }
        getChildren().add(actions);
    }

    private void show(Mention mention, Mentions mentions) {
        if (mentions.here().size() > 1) {
            FlowPane here = new FlowPane(6, 2);
            here.setAlignment(Pos.CENTER_LEFT);
            Label times = new Label(Messages.text("popover.here",
                    mentions.here().indexOf(mention.id()) + 1, mentions.here().size()));
            times.getStyleClass().add("popover-quiet");
            here.getChildren().addAll(times,
                    link("‹", Action.PREVIOUS_MENTION, () -> go(mention, model.marks()::stepMention, false)),
                    link("›", Action.NEXT_MENTION, () -> go(mention, model.marks()::stepMention, true)));
            getChildren().add(here);
        }
        if (!mentions.elsewhere().isEmpty()) {
            line(Messages.text("popover.elsewhere", mentions.timesElsewhere(), mentions.elsewhere().size()),
                    "popover-quiet");
            mentions.elsewhere().stream().limit(RELEASES).forEach(each -> getChildren().add(
                    link(words(each), words(each), () -> {
                        onLeave.run();
                        model.open(each.release(), each.first());
                    })));
            if (mentions.elsewhere().size() > RELEASES) {
                line(Messages.text("overview.more", mentions.elsewhere().size() - RELEASES), "popover-quiet");
            }
        }
    }

    private void go(Mention from, Consumer<Boolean> step, boolean forward) {
        model.choose(from.id());
        onLeave.run();
        step.accept(forward);
    }

    private static String words(Mentions.InRelease in) {
        String title = in.title().length() > TITLE ? in.title().substring(0, TITLE - 1).strip() + "…" : in.title();
        String when = in.published() == null ? Messages.text("reader.no.date") : Words.day(in.published());
        return Messages.text("popover.release", when, title, in.times());
    }

    private Button action(Mark mark, Action action) {
        return button(Messages.text("popover." + action.name()), action, () -> {
            onLeave.run();
            UUID id = mark.id();
            model.choose(id);
            keys.perform(action);
        });
    }

    private static Button button(String words, Action action, Runnable run) {
        Label key = new Label();
        key.textProperty().bind(action.keysLabelProperty());
        key.getStyleClass().add("key");
        Button button = new Button(words, key);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setFocusTraversable(false);
        button.setAccessibleText(action.label());
        Help.on(button, action);
        button.setOnAction(event -> run.run());
        return button;
    }

    private static Button link(String words, Action action, Runnable run) {
        Button link = link(words, action.label(), run);
        Help.on(link, action);
        return link;
    }

    private static Button link(String words, String spoken, Runnable run) {
        Button link = new Button(words);
        link.getStyleClass().add("popover-link");
        link.setFocusTraversable(false);
        link.setAccessibleText(spoken);
        Help.on(link, "elsewhere");
        link.setOnAction(event -> run.run());
        return link;
    }

    private static String kind(Mark mark) {
        return switch (mark) {
            case Mention mention -> Words.type(mention.type());
            case Commitment commitment -> Words.force(commitment.force())
                    + (commitment.restated() ? " · " + Messages.text("commitment.restated") : "");
            case Event event -> Words.kind(event.kind());
            case Note note -> Messages.text("mark.note");
        };
    }

    private static String name(Mark mark) {
        return switch (mark) {
            case Mention mention -> mention.entity();
            case Commitment commitment -> commitment.action();
            case Event event -> event.name();
            case Note note -> note.text();
        };
    }

    private static String details(Mark mark) {
        List<String> parts = new ArrayList<>();
        if (mark instanceof Mention mention && mention.value() != null) {
            parts.add(Words.date(mention.value()));
        }
        if (mark instanceof Commitment commitment) {
            if (!commitment.parties().isEmpty()) {
                parts.add(Words.names(commitment.parties()));
            }
            if (!commitment.attribution().isEmpty()) {
                parts.add(Messages.text("popover.says", commitment.attribution()));
            }
            Due due = commitment.due();
            Timex date = due == null ? null : due.date();
            if (date != null) {
                parts.add(Messages.text("margin.due", Words.date(date)));
            }
        }
        return String.join(" · ", parts);
    }

    private String standing(Mark mark) {
        Cue cue = mark.cue();
        if (mark.review() == Review.ACCEPTED) {
            return Words.review(Review.ACCEPTED);
        }
        boolean waits = model.reviewing().policyProperty().get().withBriefOnly(false).awaits(mark);
        return Messages.text(waits ? "popover.suggested" : "popover.trusted", cue == null ? "" : Reasons.rule(cue));
    }

    private void line(String words, String style) {
        if (!words.isEmpty()) {
            Label label = new Label(words);
            label.getStyleClass().add(style);
            label.setWrapText(true);
            label.setMaxWidth(WIDTH);
            getChildren().add(label);
        }
    }
}
