package org.readout.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

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
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.readout.desk.toolkit.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/** What a screen reader is told, and what fits: walked through node by node in every state of the desk. */
class AccessTest {

    /** What JavaFX says of a node nobody has given a role. */
    private static final Set<AccessibleRole> NO_ROLE = EnumSet.of(AccessibleRole.NODE, AccessibleRole.PARENT);

    /** The states in which every kind of field and button is met. */
    private static final Set<DeskState> WITH_FIELDS = EnumSet.of(
            DeskState.READING, DeskState.MARK, DeskState.EDITING, DeskState.NAMES, DeskState.FIND, DeskState.LEXICON, DeskState.KEYS,
            DeskState.BRIEF, DeskState.NOTE);

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

    /** Each state is brought about once and then looked at in every way: bringing it about is what takes time. */
    @TestFactory
    Stream<DynamicContainer> inEachState() {
        return Stream.of(DeskState.values()).map(state -> DynamicContainer.dynamicContainer(
                state.name(), Stream.of(state).flatMap(AccessTest::looks)));
    }

    private static Stream<DynamicTest> looks(DeskState state) {
        try {
            Scene scene = desk.show(state, Theme.LIGHT, 1440, 900, 100);
            Stream<DynamicTest> all = Stream.of(
                    DynamicTest.dynamicTest("all controls have a role, a name and a help text", () -> allIsSaid(scene, state)),
                    DynamicTest.dynamicTest("nothing is cut off in a small window", () -> {
                        resize(scene, 1024, 700, 100);
                        assertThat(cut(scene)).isEmpty();
                    }),
                    DynamicTest.dynamicTest("nothing is cut off at twice the size", () -> {
                        assertThat(resize(scene, 2048, 1400, 200)).isEqualTo(2);
                        assertThat(cut(scene)).isEmpty();
                    }),
                    // 1366 by 768 are the dots of many a laptop: the desk is as large as fits.
                    DynamicTest.dynamicTest("nothing is cut off where twice the size has no room", () -> {
                        assertThat(resize(scene, 1366, 768, 200)).isBetween(1.3, 1.7);
                        assertThat(cut(scene)).isEmpty();
                    }));
            return WITH_FIELDS.contains(state)
                    ? Stream.concat(all, Stream.of(Theme.values()).map(theme -> DynamicTest.dynamicTest(
                            "one sees where the keyboard is, " + theme, () -> focusIsSeen(scene, theme))))
                    : all;
        } catch (Exception e) {
            throw new AssertionError(state + " could not be brought about", e);
        }
    }

    private static void allIsSaid(Scene scene, DeskState state) throws Exception {
        List<String> lacking = new ArrayList<>();
        List<Node> reached = new ArrayList<>();
        walk(scene, node -> {
            boolean spare = node instanceof ListCell<?> cell && cell.isEmpty();
            if (!spare && (node.isFocusTraversable() || node.getOnMouseClicked() != null)) {
                reached.add(node);
                if (NO_ROLE.contains(node.getAccessibleRole()) || said(node, AccessibleAttribute.TEXT).isBlank()) {
                    lacking.add("name: " + node + " as " + node.getAccessibleRole());
                }
            }
            // What a click or a key does is told by the list for its rows, and by the field for the parts it is made of.
            if (node instanceof Control && !(node instanceof Label || node instanceof IndexedCell || node instanceof ProgressIndicator || node instanceof ScrollBar
                    || node instanceof ScrollPane || node instanceof SplitPane) && !isPart(node)
                    && said(node, AccessibleAttribute.HELP).isBlank()) {
                lacking.add("help: " + node);
            }
        });
        assertThat(reached).hasSizeGreaterThan(state == DeskState.ALONE ? 2 : 15);
        assertThat(lacking).isEmpty();
    }

    /** Whether a control is a part of another, as the button in a spinner. */
    private static boolean isPart(Node node) {
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ComboBox || around instanceof Spinner || around instanceof DatePicker) {
                return true;
            }
        }
        return false;
    }

    /** Lists, the text and the strip of time show it at the line, caret or item the keyboard is at. */
    private static void focusIsSeen(Scene scene, Theme theme) throws Exception {
        resize(scene, 1440, 900, 100);
        DeskScene.dress(scene, theme);
        // Those of the same classes in the same place look alike.
        Map<String, Node> reached = new LinkedHashMap<>();
        walk(scene, node -> {
            if (node.isFocusTraversable() && !node.isDisabled() && node.getLayoutBounds().getWidth() > 0
                    && (node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ComboBox)) {
                reached.putIfAbsent(node.getClass() + " " + node.getStyleClass() + node.getParent().getStyleClass(), node);
            }
        });
        List<Node> unseen = new ArrayList<>();
        DeskScene.onFx(() -> reached.values().stream().filter(node -> !changesWithFocus(node)).forEach(unseen::add));
        assertThat(reached).hasSizeGreaterThan(4);
        assertThat(unseen).isEmpty();
    }

    /** Gives the desk another size, and says how large it is drawn then. */
    private static double resize(Scene scene, int width, int height, int percent) throws Exception {
        DeskScene.resize(scene, width, height, percent);
        return scene.lookup(".desk-frame").getLocalToSceneTransform().getMxx();
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
        assertThat(said(brief, AccessibleAttribute.TEXT)).isBlank();
    }

    /** What is not wholly shown: words that end in dots, and controls outside their pane that nothing scrolls to. */
    private static List<String> cut(Scene scene) throws Exception {
        List<String> cut = new ArrayList<>();
        Bounds window = scene.getRoot().localToScene(scene.getRoot().getLayoutBounds());
        walk(scene, node -> {
            if (node instanceof Text shown && shown.getParent() instanceof Labeled whole && whole.isVisible()
                    && !(whole instanceof ListCell) && !shown.getText().equals(whole.getText())
                    && shown.getText().endsWith("…")) {
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
                    || around.getStyleClass().contains("card-column") || around.getStyleClass().contains("card-list")
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

    private static String said(Node node, AccessibleAttribute what) {
        Object said = node.queryAccessibleAttribute(what);
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
