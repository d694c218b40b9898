package org.readout.desk.toolkit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import org.readout.model.AnnotatedRelease;

/** Tells of the releases in memory: of all where another set of them is held, else of those that are others than before. */
final class Retold implements Dated {

    private final ObservableValue<Map<UUID, AnnotatedRelease>> releases;

    Retold(ObservableValue<Map<UUID, AnnotatedRelease>> releases) {
        this.releases = releases;
    }

    @Override
    public Subscription follow(Consumer<Page> reader) {
        reader.accept(new Page(true, List.copyOf(releases.getValue().values()), true));
        return releases.subscribe((before, now) -> {
            boolean same = before.keySet().equals(now.keySet());
            reader.accept(new Page(!same, now.values().stream()
                    .filter(release -> !same || before.get(release.release().id()) != release)
                    .toList(), true));
        });
    }
}
