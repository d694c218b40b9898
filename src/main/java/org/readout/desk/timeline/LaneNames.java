package org.readout.desk.timeline;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.readout.desk.toolkit.Help;
import org.readout.timeline.Arrangement;
import org.readout.timeline.Lane;
import org.readout.timeline.Row;
import org.readout.timeline.Timeline;
import org.readout.timeline.Words;

/** The names of the lanes beside the strip. A name folds its lane; its menu moves and hides it. */
final class LaneNames extends Region {

    private static final double INDENT = 8;
    /** Pixels below which a name cannot be read. */
    private static final double LEAST = 12;

    private final StripPane strip;
    private final TimelineViewModel model;
    private final Words words;
    private final Rectangle clip = new Rectangle();
    private Timeline named;

    LaneNames(StripPane strip, TimelineViewModel model) {
        this.strip = strip;
        this.model = model;
        this.words = model.words();
        named = model.timeline();
        getStyleClass().add("timeline-edge");
        setClip(clip);
        model.madeProperty().subscribe(this::name);
        strip.topProperty().subscribe(this::requestLayout);
        name();
    }

    private void name() {
        named = model.timeline();
        List<Button> names = new ArrayList<>();
        List<Lane> lanes = named.lanes();
        for (Lane lane : lanes) {
            if (!lane.hidden()) {
                names.add(button(lane));
            }
        }
        getChildren().setAll(names);
    }

    private Button button(Lane lane) {
        Button name = new Button((lane.folded() ? "▸ " : "▾ ") + lane.name());
        name.setId("lane-" + lane.id());
        name.setUserData(lane);
        name.getStyleClass().add("timeline-lane");
        if (lane.folded()) {
            name.getStyleClass().add("folded");
        }
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setAccessibleText(words.get(lane.folded() ? "lane.unfold" : "lane.fold", lane.name(), lane.items()));
        Help.on(name, "lane");
        name.setOnAction(event -> arrange(model.arrangementProperty().get().fold(lane.id(), !lane.folded())));
        // Only where it is asked for: a menu has a window of its own, and there are many lanes.
        name.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> name.setContextMenu(menu(lane)));
        return name;
    }

    private ContextMenu menu(Lane lane) {
        return new ContextMenu(
                item("lane.up", () -> move(lane, false)),
                item("lane.down", () -> move(lane, true)),
                item("lane.hide", () -> arrange(model.arrangementProperty().get().hide(lane.id(), true))));
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void move(Lane lane, boolean down) {
        List<String> order = model.timeline().lanes().stream().map(Lane::id).toList();
        arrange(model.arrangementProperty().get().move(lane.id(), down, order));
    }

    private void arrange(Arrangement arrangement) {
        model.arrangementProperty().set(arrangement);
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        getChildren().forEach(child -> {
            Lane lane = (Lane) child.getUserData();
            List<Row> rows = named.rows().stream().filter(row -> row.lane().equals(lane)).toList();
            // What is scrolled out of the pane is cut off, so that a name does not hide half behind the axis.
            double top = Math.max(0, rows.getFirst().top() - strip.top());
            double bottom = Math.min(getHeight(), rows.getLast().bottom() - strip.top());
            child.setVisible(bottom - top >= LEAST);
            child.resizeRelocate(INDENT, top, getWidth() - INDENT - 1, Math.max(0, bottom - top));
        });
    }
}
