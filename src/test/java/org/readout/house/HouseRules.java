package org.readout.house;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** Which package may use which. Made for a root package, so that each rule can be proven on a bad sample below another. */
final class HouseRules {

    private static final List<String> PARTS =
            List.of("intake", "extract", "library", "dossier", "timeline", "brief", "exchange");
    private static final List<String> PANES =
            List.of("shelf", "reader", "margin", "timeline", "finder", "briefing", "dossier", "lexicon", "settings",
                    "versions");

    /** What each package may use beside itself. */
    private static final Map<String, Set<String>> ARROWS = arrows();

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    private static Map<String, Set<String>> arrows() {
        Map<String, Set<String>> arrows = new LinkedHashMap<>();
        arrows.put("model", Set.of());
        PARTS.forEach(part -> arrows.put(part, Set.of("model")));
        Set<String> jobs = new TreeSet<>(PARTS);
        jobs.add("model");
        arrows.put("jobs", jobs);
        arrows.put("cli", Set.of("jobs", "model"));
        arrows.put("desk", Set.of("jobs", "model", "timeline", "brief"));
        return arrows;
    }

    ArchRule arrow(String from) {
        Set<String> allowed = new TreeSet<>(ARROWS.getOrDefault(from, Set.of()));
        allowed.add(from);
        String[] forbidden = ARROWS.keySet().stream()
                .filter(other -> !allowed.contains(other))
                .map(this::all)
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> strangers = resideInAnyPackage(forbidden);
        if (from.equals("cli")) {
            strangers = strangers.and(DescribedPredicate.not(screenshots()));
        }
        return noClasses().that().resideInAPackage(all(from)).should(dependOnClassesThat(strangers))
                .because(from + " may use " + allowed + " alone")
                .allowEmptyShould(true);
    }

    static Set<String> packages() {
        return ARROWS.keySet();
    }

    private static DescribedPredicate<JavaClass> screenshots() {
        return DescribedPredicate.describe("desk's Screenshots and the Theme and Pose it is asked for", type ->
                type.getName().contains(".desk.Screenshots") || type.getName().endsWith(".desk.toolkit.Theme")
                        || type.getName().endsWith(".desk.Pose"));
    }

    ArchRule noPaneUsesAnother(String pane) {
        String[] others = PANES.stream()
                .filter(other -> !other.equals(pane))
                .map(other -> all("desk." + other))
                .toArray(String[]::new);
        return noClasses().that().resideInAPackage(all("desk." + pane))
                .should().dependOnClassesThat().resideInAnyPackage(others)
                .allowEmptyShould(true);
    }

    static List<String> panes() {
        return PANES;
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    ArchRule noCyclesInDesk() {
        return slices().matching(root + ".desk.(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    ArchRule sqlOnlyInLibrary() {
        return noClasses().that().resideInAPackage(all("")).and().resideOutsideOfPackage(all("library"))
                .should().dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.h2..", "org.flywaydb..")
                .allowEmptyShould(true);
    }

    ArchRule javafxOnlyInDesk() {
        return noClasses().that().resideInAPackage(all("")).and().resideOutsideOfPackage(all("desk"))
                .should().dependOnClassesThat().resideInAnyPackage("javafx..")
                .allowEmptyShould(true);
    }

    ArchRule noAwtInDesk() {
        return noClasses().that().resideInAPackage(all("desk")).and().haveSimpleNameNotStartingWith("Screenshots")
                .should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.swing..")
                .allowEmptyShould(true);
    }

    ArchRule onlyCliPrints() {
        return noClasses().that().resideInAPackage(all("")).and().resideOutsideOfPackage(all("cli"))
                .should().accessTargetWhere(DescribedPredicate.describe("System.out or System.err", access ->
                        access.getTargetOwner().isEquivalentTo(System.class)
                                && Set.of("out", "err").contains(access.getTarget().getName())
                                && access.getTarget().getFullName().startsWith("java.lang.System.")))
                .orShould().callMethod(Throwable.class, "printStackTrace")
                .orShould().callMethod(Throwable.class, "printStackTrace", PrintStream.class)
                .allowEmptyShould(true);
    }

    ArchRule viewModelsKnowNoScene() {
        return noClasses().that().resideInAPackage(all("")).and().haveSimpleNameEndingWith("ViewModel")
                .should().dependOnClassesThat(resideInAPackage("javafx.scene.."))
                .allowEmptyShould(true);
    }

    ArchRule packagesAreNullMarked() {
        return classes().that().resideInAPackage(all("")).and().haveSimpleName("package-info")
                .should().beAnnotatedWith("org.jspecify.annotations.NullMarked")
                .allowEmptyShould(true);
    }

    private String all(String part) {
        return part.isEmpty() ? root + ".." : root + "." + part + "..";
    }
}
