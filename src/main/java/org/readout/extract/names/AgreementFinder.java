package org.readout.extract.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.Tokenizer;
import org.readout.extract.text.WordList;
import org.readout.model.NameType;

/** Finds treaties, resolutions, declarations and accords: "Russia-North Korea treaty", "UN Security Council resolutions". */
final class AgreementFinder {

    /** @param small whether it also counts written small, after a state or a body */
    private record Head(List<String> words, boolean small) {}

    private static final Map<String, Head> HEADS = new HashMap<>();

    static {
        for (List<String> row : WordList.table(AgreementFinder.class, "agreementheads.txt")) {
            List<String> words = Atom.of(Tokenizer.tokens(row.getFirst().toLowerCase(Locale.ROOT))).stream().map(Atom::text).toList();
            HEADS.put(words.getFirst(), new Head(words, row.size() > 1 && row.get(1).equals("small")));
        }
    }

    private final Passage passage;
    private final List<Found> found;

    AgreementFinder(Passage passage, List<Found> found) {
        this.passage = passage;
        this.found = found;
    }

    void find() {
        int free = 0;
        for (int i = 0; i < passage.size(); i++) {
            if (i < free) {
                continue;
            }
            Gazetteer.Entry entry = Gazetteer.at(passage, i);
            if (entry != null && entry.kind() == Gazetteer.Kind.AGREEMENT) {
                free = mark(i, i + entry.length(), entry.canonical(), "known agreement", 0.95);
                continue;
            }
            Head head = headAt(i);
            if (head != null) {
                free = Math.max(free, around(i, i + head.words().size(), head, free));
            }
        }
    }

    private @Nullable Head headAt(int i) {
        Head head = HEADS.get(passage.at(i).lower());
        if (head == null) {
            return null;
        }
        for (int word = 1; word < head.words().size(); word++) {
            if (!passage.at(i + word).is(head.words().get(word))) {
                return null;
            }
        }
        return head;
    }

    private int around(int at, int headEnd, Head head, int free) {
        if (!passage.at(at).isCapitalized()) {
            int from = head.small() ? ownersBefore(at, free) : at;
            return from < at ? mark(from, headEnd, passage.words(from, headEnd), "states or body before the noun", 0.85) : 0;
        }
        if (passage.isTitle()) {
            int from = ownersBefore(at, free);
            return from < at ? mark(from, headEnd, passage.words(from, headEnd), "states or body before the noun", 0.8) : 0;
        }
        int from = EventName.start(passage, at, free);
        int end = numbered(EventName.end(passage, headEnd));
        boolean named = from < at || end > headEnd || head.words().size() > 1;
        return named ? mark(from, end, passage.words(from, end), "name that ends in \"" + passage.words(at, headEnd) + "\"", 0.85) : 0;
    }

    /** One past "2397" in "Resolution 2397", with its year in brackets. */
    private int numbered(int at) {
        return Character.isDigit(passage.at(at).text().charAt(0)) ? at + 1 : at;
    }

    /** The states, the two names or the body in front of a noun written small. */
    private int ownersBefore(int at, int free) {
        int from = at;
        boolean pair = false;
        while (from > free) {
            Gazetteer.Entry entry = Gazetteer.before(passage, from);
            boolean owner = entry != null && entry.kind() != Gazetteer.Kind.DEMONYM && !entry.isPlace();
            if (owner && entry != null) {
                pair |= entry.kind() == Gazetteer.Kind.ORGANIZATION || from < at;
                from -= entry.length();
            } else if (from < at && passage.at(from - 1).isHyphen() && passage.at(from - 2).isCapitalized()) {
                pair = true;
                from--;
            } else if (from > 1 && passage.at(from - 1).isCapitalized()
                    && (passage.at(from - 2).isHyphen() || passage.at(from).isHyphen())) {
                from--;
            } else {
                break;
            }
        }
        return pair ? from : at;
    }

    private int mark(int from, int to, String entity, String why, double confidence) {
        found.add(Found.of(NameType.AGREEMENT, passage.span(from, to), entity, why, confidence));
        return to;
    }
}
