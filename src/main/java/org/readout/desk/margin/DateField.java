package org.readout.desk.margin;

import java.time.LocalDate;
import java.util.Optional;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.jobs.TypedDate;
import org.readout.model.Timex;

/** A date being typed: what it is understood as, or what is wrong with it. Empty is no date. */
final class DateField {

    private final @Nullable Timex before;
    private final @Nullable LocalDate published;
    private final String written;
    private final StringProperty text;
    private final ReadOnlyStringWrapper understood = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    /** @param published the release's day, from which "next year" counts; null where it is not known */
    DateField(@Nullable Timex before, @Nullable LocalDate published) {
        this.before = before;
        this.published = published;
        written = before == null ? "" : Words.date(before);
        text = new SimpleStringProperty(written);
        text.subscribe(this::read);
    }

    StringProperty textProperty() {
        return text;
    }

    /** The date in words where it was typed otherwise; empty where there is nothing to add. */
    ReadOnlyStringProperty understoodProperty() {
        return understood.getReadOnlyProperty();
    }

    /** Why it is no date; empty where it is one. */
    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    boolean isValid() {
        return error.get().isEmpty();
    }

    /** The date typed, or null for none. Where the words stand as they stood, the date does too, to its last part. */
    @Nullable Timex value() {
        return text.get().strip().equals(written) ? before : TypedDate.read(text.get(), published).orElse(null);
    }

    private void read(String typed) {
        boolean given = !typed.isBlank() && !typed.strip().equals(written);
        Optional<Timex> date = given ? TypedDate.read(typed, published) : Optional.empty();
        error.set(given && date.isEmpty() ? Messages.text("margin.date.unread") : "");
        understood.set(date.map(Words::date).filter(words -> !words.equals(typed.strip()))
                .map(words -> Messages.text("margin.date.understood", words)).orElse(""));
    }
}
