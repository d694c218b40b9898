package org.readout.extract.names;

import java.util.List;

import org.readout.extract.text.Sentence;
import org.readout.model.Mention;
import org.readout.model.Release;

/**
 * The names of one release.
 *
 * @param mentions in the order of the text, an enclosing one before those inside it; no dates
 * @param persons in the order in which they first appear
 */
public record Names(List<Mention> mentions, List<Person> persons) {

    public Names {
        mentions = List.copyOf(mentions);
        persons = List.copyOf(persons);
    }

    /** Finds the names in {@code release}, cut into {@code sentences}. */
    public static Names of(Release release, List<Sentence> sentences) {
        return new NameFinder(release, sentences).find();
    }
}
