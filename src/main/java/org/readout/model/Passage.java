package org.readout.model;

import java.util.List;

/**
 * The place in a release that answers a search best.
 *
 * @param paragraph the number of the paragraph it stands in, from 1
 * @param shown what is to be shown of the text, in UTF-16 code units of the newest version
 * @param words the text at {@code shown}
 * @param hits what in {@code shown} answers, in the text's own UTF-16 code units, in order; none where the release
 *     answers by its title, a name or a note
 * @param note the officer's note that answers; empty where none does
 */
public record Passage(int paragraph, Span shown, String words, List<Span> hits, String note) {

    public Passage {
        hits = List.copyOf(hits);
    }
}
