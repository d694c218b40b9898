package org.readout.desk.reader;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Action;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Related;
import org.readout.desk.toolkit.Words;
import org.readout.model.Kin;
import org.readout.model.Publication;

/** Under the title: what the release is to others, what is asked of that, and the way to see them beside each other. */
final class KinLine extends VBox {

    /** Copies named; of more it is said how many. */
    private static final int NAMED = 4;

    private final Consumer<UUID> open;
    private Runnable compare = () -> { };
    private double wrap;

    /** @param open opens a release */
    KinLine(Consumer<UUID> open) {
        super(2);
        this.open = open;
        setMinWidth(0);
        setId("reader-kin");
        getStyleClass().add("kin-line");
    }

    /** @param compare shows versions and kin beside each other */
    void setOnCompare(Runnable compare) {
        this.compare = compare;
    }

    /** Keeps to lines so long, in pixels. */
    void fitTo(double line) {
        wrap = line;
        setMaxWidth(line);
        for (Node child : getChildren()) {
            if (child instanceof FlowPane flow) {
                flow.setPrefWrapLength(line);
                flow.setMaxWidth(line);
                if (flow.getChildren().getFirst() instanceof Label said) {
                    said.setMaxWidth(line);
                }
            }
        }
    }

    void show(Related related) {
        getChildren().clear();
        for (Kin kin : related.asked()) {
            line(compareButton("kin.choose"), asked(related, kin));
        }
        for (Kin kin : related.translations()) {
            if (!kin.isAsked()) {
                line(compareButton("kin.side.by.side"), said(Messages.text(
                        kin.release().equals(related.release()) ? "kin.translation" : "kin.original", title(related, kin)), false));
            }
        }
        if (related.versions().size() > 1) {
            line(compareButton("kin.what.changed"), said(Messages.text("kin.version", related.versions().size()), false));
        }
        List<UUID> copies = related.copies();
        if (!copies.isEmpty()) {
            FlowPane line = line(null, said(Messages.text("kin.copies", copies.size()), false));
            copies.stream().limit(NAMED).forEach(copy -> line.getChildren().add(link(related, copy)));
            line.getChildren().add(compareButton("kin.compare"));
        }
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private Label asked(Related related, Kin kin) {
        boolean later = kin.release().equals(related.release());
        String what = kin.kind() == Kin.Kind.TRANSLATION ? "kin.asked.translation" : "kin.asked.correction";
        return said(Messages.text(later ? what : what + ".of", title(related, kin)), true);
    }

    private static String title(Related related, Kin kin) {
        UUID own = related.release();
        Publication other = own == null ? null : related.publications().get(kin.beside(own));
        return other == null ? "" : other.published() == null ? Messages.text("kin.title", other.title())
                : Messages.text("kin.title.day", other.title(), Words.longDay(other.published()));
    }

    private Button link(Related related, UUID copy) {
        Publication publication = related.publications().get(copy);
        String name = publication == null || publication.publisher().isEmpty()
                ? Messages.text("reader.no.publisher") : publication.publisher();
        Button link = new Button(name);
        link.getStyleClass().addAll("link", "small");
        link.setAccessibleText(Messages.text("kin.open.spoken", publication == null ? name : publication.title(), name));
        Help.on(link, "kin");
        link.setOnAction(event -> open.accept(copy));
        return link;
    }

    private Button compareButton(String text) {
        Button button = new Button(Messages.text(text));
        button.getStyleClass().addAll("link", "small");
        Label key = new Label();
        key.textProperty().bind(Action.VERSIONS.keysLabelProperty());
        key.getStyleClass().add("key");
        button.setGraphic(key);
        button.setContentDisplay(ContentDisplay.RIGHT);
        Help.on(button, Action.VERSIONS);
        button.setOnAction(event -> compare.run());
        return button;
    }

    private static Label said(String text, boolean asked) {
        Label said = new Label(text);
        said.setWrapText(true);
        said.getStyleClass().addAll("small", asked ? "kin-asked" : "mute");
        return said;
    }

    private FlowPane line(@Nullable Button button, Label said) {
        FlowPane line = new FlowPane(8, 2, said);
        // Else the longest of them would widen the text below.
        line.setMinWidth(0);
        line.setMaxWidth(wrap <= 0 ? Double.MAX_VALUE : wrap);
        said.setMaxWidth(wrap <= 0 ? Double.MAX_VALUE : wrap);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPrefWrapLength(wrap);
        if (button != null) {
            line.getChildren().add(button);
        }
        getChildren().add(line);
        return line;
    }
}
