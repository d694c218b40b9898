package org.readout.extract.names;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.WordList;

/** What the words of a name show by themselves. */
final class NameShape {

    private static final Set<String> ENDINGS = WordList.of(NameShape.class, "surnameends.txt");
    /** Small words that stand in names of persons and hardly anywhere else. */
    private static final Set<String> SURE_PARTICLES = Set.of("bin", "bint", "ibn", "ould", "von", "van", "der", "ter");
    private static final Set<String> BEFORE_PLACES = Set.of("in", "at", "from", "near", "the", "of", "to", "around", "outside");
    /** What places start with rather than persons: "Fort Roe", "San Roe". */
    private static final Set<String> PLACE_STARTS = Set.of(
            "Fort", "Port", "Mount", "San", "Santa", "St.", "Saint", "Lake", "Cape", "Camp", "Villa", "Casa", "New", "Los", "Las",
            "Puerto", "Baton", "Palm", "Costa", "Rio", "Tel", "Kuala", "Addis", "Buenos", "Ciudad", "Nueva", "Nuevo", "Novi", "Ras", "Deir",
            "USS", "HMS", "Operation", "Project");
    private static final int LONGEST_SYLLABLE = 6;
    private static final int SHORTEST_TELLING = 6;

    private NameShape() {}

    /** What shows that the run is a person, or null if its words do not. */
    static @Nullable Evidence evidence(Passage passage, Run run) {
        List<String> parts = run.parts();
        if (isBody(run) || parts.size() < 2 || startsOtherwise(run)) {
            return null;
        }
        String first = parts.getFirst();
        String last = parts.getLast();
        boolean title = passage.isTitle();
        if (isKorean(parts, title)) {
            return Evidence.KOREAN;
        }
        if (Words.GIVEN.contains(first) || first.indexOf('-') > 0 && Words.GIVEN.contains(first.substring(0, first.indexOf('-')))) {
            return Evidence.GIVEN;
        }
        if (isShouted(parts)) {
            return Evidence.CAPITALS;
        }
        if (!title && parts.stream().skip(1).anyMatch(part -> part.length() == 2 && part.endsWith("."))) {
            return Evidence.INITIAL;
        }
        Evidence particle = particle(passage, run);
        if (particle != null) {
            return particle;
        }
        if (parts.stream().anyMatch(NameShape::hasSurnameEnding)) {
            return Evidence.ENDING;
        }
        if (title) {
            return null;
        }
        boolean known = parts.size() == 2 && (Words.isFamilyFirst(first) || Words.isFamilyFirst(last))
                || parts.size() <= 4 && Words.isFamilyFirst(first) && areSyllables(parts);
        if (known) {
            return Evidence.SURNAME;
        }
        boolean shouted = first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
        return parts.size() == 2 && Words.GIVEN.contains(last) && !shouted && !Words.PORTFOLIO.contains(first.toLowerCase(Locale.ROOT))
                ? Evidence.GIVEN
                : null;
    }

    private static boolean isKorean(List<String> parts, boolean title) {
        String first = parts.getFirst();
        String second = parts.get(1);
        if (Words.KOREAN.contains(first) && parts.size() == 2 && isSyllables(second)) {
            return true;
        }
        if (Words.KOREAN.contains(first) && parts.size() == 3 && (!title || areSyllables(parts))) {
            return true;
        }
        return parts.size() == 2 && isSyllables(first) && Words.KOREAN.contains(second);
    }

    /** "Tae-yul", but not "Pacific-wide". */
    private static boolean isSyllables(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 && hyphen == word.lastIndexOf('-') && hyphen <= LONGEST_SYLLABLE
                && word.length() - hyphen <= LONGEST_SYLLABLE + 1;
    }

    private static boolean areSyllables(List<String> parts) {
        return parts.stream().allMatch(part -> part.length() <= LONGEST_SYLLABLE && part.indexOf('.') < 0);
    }

    /** "KIM Hong Kyun", "Takeo AKIBA": one end in capitals, which is no acronym; the rest not. */
    private static boolean isShouted(List<String> parts) {
        boolean first = isShoutedSurname(parts.getFirst());
        boolean last = isShoutedSurname(parts.getLast());
        return first != last && parts.stream().filter(NameShape::isCalm).count() == parts.size() - 1;
    }

    private static boolean isCalm(String part) {
        return part.length() > 2 && Character.isLowerCase(part.charAt(part.length() - 1))
                || part.endsWith(".") || Words.isFamilyFirst(part);
    }

    private static boolean isShoutedSurname(String part) {
        if (part.length() < 2 || !part.equals(part.toUpperCase(Locale.ROOT)) || part.endsWith(".")) {
            return false;
        }
        String calm = calmed(part);
        return part.length() > 4 && !isNumeral(part) || Words.KOREAN.contains(calm) || Words.FAMILY_FIRST.contains(calm);
    }

    /** "XXXVI". */
    private static boolean isNumeral(String word) {
        return word.chars().allMatch(letter -> "IVXLC".indexOf(letter) >= 0);
    }

    private static @Nullable Evidence particle(Passage passage, Run run) {
        boolean doubtful = BEFORE_PLACES.contains(passage.at(run.from() - 1).lower());
        for (int i = run.from(); i < run.to(); i++) {
            Atom atom = passage.at(i);
            boolean inside = i > run.from() && Words.PARTICLES.contains(atom.lower());
            boolean small = !atom.isCapitalized() || atom.is("bin") || atom.is("bint");
            if (inside && small && (SURE_PARTICLES.contains(atom.lower()) || !doubtful)) {
                return Evidence.PARTICLE;
            }
        }
        return null;
    }

    private static boolean hasSurnameEnding(String part) {
        String word = part.toLowerCase(Locale.ROOT);
        if (word.length() < SHORTEST_TELLING) {
            return false;
        }
        for (int length = 3; length <= 9 && length < word.length(); length++) {
            if (ENDINGS.contains(word.substring(word.length() - length))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it starts as the name of a place or a body does: "Fort Roe", "Banco Roe". */
    static boolean startsOtherwise(Run run) {
        String first = run.parts().getFirst();
        return PLACE_STARTS.contains(first) || OrganizationWords.FOREIGN.contains(first);
    }

    static boolean isBody(Run run) {
        return run.parts().stream().anyMatch(OrganizationWords.ENDS::contains);
    }

    /** The name as it is to be shown: words in capitals alone are written small after the first letter. */
    static String canonical(Passage passage, Run run) {
        String words = passage.words(run.from(), run.to());
        StringBuilder canonical = new StringBuilder();
        int from = 0;
        for (int space = words.indexOf(' '); space >= 0; space = words.indexOf(' ', from)) {
            canonical.append(calm(words.substring(from, space))).append(' ');
            from = space + 1;
        }
        return canonical.append(calm(words.substring(from))).toString();
    }

    private static String calm(String word) {
        boolean shouted = word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT)) && word.indexOf('.') < 0;
        return shouted || isShoutedSurname(word) ? calmed(word) : word;
    }

    private static String calmed(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
