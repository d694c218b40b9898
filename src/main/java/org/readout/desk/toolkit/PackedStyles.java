package org.readout.desk.toolkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javafx.css.Stylesheet;

/**
 * Style sheets as JavaFX itself keeps them, which it reads in a tenth of the time it takes to parse their words. It looks for
 * such a file beside each sheet before the sheet itself. They are made when the program is packed, and never lie among the
 * classes: there a sheet that was changed would be passed over for what it was.
 */
final class PackedStyles {

    private static final String WORDS = ".css";
    private static final String PACKED = ".bss";

    private PackedStyles() {}

    /**
     * Run by packaging/readout.
     *
     * @param folders where the sheets lie, with all in it, and where the packed are to lie in folders of the same names
     * @throws IOException if one cannot be read or written
     */
    public static void main(String[] folders) throws IOException {
        Path from = Path.of(folders[0]);
        Path to = Path.of(folders[1]);
        for (Path sheet : sheets(from)) {
            String name = sheet.getFileName().toString();
            Path folder = to.resolve(from.relativize(sheet)).resolveSibling("");
            Files.createDirectories(folder);
            Path packed = folder.resolve(name.substring(0, name.length() - WORDS.length()) + PACKED);
            Stylesheet.convertToBinary(sheet.toFile(), packed.toFile());
        }
    }

    private static List<Path> sheets(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(WORDS)).toList();
        }
    }
}
