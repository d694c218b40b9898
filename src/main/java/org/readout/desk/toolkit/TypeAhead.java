package org.readout.desk.toolkit;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/** Offers names while one is being typed. */
public final class TypeAhead {

    private static final int MOST = 8;

    private TypeAhead() {}

    /**
     * Offers {@code names} in {@code field}: those that hold what is typed; with ↓ in an empty field, the first of all.
     *
     * @param names in the order in which they are wanted; asked for at each letter
     * @param onTaken is run when one was taken
     */
    public static void offer(TextField field, Supplier<List<String>> names, Runnable onTaken) {
        AutoCompletionBinding<String> binding = TextFields.bindAutoCompletion(
                field, request -> matching(names.get(), request.getUserText(), field.isFocused()));
        binding.setOnAutoCompleted(event -> onTaken.run());
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                binding.setUserInput(field.getText());
            }
        });
    }

    /**
     * The names that hold {@code typed}, those that begin with it or a word of theirs does first.
     *
     * @param all whether nothing typed means all
     */
    static List<String> matching(List<String> names, String typed, boolean all) {
        String sought = typed.strip().toLowerCase(Locale.ROOT);
        if (sought.isEmpty()) {
            return all ? names.stream().limit(MOST).toList() : List.of();
        }
        List<String> holding = names.stream().distinct()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(sought) && !name.equals(typed))
                .toList();
        List<String> starting = holding.stream()
                .filter(name -> (" " + name.toLowerCase(Locale.ROOT)).contains(" " + sought))
                .toList();
        return Recents.first(starting, holding).stream().limit(MOST).toList();
    }
}
