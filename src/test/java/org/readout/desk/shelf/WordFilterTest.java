package org.readout.desk.shelf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.readout.model.Ids;
import org.readout.model.Matches;
import org.readout.model.ReadoutException;

import static org.assertj.core.api.Assertions.assertThat;

class WordFilterTest {

    private final Map<String, CompletableFuture<Matches>> questions = new LinkedHashMap<>();
    private final Queue<Runnable> pause = new ArrayDeque<>();
    private final List<Throwable> told = new ArrayList<>();
    private final WordFilter filter = new WordFilter(
            words -> questions.computeIfAbsent(words, asked -> new CompletableFuture<>()),
            Runnable::run, pause::add, told::add);

    @Test
    void onlyTheLastWordsOfAPauseAreAskedFor() {
        filter.ask("t");
        filter.ask("to");
        filter.ask(" tokyo ");
        pauseEnds();

        assertThat(questions).containsOnlyKeys("tokyo");
    }

    @Test
    void anAnswerThatComesLateIsDropped() {
        UUID early = Ids.next();
        UUID late = Ids.next();
        filter.ask("tokyo");
        pauseEnds();
        filter.ask("seoul");
        pauseEnds();

        question("seoul").complete(of(late));
        question("tokyo").complete(of(early));

        assertThat(filter.foundProperty().get()).isEqualTo(Set.of(late));
    }

    @Test
    void noWordsMeanEverythingAtOnce() {
        filter.ask("tokyo");
        pauseEnds();
        filter.ask("  ");
        question("tokyo").complete(of(Ids.next()));

        assertThat(filter.foundProperty().get()).isNull();
    }

    @Test
    void aFailureIsToldAndWhatWasFoundStays() {
        filter.ask("tokyo");
        pauseEnds();
        question("tokyo").completeExceptionally(new ReadoutException("The library is closed."));

        assertThat(told).singleElement().isInstanceOf(ReadoutException.class);
        assertThat(filter.foundProperty().get()).isNull();
    }

    private static Matches of(UUID release) {
        return new Matches(Set.of(release), "", true);
    }

    private CompletableFuture<Matches> question(String words) {
        return Objects.requireNonNull(questions.get(words));
    }

    private void pauseEnds() {
        while (!pause.isEmpty()) {
            pause.remove().run();
        }
    }
}
