package org.readout.dossier.thread;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import org.readout.dossier.told.Folding;
import org.readout.dossier.told.WordList;

/** Holds one wording against another, word by word; capitals and marks beside a word make no other word. */
public final class WordChange {

    private WordChange() {}

    private record Word(String written, String folded) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Word word && word.folded.equals(folded);
        }

        @Override
        public int hashCode() {
            return folded.hashCode();
        }
    }

    /** The pieces of both, in reading order; words that fell away stand before those that came for them. */
    public static List<Piece> between(String before, String after) {
        List<Word> old = words(before);
        List<Word> now = words(after);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<Word> delta : DiffUtils.diff(old, now).getDeltas()) {
            int from = delta.getTarget().getPosition();
            add(pieces, Piece.Kind.KEPT, now.subList(at, from));
            add(pieces, Piece.Kind.DROPPED, delta.getSource().getLines());
            add(pieces, Piece.Kind.ADDED, delta.getTarget().getLines());
            at = from + delta.getTarget().size();
        }
        add(pieces, Piece.Kind.KEPT, now.subList(at, now.size()));
        return List.copyOf(pieces);
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (String word : WordList.parts(text.replaceAll("\\s+", " ").strip(), ' ')) {
            String folded = String.join("-", Folding.words(word));
            words.add(new Word(word, folded.isEmpty() ? word : folded));
        }
        return words;
    }

    private static void add(List<Piece> pieces, Piece.Kind kind, List<Word> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join(" ", words.stream().map(Word::written).toList())));
        }
    }
}
