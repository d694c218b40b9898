package org.readout.extract.names;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.Role;

/** Judges whether a run of capitalized words is a person: by what stands beside it, or by what it is made of. */
final class PersonEvidence {

    private static final Set<String> NO_NAME_AFTER =
            Set.of("in", "at", "from", "near", "the", "of", "to", "a", "an", "on", "around", "outside", "via", "under", "for", "as");
    /** Before "to" these show that someone is spoken to, or of: "according to". */
    private static final Set<String> SPOKEN_TO = Set.of("according", "said", "spoke", "spoken", "talked", "addressed", "thanks", "gratitude",
            "congratulations", "condolences", "greetings", "married", "succeeded");
    private static final int OLDEST = 110;

    private final Passage passage;
    private final Map<Integer, Office> starts;

    /** @param starts the offices of the passage by their first atom */
    PersonEvidence(Passage passage, Map<Integer, Office> starts) {
        this.passage = passage;
        this.starts = starts;
    }

    /**
     * What shows that {@code run} is a person, or null.
     *
     * @param office the office in front of it, or null
     * @param beside whether a person stands before it, with a comma or "and" between
     */
    @Nullable Evidence of(Run run, @Nullable Office office, boolean beside) {
        if (office != null) {
            return isDoubtful(run, office) ? null : Evidence.OFFICE;
        }
        if (isAddressed(passage, run.from())) {
            return Evidence.ADDRESS;
        }
        if (run.parts().size() == 1) {
            return null;
        }
        if (isCounterpart(passage, run.from())) {
            return Evidence.COUNTERPART;
        }
        Evidence shape = NameShape.evidence(passage, run);
        if (isOwner(run)) {
            return shape == Evidence.GIVEN && !passage.isTitle() ? Evidence.NAMESAKE : null;
        }
        return shape != null || passage.isTitle() ? shape : byContext(run, beside);
    }

    private @Nullable Evidence byContext(Run run, boolean beside) {
        if (NameShape.isBody(run) || NameShape.startsOtherwise(run)) {
            return null;
        }
        int next = run.to();
        if (passage.at(next).is(",") && run.parts().size() <= 4) {
            if (isAge(next + 1)) {
                return Evidence.AGE;
            }
            if (officeFollows(next + 1)) {
                return Evidence.BEFORE_OFFICE;
            }
        }
        if (Words.SPEECH.contains(passage.at(next).lower())) {
            return Evidence.VERB;
        }
        if (!areForeign(run) || passage.at(next).isCapitalized() || passage.at(next).isHyphen() && passage.at(next).glued()) {
            return null;
        }
        if (beside) {
            return Evidence.BESIDE;
        }
        if (startsItem(run.from())) {
            return Evidence.LIST;
        }
        Atom before = passage.at(run.from() - 1);
        boolean addressed = before.is("to") && SPOKEN_TO.contains(passage.at(run.from() - 2).lower());
        boolean stands = (addressed || !NO_NAME_AFTER.contains(before.lower()))
                && (!before.isCapitalized() || Gazetteer.before(passage, run.from()) != null) && !before.isHyphen()
                && passage.sentence().role() != Role.LIST;
        return stands ? Evidence.UNKNOWN : null;
    }

    /** Whether an office is wrongly taken for that of the run: a single word that may be its portfolio, an acronym. */
    private boolean isDoubtful(Run run, Office office) {
        boolean doubtful = run.parts().size() == 1
                && (Words.isPortfolio(passage.at(run.from())) || office.plural() && passage.at(run.to()).isCapitalized());
        return doubtful || isAcronym(run) || isOwner(run) && run.parts().size() == 1;
    }

    /** "Gates Foundation": the name of a body, though a person's too. */
    private boolean isOwner(Run run) {
        return OrganizationWords.ENDS.contains(passage.at(run.to()).text()) && OfficeHeads.at(passage, run.to()) == null;
    }

