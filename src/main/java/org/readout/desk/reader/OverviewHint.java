package org.readout.desk.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.geometry.BoundingBox;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Overlay;
import org.readout.desk.toolkit.Words;
import org.readout.model.Commitment;
import org.readout.model.Event;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.Note;
import org.readout.model.ReviewPolicy;
import org.readout.model.Span;

/** Says what stands at the place of the overview under the pointer. */
final class OverviewHint extends VBox {

    private static final int MOST = 5;

    private final ReaderViewModel model;
    private final OverviewRuler ruler;
    private final Overlay overlay;

    OverviewHint(ReaderViewModel model, OverviewRuler ruler, Overlay overlay) {
        super(2);
        this.model = model;
        this.ruler = ruler;
        this.overlay = overlay;
        getStyleClass().add("mark-popover");
        setMouseTransparent(true);
        setMaxWidth(320);
        ruler.addEventHandler(MouseEvent.MOUSE_MOVED, event -> show(event.getY()));
        ruler.addEventHandler(MouseEvent.MOUSE_EXITED, event -> overlay.unfloat(this));
        ruler.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> overlay.unfloat(this));
    }

    private void show(double y) {
        Span around = ruler.around(y);
        List<String> lines = new ArrayList<>();
        if (!model.find().hitsProperty().get().touching(around).isEmpty()) {
            lines.add(Messages.text("overview.found", model.find().wordsProperty().get()));
        }
        model.decorationsProperty().get().touching(around).stream()
                .filter(decoration -> decoration.form() != Decoration.Form.NONE)
                .map(decoration -> model.mark(decoration.mark()).map(this::line))
                .flatMap(Optional::stream)
                .distinct()
                .forEach(lines::add);
        overlay.unfloat(this);
        if (lines.isEmpty()) {
            return;
        }
        getChildren().clear();
        lines.stream().limit(MOST).forEach(this::add);
        if (lines.size() > MOST) {
            add(Messages.text("overview.more", lines.size() - MOST));
        }
        overlay.floatAt(this, ruler.localToScene(new BoundingBox(0, y - 4, 1, 8)));
    }

    private void add(String line) {
        Label label = new Label(line);
        label.setMaxWidth(300);
        getChildren().add(label);
    }

    private String line(Mark mark) {
        ReviewPolicy policy = model.reviewing().policyProperty().get();
        String said = switch (mark) {
            case Mention mention -> Words.type(mention.type()) + " · " + mention.entity();
            case Commitment commitment -> Words.force(commitment.force()) + " · " + commitment.action();
            case Event event -> Words.kind(event.kind());
            case Note note -> Messages.text("mark.note") + " · " + note.text();
        };
        return policy.awaits(mark) ? Messages.text("overview.waits", said) : said;
    }
}
