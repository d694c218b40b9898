package org.readout.extract.events;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Line;
import org.readout.extract.text.WordList;
import org.readout.model.EventKind;
import org.readout.model.Mention;

/** The nouns and verbs that tell of an encounter, from the files beside this class. */
final class EventWords {

    /** What a verb needs beside it. */
    enum Verb {
        MEET,
        SEE,
        SPEAK,
        HOST,
        HOLD,
        VISIT
    }

    private static final Set<String> DESCRIBES = WordList.of(EventWords.class, "adjectives.txt");
    private static final Map<String, EventKind> NOUNS = new HashMap<>();
    private static final Map<String, Verb> VERBS = new HashMap<>();

    private static final Map<String, Double> CONFIDENCE = new HashMap<>();

    static {
        for (List<String> row : WordList.table(EventWords.class, "confidence.tsv")) {
            CONFIDENCE.put(row.getFirst(), Double.valueOf(row.get(1)));
        }
        for (List<String> row : WordList.table(EventWords.class, "nouns.tsv")) {
            NOUNS.put(row.getFirst(), EventKind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        for (List<String> row : WordList.table(EventWords.class, "verbs.tsv")) {
            VERBS.put(row.getFirst(), Verb.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
    }

    private EventWords() {}

    /** How often an encounter of this sort was right on the marked releases. */
    static double confidence(String sort) {
        return CONFIDENCE.getOrDefault(sort, 0.5);
    }

    static @Nullable Verb verb(String word) {
        return VERBS.get(word);
    }

    /**
     * The kind of the encounter that word {@code i} names: a "telephone consultation" is a call; null if it names
     * none.
     */
    static @Nullable EventKind kind(Line line, int i) {
        EventKind kind = NOUNS.get(line.word(i));
        if (kind == null) {
            return null;
        }
        String before = line.word(i - 1);
        boolean phone = before.equals("telephone") || before.equals("phone") || before.equals("video");
        if (phone) {
            return EventKind.CALL;
        }
        boolean spoken = line.word(i).equals("conversation");
        boolean summit = before.equals("summit") && kind == EventKind.MEETING;
        boolean remembrance = line.word(i).equals("event") && !before.equals("memorial");
        if (spoken || remembrance) {
            return null;
        }
        return summit ? EventKind.SUMMIT : kind;
    }

    /** The word of the name {@code event} that tells its kind, the first before "of" or "on"; -1 if none does. */
    static int head(Line line, Mention event) {
        int head = -1;
        int end = line.after(event);
        for (int k = line.tokenAt(event.span().start()); k < end; k++) {
            boolean link = line.word(k).equals("of") || line.word(k).equals("on") || line.word(k).equals("for");
            if (head >= 0 && link) {
                return head;
            }
            head = kind(line, k) == null ? head : k;
        }
        return head;
    }

    /** The kind of the encounter named {@code event}, also where only what its abbreviation stands for tells it; or null. */
    static @Nullable EventKind kind(Line line, Mention event) {
        int head = head(line, event);
        if (head >= 0) {
            return kind(line, head);
        }
        String entity = event.entity().toLowerCase(Locale.ROOT);
        int of = entity.indexOf(" of ");
        String name = of < 0 ? entity : entity.substring(0, of);
        return NOUNS.get(name.substring(name.lastIndexOf(' ') + 1));
    }

    /**
     * The words an encounter is called by, from its first adjective to its noun: where the phrase of {@code noun}
     * starts.
     */
    static int nameStart(Line line, int noun) {
        int start = noun;
        while (start > 0 && start > noun - 4 && DESCRIBES.contains(line.word(start - 1))) {
            start--;
        }
        return start;
    }
}
