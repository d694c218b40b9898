package org.readout.extract.names;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.extract.text.Sentence;
import org.readout.model.Level;
import org.readout.model.Mention;
import org.readout.model.Release;
import org.readout.model.Span;

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

    /** The person named at {@code span} or within it, or null. */
    public @Nullable Person personIn(Span span) {
        for (Person person : persons) {
            if (person.mentions().stream().anyMatch(span::contains)) {
                return person;
            }
        }
        return null;
    }

    /** Those named before {@code offset} (UTF-16), the one named last first; "the two Vice Ministers" are among them. */
    public List<Person> namedBefore(int offset) {
        return persons.stream()
                .filter(person -> person.firstSeen() < offset)
                .sorted((a, b) -> Integer.compare(lastBefore(b, offset), lastBefore(a, offset)))
                .toList();
    }

    /** As {@link #namedBefore}, of one level alone. */
    public List<Person> namedBefore(int offset, Level level) {
        return namedBefore(offset).stream().filter(person -> person.level() == level).toList();
    }

    private static int lastBefore(Person person, int offset) {
        int last = -1;
        for (Span span : person.mentions()) {
            if (span.start() < offset) {
                last = span.start();
            }
        }
        return last;
    }
}