    /** "CEO IBM": letters, no name. */
    private static boolean isAcronym(Run run) {
        String first = run.parts().getFirst();
        return run.parts().size() == 1 && first.length() > 1 && first.length() <= 5
                && first.equals(first.toUpperCase(Locale.ROOT)) && !Words.KOREAN.contains(calm(first));
    }

    private static String calm(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    static boolean isAddressed(Passage passage, int at) {
        return Words.HONORIFICS.contains(passage.at(at - 1).lower()) && passage.at(at - 1).isCapitalized();
    }

    /** "His Danish colleague", whose state tells that he is none of the same cabinet, and "his opposite number". */
    static boolean isCounterpart(Passage passage, int at) {
        int i = counterpart(passage, at);
        boolean colleague = passage.at(i).is("colleague") && Gazetteer.before(passage, i) != null;
        return passage.at(i).is("counterpart") || colleague || isOpposite(passage, i);
    }

    /** Where the demonym of the counterpart at atom {@code i} would end: "his Danish opposite number". */
    static int demonym(Passage passage, int i) {
        return isOpposite(passage, i) ? i - 1 : i;
    }

    private static boolean isOpposite(Passage passage, int i) {
        return passage.at(i).is("number") && passage.at(i - 1).is("opposite");
    }

    /** Where "counterpart" would stand in front of the name at {@code at}: before forms of address and a comma. */
    static int counterpart(Passage passage, int at) {
        int i = at;
        while (i > 0 && Words.HONORIFICS.contains(passage.at(i - 1).lower())) {
            i--;
        }
        return passage.at(i - 1).is(",") ? i - 2 : i - 1;
    }

    private boolean officeFollows(int at) {
        int i = at;
        while (i < at + 5) {
            if (starts.containsKey(i)) {
                return true;
            }
            Gazetteer.Entry entry = Gazetteer.at(passage, i);
            i += entry == null ? 1 : entry.length();
            if (entry == null && !passage.at(i - 1).is("the") && !passage.at(i - 1).isPossessive()
                    && !passage.at(i - 1).is("a") && !passage.at(i - 1).is("an")) {
                return false;
            }
        }
        return starts.containsKey(i);
    }

    /** "Roe, 54,". */
    private boolean isAge(int at) {
        String text = passage.at(at).text();
        if (text.length() > 3 || !text.chars().allMatch(Character::isDigit) || !passage.at(at + 1).is(",")) {
            return false;
        }
        int age = Integer.parseInt(text);
        return age >= 10 && age <= OLDEST;
    }

    /** Whether no word of it is a plain one, an acronym or a number. */
    private boolean areForeign(Run run) {
        List<String> parts = run.parts();
        if (parts.size() > 4) {
            return false;
        }
        for (int i = run.from(); i < run.to(); i++) {
            Atom atom = passage.at(i);
            boolean small = Words.PARTICLES.contains(atom.lower()) || atom.isHyphen() || atom.isInitial();
            if (!small && (Words.isPlain(atom) || atom.isShouted() || atom.text().length() < 2)) {
                return false;
            }
        }
        return parts.stream().noneMatch(part -> part.length() > 1 && Character.isUpperCase(part.charAt(1)));
    }

    /** Whether an item of a list starts at atom {@code at}: after a bullet, a dash with spaces or a number with its stop. */
    private boolean startsItem(int at) {
        Atom before = passage.at(at - 1);
        boolean dashed = before.isHyphen() && !passage.at(at).glued() || before.is("•") || before.is("*") || before.is("·");
        boolean numbered = before.is(".") && Character.isDigit(passage.at(at - 2).text().charAt(0));
        Atom next = passage.at(endOf(at));
        boolean closed = next.is(",") || next.is("(") || next.is("\n") || next.isHyphen() && !next.glued() || next.is("–");
        return closed && (dashed || numbered || at == 0 && passage.sentence().role() != Role.BODY);
    }

    private int endOf(int at) {
        return Run.at(passage, at, false).to();
    }
}
