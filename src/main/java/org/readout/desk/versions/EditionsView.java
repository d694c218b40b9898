package org.readout.desk.versions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Force;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Paragraph;
import org.readout.model.Review;

/** Two editions of one text beside each other: the original left, and of both the commitments, the names and the text. */
final class EditionsView extends ScrollPane {

    private final GridPane table = new GridPane(22, 8);
    private int row;

    EditionsView(Beside.Editions shown) {
        getStyleClass().add("editions");
        setId("versions-editions");
        setFitToWidth(true);
        table.getStyleClass().add("editions-table");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        table.getColumnConstraints().addAll(half, half);
        setContent(table);
        pair(head(shown.original(), shown.told() ? "editions.original" : "editions.one"),
                head(shown.translation(), shown.told() ? "editions.translation" : "editions.other"));
        section("editions.commitments", commitments(shown.original()), commitments(shown.translation()));
        section("editions.names", names(shown.original()), names(shown.translation()));
        section("editions.text", text(shown.original()), text(shown.translation()));
    }

    private static VBox head(AnnotatedRelease release, String role) {
        Label title = wrapped(release.release().publication().title(), "strong");
        Label which = wrapped(Messages.text(role, Words.language(release.release().publication().language())), "small", "edition-role");
        return new VBox(2, which, title);
    }

    private void section(String name, List<Label> left, List<Label> right) {
        Label head = new Label(Messages.text(name));
        head.getStyleClass().add("caps");
        table.add(head, 0, row++, 2, 1);
        for (int i = 0; i < Math.max(Math.max(left.size(), right.size()), 1); i++) {
            pair(at(left, i), at(right, i));
        }
    }

    private static Label at(List<Label> labels, int index) {
        return index < labels.size() ? labels.get(index) : wrapped(index == 0 ? Messages.text("editions.none") : "", "mute");
    }

    private void pair(Node left, Node right) {
        GridPane.setValignment(left, VPos.TOP);
        GridPane.setValignment(right, VPos.TOP);
        table.add(left, 0, row);
        table.add(right, 1, row++);
    }

    private static List<Label> commitments(AnnotatedRelease release) {
        List<Label> lines = new ArrayList<>();
        for (Commitment commitment : release.commitments()) {
            if (commitment.review() != Review.REJECTED && commitment.force() != Force.POSITION) {
                lines.add(wrapped(Messages.text("editions.commitment", Words.force(commitment.force()),
                        commitment.anchor().quote(), Words.review(commitment.review()))));
            }
        }
        return lines;
    }

    private static List<Label> names(AnnotatedRelease release) {
        Map<NameType, Set<String>> names = new TreeMap<>();
        for (Mention mention : release.mentions()) {
            if (mention.review() != Review.REJECTED) {
                names.computeIfAbsent(mention.type(), type -> new LinkedHashSet<>()).add(mention.entity());
            }
        }
        List<Label> lines = new ArrayList<>();
        names.forEach((type, called) -> {
            if (!called.isEmpty()) {
                lines.add(wrapped(Messages.text("editions.name", Words.type(type), String.join(", ", called))));
            }
        });
        return lines;
    }

    private static List<Label> text(AnnotatedRelease release) {
        List<Label> lines = new ArrayList<>();
        for (Paragraph paragraph : release.release().version().paragraphs()) {
            if (!release.release().version().isFurniture(paragraph.span())) {
                lines.add(wrapped(paragraph.span().in(release.release().text()).strip(), "serif"));
            }
        }
        return lines;
    }

    private static Label wrapped(String text, String... classes) {
        Label label = new Label(text);
        label.getStyleClass().addAll(classes);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
