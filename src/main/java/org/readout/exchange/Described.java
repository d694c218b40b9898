package org.readout.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

import org.readout.model.Release;

/**
 * Facts as lines that anyone can read and change: "force: agreed". What has several lines of its own goes on under its name,
 * each line set in by two blanks.
 */
final class Described {

    private static final String SET_IN = "\n  ";

    private Described() {}

    static String of(Map<String, String> facts) {
        StringBuilder lines = new StringBuilder();
        facts.forEach((name, value) -> lines.append(name).append(": ").append(value.replace("\n", SET_IN)).append('\n'));
        return lines.toString();
    }

    static Map<String, String> facts(Release release) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("file", release.source());
        facts.put("publisher", release.publication().publisher());
        facts.put("published", String.valueOf(release.publication().published()));
        facts.put("sha256", release.version().sha256());
        return facts;
    }

    /** The facts again; lines that are none are passed over. */
    static Map<String, String> back(String lines) {
        Map<String, String> facts = new LinkedHashMap<>();
        String last = "";
        for (String line : lines.split("\n", -1)) {
            int colon = line.indexOf(": ");
            if (line.startsWith("  ") && !last.isEmpty()) {
                facts.merge(last, line.substring(2), (value, more) -> value + "\n" + more);
            } else if (colon > 0) {
                last = line.substring(0, colon);
                facts.put(last, line.substring(colon + 2));
            }
        }
        return facts;
    }
}
