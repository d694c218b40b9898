package org.readout.extract.names;

/** The reach of a capitalized name around its noun, for events and agreements. */
final class EventName {

    private static final int LONGEST = 9;

    private EventName() {}

    /** The first atom of the capitalized words, numbers and states in front of {@code noun}. */
    static int start(Passage passage, int noun, int free) {
        int from = noun;
        while (from > free && from > noun - LONGEST) {
            Atom before = passage.at(from - 1);
            boolean link = (before.isHyphen() || before.is("and") || before.is("of") || before.is("on") || before.isPossessive())
                    && from < noun && from - 2 >= free && isNameWord(passage, from - 2);
            if (link && !(before.is("of") && isOpening(passage, from - 2))) {
                from -= 2;
            } else if (isNameWord(passage, from - 1) || isOrdinal(before)) {
                from--;
            } else {
                break;
            }
        }
        while (from < noun && (passage.at(from).is("the") || isOpening(passage, from))) {
            from++;
        }
        return from;
    }

    private static boolean isOpening(Passage passage, int i) {
        return i == 0 && Words.isCommon(passage.at(i)) && !isOrdinal(passage.at(i));
    }

    private static boolean isOrdinal(Atom atom) {
        String text = atom.text();
        int last = text.length() - 1;
        return Character.isDigit(text.charAt(0)) && last >= 2 && Character.isLetter(text.charAt(last));
    }

    private static boolean isNameWord(Passage passage, int i) {
        Atom atom = passage.at(i);
        return atom.isWord() && atom.isCapitalized() && !Words.isCalendar(atom);
    }

    /** One past "for Democracy", "of the Parties" after the noun; {@code at} where no capitalized word follows. */
    static int end(Passage passage, int at) {
        Atom link = passage.at(at);
        if (!link.is("of") && !link.is("for") && !link.is("on")) {
            return at;
        }
        int i = passage.at(at + 1).is("the") ? at + 2 : at + 1;
        int end = i;
        while (end < i + LONGEST && (isNameWord(passage, end)
                || (passage.at(end).is("and") || passage.at(end).is("of") || passage.at(end).isHyphen())
                        && end > i && isNameWord(passage, end + 1)
                || passage.at(end).is("of") && passage.at(end + 1).is("the") && isNameWord(passage, end + 2)
                || passage.at(end).is("the") && passage.at(end - 1).is("of") && end > i)) {
            end++;
        }
        return end > i ? end : at;
    }
}
