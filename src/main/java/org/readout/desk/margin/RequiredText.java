package org.readout.desk.margin;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.readout.desk.toolkit.Messages;

/** Words that must not be left empty. */
final class RequiredText {

    private final StringProperty text;
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    /** @param missing key of what is said where there are no words */
    RequiredText(String before, String missing) {
        text = new SimpleStringProperty(before);
        text.subscribe(words -> error.set(words.isBlank() ? Messages.text(missing) : ""));
    }

    StringProperty property() {
        return text;
    }

    /** What is missing; empty where nothing is. */
    ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Says why the words will not do, until others are written. */
    void refuse(String why) {
        error.set(why);
    }

    boolean isValid() {
        return error.get().isEmpty();
    }

    /** The words without blanks around them. */
    String words() {
        return text.get().strip();
    }
}
