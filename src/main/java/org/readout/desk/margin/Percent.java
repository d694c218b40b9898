package org.readout.desk.margin;

import java.util.Objects;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;

/** A confidence as officers read it: "90 %". */
final class Percent extends StringConverter<Double> {

    @Override
    public String toString(@Nullable Double confidence) {
        return confidence == null ? "" : Messages.text("margin.percent", Math.round(confidence * 100));
    }

    @Override
    public Double fromString(String text) {
        return Integer.parseInt(Objects.requireNonNullElse(text, "").replaceAll("\\D", "")) / 100.0;
    }
}
