package org.readout.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.desk.toolkit.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/** What a screen reader is told, and what fits: walked through node by node in every state of the desk. */
class AccessTest {

    /** What JavaFX says of a node nobody has given a role. */
    private static final Set<AccessibleRole> NO_ROLE = EnumSet.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    @TempDir
    static Path folder;

    private static DeskScene desk;

    @BeforeAll
    static void sitDown() throws Exception {
        desk = new DeskScene(folder);
    }

    @AfterAll
    static void leave() {
        desk.close();
    }

    @ParameterizedTest
    @EnumSource(DeskState.class)
    void whateverCanBeReachedOrClickedHasARoleAndAName(DeskState state) throws Exception {
        List<String> nameless = new ArrayList<>();
        List<Node> reached = new ArrayList<>();
        walk(desk.show(state, Theme.LIGHT, 1440, 900, 100), node -> {
            boolean spare = node instanceof ListCell<?> cell && cell.isEmpty();
            if (!spare && (node.isFocusTraversable() || node.getOnMouseClicked() != null)) {
                reached.add(node);
                if (NO_ROLE.contains(node.getAccessibleRole()) || name(node).isBlank()) {
                    nameless.add(node + " as " + node.getAccessibleRole());
                }
            }
        });
        assertThat(reached).hasSizeGreaterThan(state == DeskState.ALONE ? 2 : 15);
        assertThat(nameless).isEmpty();
    }

    /** Lists, the text and the strip of time show it at the line, caret or item the keyboard is at. */
    @ParameterizedTest
    @EnumSource(value = DeskState.class, names = {"READING", "MARK", "EDITING", "NAMES", "FIND", "LEXICON", "KEYS", "BRIEF", "NOTE"})
    void whereTheKeyboardIsCanBeSeen(DeskState state) throws Exception {
        for (Theme theme : Theme.values()) {
            List<Node> reached = new ArrayList<>();
            walk(desk.show(state, theme, 1440, 900, 100), node -> {
                if (node.isFocusTraversable() && !node.isDisabled() && node.getLayoutBounds().getWidth() > 0
                        && (node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ComboBox)) {
                    reached.add(node);
                }
            });
            List<Node> unseen = new ArrayList<>();
            DeskScene.onFx(() -> reached.stream().filter(node -> !changesWithFocus(node)).forEach(unseen::add));
            assertThat(reached).hasSizeGreaterThan(7);
            assertThat(unseen).as(theme.name()).isEmpty();
        }
    }

    private static boolean changesWithFocus(Node node) {
        boolean[] focused = {false, true};
        List<WritableImage> drawn = new ArrayList<>();
        for (boolean on : focused) {
            node.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), on);
            node.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), on);
            node.applyCss();
            drawn.add(node.snapshot(null, null));
        }
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), false);
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), false);
        int changed = 0;
        int width = (int) Math.min(drawn.getFirst().getWidth(), drawn.getLast().getWidth());
        int height = (int) Math.min(drawn.getFirst().getHeight(), drawn.getLast().getHeight());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                changed += drawn.getFirst().getPixelReader().getArgb(x, y)
                        == drawn.getLast().getPixelReader().getArgb(x, y) ? 0 : 1;
            }
        }
        return changed > 20;
    }

    @Test
    void theTestFindsANodeWithoutAName() throws Exception {
        Scene scene = desk.show(DeskState.READING, Theme.LIGHT, 1440, 900, 100);
        Node brief = scene.lookup("#top-theme");
        DeskScene.onFx(() -> {
            ((Labeled) brief).setText("");
            brief.setAccessibleText("");
        });
        assertThat(name(brief)).isBlank();
    }

    @ParameterizedTest
    @EnumSource(DeskState.class)
    void nothingIsCutOffInASmallWindow(DeskState state) throws Exception {
        assertThat(cut(desk.show(state, Theme.LIGHT, 1024, 700, 100))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DeskState.class)
    void nothingIsCutOffAtTwiceTheSize(DeskState state) throws Exception {
        Scene scene = desk.show(state, Theme.DARK, 2048, 1400, 200);
        assertThat(scene.lookup(".desk-frame").getLocalToSceneTransform().getMxx()).isEqualTo(2);
        assertThat(cut(scene)).isEmpty();
    }

    /** Where twice as large would not fit, the desk is as large as fits: 1366 by 768 are the dots of many a laptop. */
    @ParameterizedTest
    @EnumSource(DeskState.class)
    void nothingIsCutOffWhereTwiceTheSizeHasNoRoom(DeskState state) throws Exception {
        Scene scene = desk.show(state, Theme.LIGHT, 1366, 768, 200);
        assertThat(scene.lookup(".desk-frame").getLocalToSceneTransform().getMxx()).isBetween(1.3, 1.7);
        assertThat(cut(scene)).isEmpty();
    }

    /** What is not wholly shown: words that end in dots, and controls outside their pane that nothing scrolls to. */
    private static List<String> cut(Scene scene) throws Exception {
        List<String> cut = new ArrayList<>();
        Bounds window = scene.getRoot().getLayoutBounds();
        walk(scene, node -> {
            if (node instanceof Text shown && shown.getParent() instanceof Labeled whole && whole.isVisible()
                    && !(whole instanceof ListCell) && !shown.getText().equals(whole.getText())
                    && shown.getText().endsWith("…") && !whole.getText().endsWith("…")) {
                cut.add("words: " + whole.getText() + " in " + pane(whole));
            }
            if ((node.isFocusTraversable() || node instanceof Button || node instanceof Label)
                    && !(node instanceof ScrollBar) && !scrolls(node)) {
                Bounds at = node.localToScene(node.getLayoutBounds());
                Node pane = pane(node);
                Bounds room = pane == null ? window : pane.localToScene(pane.getLayoutBounds());
                if (at.getWidth() > 0 && (at.getMinX() < room.getMinX() - 1 || at.getMaxX() > room.getMaxX() + 1
                        || at.getMinY() < room.getMinY() - 1 || at.getMaxY() > room.getMaxY() + 1)) {
                    cut.add("outside: " + node + " " + at + " of " + room);
                }
            }
            if (node instanceof TextField field && field.getText().isEmpty() && !field.isFocused()) {
                Text prompt = new Text(field.getPromptText());
                prompt.setFont(field.getFont());
                double room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
                if (prompt.getLayoutBounds().getWidth() > room + 1) {
                    cut.add("prompt: " + field.getPromptText());
                }
            }
        });
        return cut;
    }

    /** Whether what stands around the node brings it into sight when it is not. */
    private static boolean scrolls(Node node) {
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane || around.getStyleClass().contains("virtual-flow")
                    || around.getStyleClass().contains("card-column")
                    || around.getStyleClass().contains("release-text")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Node pane(Node node) {
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if (around.getParent() instanceof SplitPane || around.getStyleClass().contains("sheet")
                    || around.getParent() != null && around.getParent().getParent() instanceof SplitPane) {
                return around;
            }
        }
        return null;
    }

    private static String name(Node node) {
        Object said = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return said == null ? "" : said.toString();
    }

    private static void walk(Scene scene, Consumer<Node> told) throws Exception {
        DeskScene.onFx(() -> walk(scene.getRoot(), told));
    }

    private static void walk(Node node, Consumer<Node> told) {
        if (!node.isVisible()) {
            return;
        }
        told.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, told));
        }
    }
}
