package org.readout.brief;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.readout.model.Force;
import org.readout.model.NameType;

/**
 * The colours of a brief, light for paper and dark for a screen that asks for it. Every text colour stands at 4.5:1 or
 * more against every ground it is printed on (WCAG 2.2, 1.4.3), every underline at 3:1 (1.4.11).
 */
enum Palette {
    LIGHT(
            new Ground("ffffff", "f7f6f3", "dedad1", "23211d", "625d55", "2f4b7c"),
            "2f6fb3 5b6775 7a56b3 0f857b 4d8a2f b0731a 9b4a2f a8457b",
            "3d4fb5 1b6f80 6b6358 2e7350 8a5416 655f57",
            "eceefb e5f3f5 f1eee7 e6f3ec faeedd f3f1ed"),
    DARK(
            new Ground("1b1c1f", "232529", "3b3e45", "e8e6e1", "aeaaa2", "a9c1ee"),
            "6ea8e6 9aa7b6 b495e6 4cc0b4 8cc76c dda545 d98a6c dd83b4",
            "a7b0ff 6ac8d8 b9ad9d 82cda3 e2ad6c b1ada5",
            "2d2f4d 203a3f 35322d 213a2d 3d2f1d 2f3033");

    /** The colours that do not tell anything apart, in RRGGBB. */
    record Ground(String paper, String panel, String line, String ink, String quiet, String accent) {}

    private final Ground ground;
    private final Map<NameType, String> names = new EnumMap<>(NameType.class);
    private final Map<Force, String> forces = new EnumMap<>(Force.class);
    private final Map<Force, String> tints = new EnumMap<>(Force.class);

    Palette(Ground ground, String names, String forces, String tints) {
        this.ground = ground;
        String[] name = names.split(" ", -1);
        for (NameType type : NameType.values()) {
            this.names.put(type, name[type.ordinal()]);
        }
        String[] force = forces.split(" ", -1);
        String[] tint = tints.split(" ", -1);
        for (Force of : Force.values()) {
            this.forces.put(of, force[of.ordinal()]);
            this.tints.put(of, tint[of.ordinal()]);
        }
    }

    Ground ground() {
        return ground;
    }

    /** The underline of a name. */
    String name(NameType type) {
        return String.valueOf(names.get(type));
    }

    /** The bar and the label of a commitment. */
    String force(Force force) {
        return String.valueOf(forces.get(force));
    }

    /** The ground behind a commitment's words. */
    String tint(Force force) {
        return String.valueOf(tints.get(force));
    }

    /** All colours by the name a style sheet knows them under: "force-agreed", "paper". */
    Map<String, String> tokens() {
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("paper", ground.paper());
        tokens.put("panel", ground.panel());
        tokens.put("line", ground.line());
        tokens.put("ink", ground.ink());
        tokens.put("quiet", ground.quiet());
        tokens.put("accent", ground.accent());
        names.forEach((type, colour) -> tokens.put("name-" + code(type), colour));
        forces.forEach((force, colour) -> tokens.put("force-" + force.code(), colour));
        tints.forEach((force, colour) -> tokens.put("tint-" + force.code(), colour));
        return tokens;
    }

    static String code(NameType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
