package org.readout.desk.toolkit;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WhenSeenTest {

    private final Region first = new Region();
    private final Region hidden = new Region();
    private final Region last = new Region();
    private final HBox pane = new HBox(first, hidden, last);

    @Test
    void whatIsHiddenComesIntoItsPlaceWhenItIsFirstSeenAndStays() {
        hidden.setVisible(false);

        WhenSeen.add(pane.getChildren(), first, hidden);
        assertThat(pane.getChildren()).contains(first, last).doesNotContain(hidden);
        assertThat(pane.getChildren().stream().filter(Node::isManaged)).containsExactly(first, last);

        hidden.setVisible(true);
        assertThat(pane.getChildren()).containsExactly(first, hidden, last);

        hidden.setVisible(false);
        hidden.setVisible(true);
        assertThat(pane.getChildren()).containsExactly(first, hidden, last);
    }

    @Test
    void whatIsSeenFromTheBeginningIsLeftWhereItIs() {
        WhenSeen.add(pane.getChildren(), first, hidden, last);

        assertThat(pane.getChildren()).containsExactly(first, hidden, last);
    }
}
