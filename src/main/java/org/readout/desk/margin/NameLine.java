package org.readout.desk.margin;

import java.util.Collection;
import java.util.Comparator;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.readout.desk.margin.MarginRow.NameRow;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.model.NameType;

/**
 * An entity that is not in hand. It shows one after the other: where a name comes or goes, all below it in the list stand a
 * place further, and to write others into the cards that are there costs a tenth of building new ones.
 */
final class NameLine extends Card {

    private final Label entity = label("", "strong");
    private final Label times = label("", "mute", "small");
    private final Label standing = label("", "mute", "small");
    private final Label also = wrapped("", "mute", "small");
    /** The bar in the colour of its type, apart from the card: where the line shows another type, nothing else is styled anew. */
    private final Region bar = new Region();
    private String colour;

    private NameLine(NameRow row) {
        super("name", false, false);
        colour = Words.style(row.group().type());
        getStyleClass().add("name-line");
        bar.getStyleClass().addAll("card-bar", colour);
        bar.setManaged(false);
        bar.setMouseTransparent(true);
        entity.setMinWidth(40);
        times.setMinWidth(Region.USE_PREF_SIZE);
        HBox title = new HBox(6, entity, times);
        title.setAlignment(Pos.BASELINE_LEFT);
        getChildren().addAll(bar, head(title, standing), also);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        bar.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    /** One of those nobody needs any more, best of the same colour, since the style of another is worked out anew; else a new one. */
    static NameLine among(Collection<Node> spare, NameRow row) {
        String colour = Words.style(row.group().type());
        return spare.stream().filter(NameLine.class::isInstance).map(NameLine.class::cast)
                .min(Comparator.comparing(line -> !line.colour.equals(colour)))
                .orElseGet(() -> new NameLine(row));
    }

    /** Whether a row is such a one. */
    static boolean shows(NameRow row) {
        return row.chosen() < 0 && row.form() == null;
    }

    void show(NameRow row) {
        NameGroup group = row.group();
        String now = Words.style(group.type());
        if (!now.equals(colour)) {
            bar.getStyleClass().set(1, now);
            colour = now;
        }
        entity.setText(group.entity());
        say(times, group.mentions().size() < 2 ? "" : Messages.text("margin.names.times", group.mentions().size()));
        standing.setText(group.state());
        Help.say(standing, group.state());
        say(also, row.light() ? "" : group.type() == NameType.DATE ? group.values() : group.variants());
    }

    private static void say(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }
}
