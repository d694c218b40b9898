package org.readout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever adds a component says under which licence it comes. */
class NoticeTest {

    private static final Pattern VERSION = Pattern.compile("-\\d.*");

    @Test
    void noticeNamesEveryComponentOfTheProgram() throws IOException {
        String notice = Files.readString(Path.of("packaging", "NOTICE"));
        List<String> components = components();
        assertThat(components).contains("h2", "javafx-graphics");
        assertThat(components).allSatisfy(component -> assertThat(notice)
                .containsPattern("(?m)^  (?:[\\w-]+, )*" + Pattern.quote(component) + "(?:,|\\s)"));
    }

    private static List<String> components() throws IOException {
        List<String> names = new ArrayList<>();
        for (String list : List.of("class-path.txt", "module-path.txt")) {
            String paths = Files.readString(Path.of("target", list));
            for (String path : paths.strip().split(Pattern.quote(System.getProperty("path.separator")))) {
                names.add(VERSION.matcher(Path.of(path).getFileName().toString()).replaceFirst(""));
            }
        }
        return names.stream().distinct().toList();
    }
}
