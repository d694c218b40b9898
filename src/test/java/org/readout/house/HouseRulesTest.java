package org.readout.house;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The house keeps its rules; and each rule would be noticed if it were broken. */
class HouseRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.readout");
    private static final JavaClasses BAD = new ClassFileImporter().importPackages("org.readout.house.bad");

    @ParameterizedTest
    @MethodSource("rules")
    void isKept(ArchRule rule) {
        rule.check(HOUSE);
    }

    static Stream<ArchRule> rules() {
        return all(new HouseRules("org.readout")).stream();
    }

    private static List<ArchRule> all(HouseRules of) {
        List<ArchRule> rules = new ArrayList<>();
        HouseRules.packages().forEach(part -> rules.add(of.arrow(part)));
        HouseRules.panes().forEach(pane -> rules.add(of.noPaneUsesAnother(pane)));
        rules.addAll(List.of(of.noCycles(), of.noCyclesInDesk(), of.sqlOnlyInLibrary(), of.javafxOnlyInDesk(),
                of.noAwtInDesk(), of.onlyCliPrints(), of.viewModelsKnowNoScene(), of.packagesAreNullMarked()));
        return rules;
    }

    @ParameterizedTest
    @MethodSource("broken")
    void breakingItIsNoticed(String what, ArchRule rule) {
        assertThat(rule.evaluate(BAD).hasViolation()).as(what).isTrue();
    }

    static Stream<Object[]> broken() {
        HouseRules bad = new HouseRules("org.readout.house.bad");
        return Stream.of(
                new Object[] {"model uses extract", bad.arrow("model")},
                new Object[] {"extract uses library", bad.arrow("extract")},
                new Object[] {"cli uses the window", bad.arrow("cli")},
                new Object[] {"the shelf uses the reader", bad.noPaneUsesAnother("shelf")},
                new Object[] {"model and extract use each other", bad.noCycles()},
                new Object[] {"shelf and reader use each other", bad.noCyclesInDesk()},
                new Object[] {"extract knows SQL", bad.sqlOnlyInLibrary()},
                new Object[] {"jobs know a window", bad.javafxOnlyInDesk()},
                new Object[] {"the desk uses AWT", bad.noAwtInDesk()},
                new Object[] {"jobs print", bad.onlyCliPrints()},
                new Object[] {"a view model holds a node", bad.viewModelsKnowNoScene()});
    }

    @Test
    void thereIsAHouse() {
        assertThat(HOUSE).isNotEmpty();
        assertThat(BAD).isNotEmpty();
    }
}
