package org.readout.desk.briefing;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.readout.brief.Look;
import org.readout.brief.Run;

/** Runs of a brief as one flow of nodes. Marked words are labels of one word each, so that lines still break. */
final class PreviewText {

    private final Consumer<String> go;

    /** @param go is told the anchor of a link that is clicked */
    PreviewText(Consumer<String> go) {
        this.go = go;
    }

    TextFlow flow(List<Run> runs) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("preview-flow");
        for (Run run : runs) {
            boolean marked = !run.look().names().isEmpty() || !run.look().tints().isEmpty();
            if (!marked) {
                flow.getChildren().add(plain(run));
                continue;
            }
            for (String word : run.text().split("(?<=\\s)|(?=\\s)", -1)) {
                if (!word.isEmpty()) {
                    flow.getChildren().add(word.equals("\n") ? new Text("\n") : marked(word, run.look()));
                }
            }
        }
        return flow;
    }

    private Node plain(Run run) {
        Text words = new Text(run.text());
        words.getStyleClass().add(run.look().quiet() ? "preview-quiet" : "preview-ink");
        if (run.look().strong()) {
            words.getStyleClass().add("preview-strong");
        }
        String target = run.target();
        if (target != null && target.startsWith("#")) {
            words.getStyleClass().add("preview-link");
            words.setOnMouseClicked(event -> go.accept(target.substring(1)));
        }
        return words;
    }

    private static Node marked(String word, Look look) {
        Label label = new Label(word);
        label.getStyleClass().add("preview-word");
        if (!look.tints().isEmpty()) {
            Look.Tint tint = look.tints().getLast();
            label.getStyleClass().add("tint-" + tint.force().code() + (tint.suggested() ? "-suggested" : ""));
        }
        if (!look.names().isEmpty()) {
            Look.NameMark name = look.names().getLast();
            label.getStyleClass().add("name-" + name.type().name().toLowerCase(Locale.ROOT));
        }
        return label;
    }
}
