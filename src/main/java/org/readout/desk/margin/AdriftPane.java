package org.readout.desk.margin;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.model.Commitment;
import org.readout.model.Event;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.Note;
import org.readout.model.Span;

/** Above the cards, in a group of their own: the marks whose words the corrected text does not have, or not surely. */
final class AdriftPane extends VBox {

    private static final double HIGHEST = 260;

    private final AdriftList list;
    private final VBox cards = new VBox(8);
    private final Label head = new Label();
    private final Button all;

    AdriftPane(AdriftList list) {
        super(6);
        this.list = list;
        setId("adrift");
        getStyleClass().add("adrift");
        head.getStyleClass().addAll("caps", "adrift-head");
        HBox.setHgrow(head, Priority.ALWAYS);
        head.setMaxWidth(Double.MAX_VALUE);
        all = Card.button(Messages.text("adrift.put.all"), "put.all", "link", list::putAll);
        all.setId("adrift-put-all");
        HBox top = new HBox(8, head, all);
        top.setAlignment(Pos.CENTER_LEFT);
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGHEST);
        setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(top, scroll);
        list.rowsProperty().subscribe(this::show);
    }

    private void show(List<AdriftList.Row> rows) {
        setVisible(!rows.isEmpty());
        setManaged(!rows.isEmpty());
        head.setText(Messages.text("adrift.head", rows.size()));
        boolean many = rows.stream().filter(list::isOfItsWords).count() > 1;
        all.setVisible(many);
        all.setManaged(many);
        cards.getChildren().setAll(rows.stream().map(this::card).toList());
    }

    private Card card(AdriftList.Row row) {
        Card card = new Card("note", false, false);
        Mark mark = row.mark();
        card.getChildren().add(Card.wrapped(what(mark), "mute", "small"));
        card.getChildren().add(Card.wrapped(Messages.text("margin.quote", mark.anchor().quote()), "serif"));
        Span perhaps = row.perhaps();
        card.getChildren().add(Card.wrapped(perhaps == null ? Messages.text("adrift.gone")
                : list.isOfItsWords(row) ? Messages.text("adrift.other.sentence")
                : Messages.text("adrift.perhaps", list.words(perhaps)), "small"));
        FlowPane buttons = new FlowPane(6, 4);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        if (perhaps != null) {
            Button put = Card.button(Messages.text("adrift.put"), "put", "accept", () -> list.put(row));
            put.setId("adrift-put");
            buttons.getChildren().add(put);
        }
        Button go = Card.button(Messages.text("adrift.let.go"), "let.go", "reject", () -> list.letGo(row));
        go.setId("adrift-let-go");
        buttons.getChildren().add(go);
        card.getChildren().add(buttons);
        return card;
    }

    /** What the mark says, so that it can be judged without its words. */
    private static String what(Mark mark) {
        return switch (mark) {
            case Mention mention -> Messages.text("adrift.name", Words.type(mention.type()), mention.entity());
            case Commitment commitment -> Messages.text("adrift.commitment", Words.force(commitment.force()),
                    Words.names(commitment.parties()));
            case Event event -> Messages.text("adrift.event", Words.kind(event.kind()), event.name());
            case Note note -> Messages.text("adrift.note", note.text());
        };
    }
}
