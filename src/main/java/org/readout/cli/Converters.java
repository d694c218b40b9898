package org.readout.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.readout.model.Force;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** From an argument's words to its meaning; what cannot be understood is told with an example. */
final class Converters {

    private Converters() {}

    static final class Day implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("\"" + value + "\" is no date such as 2024-12-27");
            }
        }
    }

    static final class OfForce implements ITypeConverter<Force> {

        @Override
        public Force convert(String value) {
            try {
                return Force.of(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("\"" + value + "\" is none of "
                        + Arrays.stream(Force.values()).map(Force::code).collect(Collectors.joining(", ")));
            }
        }
    }

    /** Width and height of a picture, in pixels. */
    record Size(int width, int height) {}

    static final class OfSize implements ITypeConverter<Size> {

        private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

        @Override
        public Size convert(String value) {
            Matcher size = SIZE.matcher(value);
            if (!size.matches()) {
                throw new TypeConversionException("\"" + value + "\" is no size such as 1440x900");
            }
            return new Size(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
        }
    }
}
