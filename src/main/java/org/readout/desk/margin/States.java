package org.readout.desk.margin;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** States as officers write them: by their code or their English name. */
final class States {

    private static final Map<String, String> CODES = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    static {
        for (String code : Locale.getISOCountries()) {
            CODES.put(code, code);
            CODES.put(Locale.of("", code).getDisplayCountry(Locale.UK), code);
        }
        // The names diplomats use, which the language's own list does not have.
        CODES.putAll(Map.of(
                "ROK", "KR", "Republic of Korea", "KR", "DPRK", "KP", "PRC", "CN", "UK", "GB", "US", "US", "USA", "US",
                "Russian Federation", "RU", "UAE", "AE"));
    }

    private States() {}

    /** The ISO 3166-1 alpha-2 code of what was written; empty where it is no state. */
    static Optional<String> code(String written) {
        return Optional.ofNullable(CODES.get(written.strip()));
    }
}
