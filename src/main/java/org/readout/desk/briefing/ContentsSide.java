package org.readout.desk.briefing;

import java.util.Arrays;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.readout.desk.briefing.BriefForm.Day;
import org.readout.desk.briefing.BriefForm.Text;
import org.readout.desk.briefing.BriefForm.Tick;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.jobs.BriefFinding;
import org.readout.model.Force;
import org.readout.model.Status;

/** What of the library goes in. */
final class ContentsSide extends VBox {

    /** A month and a bit: who wants more names the days. */
    private static final int MOST_DAYS = 400;
    private static final int MENU = 30;

    private final BriefingViewModel model;

    ContentsSide(BriefingViewModel model) {
        this.model = model;
        BriefForm form = model.form();
        getStyleClass().add("briefing-choices");
        getChildren().setAll(
                Fields.line("search", form.text(Text.SEARCH)),
                Fields.pair(Fields.day("from", form.day(Day.FROM), false), Fields.day("to", form.day(Day.TO), true)),
                lastDays(form),
                Fields.line("parties", form.text(Text.PARTIES)),
                Fields.line("countries", form.text(Text.COUNTRIES)),
                threads(form),
                Fields.caps("briefing.forces"),
                Fields.chips(Arrays.stream(Force.values()).map(force -> chip(force, form)).toList()),
                Fields.caps("briefing.statuses"),
                Fields.chips(Arrays.stream(Status.values())
                        .map(status -> Fields.chip("status-" + status, Words.status(status), form.status(status))).toList()),
                Fields.tick("suggestions", form.tick(Tick.SUGGESTIONS)),
                Fields.tick("notes", form.tick(Tick.NOTES)),
                releasesHead(),
                releases());
    }

    private static ToggleButton chip(Force force, BriefForm form) {
        ToggleButton chip = Fields.chip("force-" + force.code(), Words.force(force), form.force(force));
        chip.getStyleClass().add(force.code());
        return chip;
    }

    private static Node lastDays(BriefForm form) {
        Spinner<Integer> days = new Spinner<>(0, MOST_DAYS, 0);
        days.setEditable(true);
        days.getValueFactory().valueProperty().bindBidirectional(form.lastDays());
        return Fields.under("days", days);
    }

    /** The threads are looked for when the menu is first opened: that takes its time with a large library. */
    private Node threads(BriefForm form) {
        MenuButton choose = new MenuButton(Messages.text("briefing.threads.choose"));
        Help.on(choose, "briefing.threads");
        choose.setId("briefing-threads-choose");
        choose.getStyleClass().add("small");
        choose.getItems().setAll(waiting());
        choose.setOnShowing(event -> model.threads().whenCompleteAsync((threads, failure) -> {
            model.workspace().report(failure);
            if (threads != null) {
                choose.getItems().setAll(threads.stream().limit(MENU).map(thread -> item(thread, form)).toList());
            }
        }, model.workspace().ui()));
        return new VBox(2, Fields.line("threads", form.text(Text.THREADS)), choose);
    }

    private static MenuItem waiting() {
        MenuItem waiting = new MenuItem(Messages.text("briefing.across"));
        waiting.setDisable(true);
        return waiting;
    }

    private static MenuItem item(BriefFinding.ThreadName thread, BriefForm form) {
        MenuItem item = new MenuItem(thread.name());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> {
            String before = form.text(Text.THREADS).get();
            form.text(Text.THREADS).set(before.isBlank() ? thread.name() : before + "; " + thread.name());
        });
        return item;
    }

    private Node releasesHead() {
        HBox head = new HBox(Fields.caps("briefing.releases"), Fields.gap(),
                Fields.link("all", () -> model.tickAll(true)), Fields.link("none", () -> model.tickAll(false)));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node releases() {
        TickList<Choice> list = new TickList<>("releases", model.choices(), Choice::title, Choice::line, Choice::ticked);
        list.setMinHeight(200);
        return list;
    }
}
