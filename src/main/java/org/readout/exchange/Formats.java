package org.readout.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.readout.model.ReadoutException;

/** The forms there are. */
public final class Formats {

    private static final List<Format> ALL = List.of(
            new WebAnnotation(), new CasJson(), new CasXmi(), new Refi(), new LibraryJson());

    /** The same with a file for each release, written where the name of the file ends so. */
    private static final List<Format> ZIPPED = List.of(new Zipped(new CasJson(), "json"), new Zipped(new CasXmi(), "xmi"));

    private Formats() {}

    /** What the command line calls them. */
    public static List<String> codes() {
        return ALL.stream().map(Format::code).toList();
    }

    /**
     * The form of this name.
     *
     * @param file it is to be written to, whose ending has a say: forms of UIMA come in an archive, too
     * @throws ReadoutException if there is none
     */
    public static Format of(String code, Path file) {
        boolean zip = file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
        return ZIPPED.stream().filter(format -> zip && format.code().equals(code)).findFirst().orElseGet(() -> of(code));
    }

    /** As above, in one file. */
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
        return Stream.concat(ALL.stream(), ZIPPED.stream()).filter(format -> format.recognises(bytes)).findFirst()
                .orElseThrow(() -> new ReadoutException(name + ": is in no form whose marks can be read. Readable are "
                        + ALL.stream().filter(Format::comesBack).map(Format::code).collect(Collectors.joining(", ")) + "."))
                .read(name, bytes);
    }
}
