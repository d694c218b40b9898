package org.readout.desk.briefing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.readout.desk.toolkit.Messages;
import org.readout.jobs.BriefCabinet;
import org.readout.jobs.BriefJob;
import org.readout.model.HouseName;
import org.readout.model.IssuedBrief;
import org.readout.model.IssuedFile;

/** What is kept for briefs: templates, house names, and the briefs that went out. */
final class KeepViewModel {

    private final BriefingViewModel briefing;
    private final BriefCabinet cabinet;
    private final ObservableList<String> templates = FXCollections.observableArrayList();
    private final ObservableList<IssuedBrief> issued = FXCollections.observableArrayList();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty houseNames = new SimpleStringProperty("");

    KeepViewModel(BriefingViewModel briefing) {
        this.briefing = briefing;
        cabinet = briefing.cabinet();
        refresh();
        then(cabinet.houseNames(), names -> houseNames.set(written(names)));
    }

    ObservableList<String> templates() {
        return templates;
    }

    /** The briefs that went out, the latest first. */
    ObservableList<IssuedBrief> issued() {
        return issued;
    }

    /** Of the template to be saved, used or forgotten. */
    StringProperty nameProperty() {
        return name;
    }

    /** A name a line: as it is found, an equals sign, as the house writes it. */
    StringProperty houseNamesProperty() {
        return houseNames;
    }

    /** Reads again what is kept. */
    void refresh() {
        then(cabinet.templates(), templates::setAll);
        then(cabinet.issued(), issued::setAll);
    }

    void save() {
        String called = name.get().strip();
        then(cabinet.keep(called, briefing.order()), done -> said("briefing.template.saved", called));
    }

    void use() {
        then(cabinet.template(name.get()), briefing::fill);
    }

    void forget() {
        String called = name.get().strip();
        then(cabinet.forget(called), done -> said("briefing.template.forgotten", called));
    }

    void saveHouseNames() {
        List<HouseName> names = read(houseNames.get());
        then(cabinet.setHouseNames(names), done -> {
            houseNames.set(written(names));
            said("briefing.house.saved", names.size());
            briefing.recompose();
        });
    }

    /** Writes the files of a brief as they went out, the brief itself to {@code file}. */
    void reopen(IssuedBrief brief, Path file) {
        briefing.start(() -> {
            List<IssuedFile> files = cabinet.files(brief.id()).join();
            List<IssuedFile> renamed = new ArrayList<>(files);
            renamed.set(0, new IssuedFile(String.valueOf(file.getFileName()), files.getFirst().bytes()));
            BriefJob.lay(renamed, file);
            return Messages.text("briefing.written", file);
        });
    }

    private void said(String key, Object value) {
        briefing.workspace().say(Messages.text(key, value));
        refresh();
    }

    private <T> void then(CompletableFuture<T> coming, Consumer<T> shown) {
        coming.whenCompleteAsync((found, failure) -> {
            briefing.workspace().report(failure);
            if (failure == null) {
                shown.accept(found);
            }
        }, briefing.workspace().ui());
    }

    private static String written(List<HouseName> names) {
        return String.join("\n", names.stream().map(name -> name.found() + " = " + name.written()).toList());
    }

    static List<HouseName> read(String lines) {
        return lines.lines()
                .filter(line -> line.indexOf('=') > 0 && !line.substring(line.indexOf('=') + 1).isBlank())
                .map(line -> new HouseName(
                        line.substring(0, line.indexOf('=')).strip(), line.substring(line.indexOf('=') + 1).strip()))
                .toList();
    }
}
