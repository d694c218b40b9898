package org.readout.exchange;

import java.util.List;
import java.util.stream.Collectors;

import org.readout.model.ReadoutException;

/** The forms there are. */
public final class Formats {

    private static final List<Format> ALL = List.of(new WebAnnotation());

    private Formats() {}

    /** What the command line calls them. */
    public static List<String> codes() {
        return ALL.stream().map(Format::code).toList();
    }

    /** @throws ReadoutException if there is none of this name */
    public static Format of(String code) {
        return ALL.stream().filter(format -> format.code().equals(code)).findFirst().orElseThrow(() -> new ReadoutException(
                "There is no form \"" + code + "\". Use " + String.join(", ", codes()) + "."));
    }

    /**
     * Reads a file in whichever form it is.
     *
     * @throws ReadoutException if it is in none that is read, or is damaged
     */
    public static List<GivenRelease> read(String name, byte[] bytes) {
        return ALL.stream().filter(format -> format.recognises(bytes)).findFirst()
                .orElseThrow(() -> new ReadoutException(name + ": is in no form whose marks can be read. Readable are "
                        + ALL.stream().filter(Format::comesBack).map(Format::code).collect(Collectors.joining(", ")) + "."))
                .read(name, bytes);
    }
}
