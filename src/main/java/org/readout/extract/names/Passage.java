package org.readout.extract.names;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.Role;
import org.readout.extract.text.Sentence;
import org.readout.model.Span;

/**
 * A sentence cut into atoms, which is what the finders walk over. Indices outside it give an empty atom. What the lists
 * know at each atom is looked up once, since every finder asks for it.
 */
final class Passage {

    private static final Atom NONE = new Atom(new Span(0, 1), "\n", "\n", false, false);

    private final Sentence sentence;
    private final List<Atom> atoms;
    private final Gazetteer.@Nullable Entry[] entries;
    private final OfficeHeads.@Nullable Head[] heads;

    private Passage(Sentence sentence, List<Atom> atoms) {
        this.sentence = sentence;
        this.atoms = atoms;
        this.entries = new Gazetteer.Entry[atoms.size()];
        this.heads = new OfficeHeads.Head[atoms.size()];
        for (int i = 0; i < atoms.size(); i++) {
            entries[i] = Gazetteer.longest(this, i);
            heads[i] = OfficeHeads.longest(this, i);
        }
    }

    static Passage of(Sentence sentence) {
        return new Passage(sentence, Atom.of(sentence.tokens()));
    }

    Sentence sentence() {
        return sentence;
    }

    List<Atom> atoms() {
        return atoms;
    }

    /** The longest entry of the gazetteer that starts at atom {@code index}, or null. */
    Gazetteer.@Nullable Entry entry(int index) {
        return index < 0 || index >= entries.length ? null : entries[index];
    }

    /** The longest head of an office at atom {@code index}, or null. */
    OfficeHeads.@Nullable Head head(int index) {
        return index < 0 || index >= heads.length ? null : heads[index];
    }

    int size() {
        return atoms.size();
    }

    Atom at(int index) {
        return index < 0 || index >= atoms.size() ? NONE : atoms.get(index);
    }

    /** The span from atom {@code from} up to but not including atom {@code to}. */
    Span span(int from, int to) {
        return new Span(atoms.get(from).span().start(), atoms.get(to - 1).span().end());
    }

    /** The words from atom {@code from} up to {@code to}, spaced as a reader would write them. */
    String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && !atoms.get(i).glued()) {
                words.append(' ');
            }
            words.append(atoms.get(i).text());
        }
        return words.toString();
    }

    /** Whether its words are capitalized for show, so that a capital proves no name. */
    boolean isTitle() {
        return sentence.role() == Role.TITLE;
    }
}
