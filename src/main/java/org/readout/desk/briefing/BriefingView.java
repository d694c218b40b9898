package org.readout.desk.briefing;

import java.util.List;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.FileDialogs;
import org.readout.desk.toolkit.Help;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Theme;

/** The sheet a brief is put together on: what goes in on the left, how it is printed on the right, out at the top. */
public final class BriefingView extends BorderPane {

    /** The forms a brief goes out in, by the ending of the file. */
    private static final List<String> ENDINGS = List.of("docx", "pdf", "html", "md", "xlsx");

    private final BriefingViewModel model;
    private final FileDialogs dialogs;
    private final PagesView preview;
    private final KeepViewModel keep;
    private final PacketViewModel packets;
    private final VBox warnings = new VBox();
    private final ScrollPane side = new ScrollPane();

    /** @param close takes the sheet off the desk */
    public BriefingView(BriefingViewModel model, FileDialogs dialogs, Runnable close) {
        this.model = model;
        this.dialogs = dialogs;
        preview = new PagesView(model.workspace().ui());
        keep = new KeepViewModel(model);
        packets = new PacketViewModel(model, model.clock());
        ConflictsView conflicts = new ConflictsView(packets);
        getStyleClass().addAll("sheet", "briefing");
        Theme.style(this, "briefing");
        setPrefSize(1180, 780);
        setMinSize(0, 0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(Messages.text("briefing.head"));
        setTop(head(close));
        setLeft(left());
        warnings.getStyleClass().add("briefing-warnings");
        VBox.setVgrow(preview, Priority.ALWAYS);
        StackPane pages = new StackPane(new VBox(warnings, preview), stage());
        pages.getStyleClass().add("briefing-pages");
        Subscription shown = model.previewProperty().subscribe(this::show)
                .and(model.writingProperty().subscribe((before, writing) -> {
                    if (!writing) {
                        keep.refresh();
                    }
                }))
                .and(packets.reportProperty().subscribe(report -> {
                    setCenter(report == null ? pages : conflicts);
                    if (report != null) {
                        conflicts.show(report);
                    }
                }));
        sceneProperty().subscribe((before, after) -> {
            if (before != null && after == null) {
                shown.unsubscribe();
                model.close();
            }
        });
    }

    private void show(@Nullable Preview shown) {
        preview.show(shown);
        warnings.getChildren().setAll(shown == null ? List.of() : shown.warnings().stream().map(line -> {
            Label warning = new Label(line);
            warning.setWrapText(true);
            warning.setMinHeight(Region.USE_PREF_SIZE);
            return warning;
        }).toList());
        warnings.setVisible(!warnings.getChildren().isEmpty());
        warnings.setManaged(warnings.isVisible());
    }

    private Node head(Runnable close) {
        Label title = new Label(Messages.text("briefing.head"));
        title.getStyleClass().add("briefing-title");
        HBox progress = progress(Messages.text("briefing.writing"));
        progress.getChildren().add(cancel());
        progress.visibleProperty().bind(model.writingProperty());
        HBox head = new HBox(title, Fields.gap(), progress);
        for (String ending : ENDINGS) {
            head.getChildren().add(export(ending));
        }
        head.getChildren().add(Fields.button("close", close));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("briefing-head");
        return head;
    }

    private Button cancel() {
        Button cancel = Fields.button("cancel", model::cancel);
        cancel.getStyleClass().add("link");
        return cancel;
    }

    private static HBox progress(String words) {
        HBox progress = new HBox(new ProgressIndicator(), new Label(words));
        progress.getStyleClass().add("briefing-progress");
        progress.setAlignment(Pos.CENTER_LEFT);
        return progress;
    }

    /** How far the next preview is, over the corner of the one in sight: the pages do not move for it. */
    private Node stage() {
        HBox stage = progress("");
        ((Label) stage.getChildren().getLast()).textProperty().bind(model.stageProperty());
        stage.getStyleClass().add("briefing-stage");
        stage.setMouseTransparent(true);
        stage.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(stage, Pos.TOP_LEFT);
        stage.visibleProperty().bind(Bindings.isNotEmpty(model.stageProperty()));
        return stage;
    }

    private Button export(String ending) {
        Button export = new Button(Messages.text("briefing.export." + ending));
        Help.on(export, "briefing.export");
        export.setId("briefing-export-" + ending);
        if (ending.equals(ENDINGS.getFirst())) {
            export.getStyleClass().add("primary");
        }
        export.disableProperty().bind(model.writingProperty());
        export.setOnAction(event -> dialogs
                .fileToSave(Messages.text("briefing.save"), model.fileName() + "." + ending, others(ending))
                .ifPresent(model::export));
        return export;
    }

    private void issue() {
        dialogs.fileToSave(Messages.text("briefing.issue"), model.fileName() + ".pdf", others("pdf")).ifPresent(model::issue);
    }

    private static List<String> others(String first) {
        return Stream.concat(
                Stream.of(first), ENDINGS.stream().filter(ending -> !ending.equals(first))).toList();
    }

    private Node left() {
        ToggleGroup group = new ToggleGroup();
        HBox tabs = new HBox(
                tab("contents", new ContentsSide(model), group), tab("front", new FrontSide(model.form()), group),
                tab("sections", new SectionsSide(model.form(), dialogs), group), tab("keep", new KeepSide(keep, packets, dialogs, this::issue), group));
        tabs.getStyleClass().add("briefing-tabs");
        side.setFitToWidth(true);
        side.setFitToHeight(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.getStyleClass().add("briefing-side");
        VBox.setVgrow(side, Priority.ALWAYS);
        group.getToggles().get(1).setSelected(true);
        VBox left = new VBox(tabs, side);
        left.setPrefWidth(360);
        left.setMinWidth(360);
        return left;
    }

    private ToggleButton tab(String name, Region content, ToggleGroup group) {
        ToggleButton tab = new ToggleButton(Messages.text("briefing.tab." + name));
        tab.setId("briefing-tab-" + name);
        tab.getStyleClass().add("chip");
        Help.on(tab, "briefing.tab");
        tab.setToggleGroup(group);
        // One is always open: pressed again, it stays.
        tab.selectedProperty().subscribe((before, on) -> {
            if (on) {
                side.setContent(content);
                side.setVvalue(0);
            } else if (group.getSelectedToggle() == null) {
                tab.setSelected(true);
            }
        });
        return tab;
    }
}
