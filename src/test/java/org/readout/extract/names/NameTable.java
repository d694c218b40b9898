package org.readout.extract.names;

import java.time.LocalDate;
import java.util.List;

import org.readout.extract.Texts;
import org.readout.extract.text.Sentences;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Release;

/** The names of one invented paragraph, in a form that a table can hold. */
final class NameTable {

    private NameTable() {}

    static Names names(String text) {
        Release release = Texts.release("Head\n\n" + text + "\n\nEnd of it.", LocalDate.of(2024, 5, 15));
        return Names.of(release, Sentences.of(release.version()));
    }

    /** The quotes of one type in order, parted by "; ". */
    static String joined(String text, NameType type) {
        return String.join("; ", mentions(text, type).stream().map(mention -> mention.anchor().quote()).toList());
    }

    static List<Mention> mentions(String text, NameType type) {
        return names(text).mentions().stream().filter(mention -> mention.type() == type).toList();
    }
}
