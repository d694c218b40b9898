package org.readout.desk.shelf;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.readout.model.Matches;

/**
 * Asks the library which releases hold the words typed, once the typing pauses. An answer that comes after a newer
 * question is dropped, so what is shown always answers what is written.
 */
final class WordFilter {

    private final Function<String, CompletableFuture<Matches>> library;
    private final Executor ui;
    private final Executor later;
    private final Consumer<Throwable> trouble;
    private final ReadOnlyObjectWrapper<@Nullable Set<UUID>> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Matches> answer = new ReadOnlyObjectWrapper<>();
    private int asked;

    /** @param later runs what it is given when the typing has had time to go on */
    WordFilter(
            Function<String, CompletableFuture<Matches>> library,
            Executor ui,
            Executor later,
            Consumer<Throwable> trouble) {
        this.library = library;
        this.ui = ui;
        this.later = later;
        this.trouble = trouble;
    }

    /** The releases that hold the words; null where no words are asked for. */
    ReadOnlyObjectProperty<@Nullable Set<UUID>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** The last answer with what was not understood; null where no words are asked for. */
    ReadOnlyObjectProperty<@Nullable Matches> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    void ask(String words) {
        int question = ++asked;
        if (words.isBlank()) {
            answer.set(null);
            found.set(null);
            return;
        }
        later.execute(() -> ui.execute(() -> {
            if (question == asked) {
                search(words.strip(), question);
            }
        }));
    }

    private void search(String words, int question) {
        library.apply(words).whenCompleteAsync((matches, failure) -> {
            if (question != asked) {
                return;
            }
            if (failure != null) {
                trouble.accept(failure);
            } else {
                answer.set(matches);
                found.set(matches.releases());
            }
        }, ui);
    }
}
