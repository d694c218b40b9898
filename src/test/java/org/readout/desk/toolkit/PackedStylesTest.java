package org.readout.desk.toolkit;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Rule;
import javafx.css.Stylesheet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Packed style sheets say what their words say. */
class PackedStylesTest {

    @TempDir
    private Path packed;

    @Test
    void everySheetOfTheDeskIsPackedWithAllItsRules() throws IOException, URISyntaxException {
        URL tokens = Objects.requireNonNull(Theme.class.getResource("tokens.css"));
        Path desk = Path.of(tokens.toURI()).resolve("../..").normalize();
        PackedStyles.main(new String[] {desk.toString(), packed.toString()});
        List<Path> sheets;
        try (Stream<Path> all = Files.walk(desk)) {
            sheets = all.filter(file -> file.toString().endsWith(".css")).toList();
        }
        assertThat(sheets).hasSizeGreaterThan(10);
        for (Path sheet : sheets) {
            Path made = packed.resolve(desk.relativize(sheet).toString().replace(".css", ".bss"));
            Stylesheet read = Objects.requireNonNull(Stylesheet.loadBinary(made.toUri().toURL()));
            Stylesheet words = new CssParser().parse(sheet.toUri().toURL());
            assertThat(rules(read)).as(sheet.toString()).isNotEmpty().isEqualTo(rules(words));
        }
    }

    private static List<String> rules(Stylesheet sheet) {
        return sheet.getRules().stream().map(PackedStylesTest::rule).toList();
    }

    private static String rule(Rule rule) {
        return rule.getSelectors() + " " + rule.getDeclarations().stream().map(Declaration::getProperty).toList();
    }
}
