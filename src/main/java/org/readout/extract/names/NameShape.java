package org.readout.extract.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** What the words of a name show by themselves. */
final class NameShape {

    /** Last words of bodies and the like, which no person has. */
    private static final Set<String> BODY_ENDS = OrganizationWords.ENDS;

    private NameShape() {}

    /** Why the run is a person, or null if its words do not show it. */
    static @Nullable String reason(Run run, boolean title) {
        List<String> parts = run.parts();
        String first = parts.getFirst();
        String last = parts.getLast();
        if (isBody(run) || parts.size() < 2) {
            return null;
        }
        boolean korean = Words.KOREAN.contains(first)
                && (parts.size() == 2 && isSyllables(parts.get(1)) || parts.size() == 3 && !title);
        if (korean || parts.size() == 2 && isSyllables(first) && Words.KOREAN.contains(last)) {
            return "Korean surname and given name";
        }
        if (Words.GIVEN.contains(first)) {
            return "known given name";
        }
        if (title) {
            return null;
        }
        if (parts.size() == 2 && (Words.FAMILY_FIRST.contains(first) || Words.FAMILY_FIRST.contains(last))) {
            return "known surname";
        }
        return parts.size() == 2 && Words.GIVEN.contains(last) && !Words.PORTFOLIO.contains(first.toLowerCase(Locale.ROOT))
                ? "known given name"
                : null;
    }

    /** "Tae-yul", but not "Pacific-wide". */
    private static boolean isSyllables(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && hyphen == word.lastIndexOf('-') && hyphen <= 6 && word.length() - hyphen <= 7;
    }

    static boolean isBody(Run run) {
        return run.parts().stream().anyMatch(part -> BODY_ENDS.contains(part));
    }

    /** The name as it is to be shown: words in capitals alone are written small after the first letter. */
    static String canonical(Passage passage, Run run) {
        String words = passage.words(run.from(), run.to());
        return List.of(words.split(" ")).stream().map(NameShape::calm).collect(Collectors.joining(" "));
    }

    private static String calm(String word) {
        boolean shouted = word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT)) && word.indexOf('.') < 0;
        return shouted ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
    }
}
