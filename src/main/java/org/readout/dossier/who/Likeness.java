package org.readout.dossier.who;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.dossier.told.WordList;

/** How two full names, spelled differently, may be one. */
enum Likeness {
    /** A middle name or a second surname stands in one and not in the other, first and last alike. */
    MIDDLE,
    /** One name stands within the other. */
    WITHIN,
    /** A given name and its short form. */
    SHORT_FORM,
    /** One name in two romanisations, or a slip of one letter. */
    SPELLING;

    private static final Set<String> SHORT = shortForms();
    private static final int LONG = 5;

    /** How they are alike; null where they are not. */
    static @Nullable Likeness of(PersonName one, PersonName other) {
        List<String> less = new ArrayList<>(one.parts().size() <= other.parts().size() ? one.parts() : other.parts());
        List<String> more = new ArrayList<>(one.parts().size() <= other.parts().size() ? other.parts() : one.parts());
        if (less.size() < 2) {
            return null;
        }
        if (less.size() < more.size()) {
            if (less.getFirst().equals(more.getFirst()) && less.getLast().equals(more.getLast())) {
                return MIDDLE;
            }
            return more.containsAll(less) ? WITHIN : null;
        }
        List<String> both = new ArrayList<>(less);
        both.removeIf(part -> !more.contains(part));
        less.removeAll(both);
        more.removeAll(both);
        if (less.size() != 1 || more.size() != 1 || both.isEmpty()) {
            return null;
        }
        String left = less.getFirst();
        String right = more.getFirst();
        if (SHORT.contains(left + ' ' + right)) {
            return SHORT_FORM;
        }
        return near(left, right) ? SPELLING : null;
    }

    /** Whether two spellings sound alike, or differ in one letter of a long word. */
    static boolean near(String left, String right) {
        if (left.charAt(0) != right.charAt(0) && !Sound.of(left).equals(Sound.of(right))) {
            return false;
        }
        int length = Math.min(left.length(), right.length());
        int apart = Math.abs(left.length() - right.length());
        return Sound.of(left).equals(Sound.of(right)) && length > 2 && apart < 3 || length >= LONG && Sound.isOneLetterOff(left, right);
    }

    private static Set<String> shortForms() {
        Set<String> forms = new HashSet<>();
        for (List<String> row : WordList.table(Likeness.class, "shortforms.txt")) {
            for (String form : WordList.parts(row.get(1), ' ')) {
                forms.add(row.getFirst() + ' ' + form);
                forms.add(form + ' ' + row.getFirst());
            }
        }
        return Set.copyOf(forms);
    }
}
