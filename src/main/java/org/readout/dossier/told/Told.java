package org.readout.dossier.told;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What one release tells.
 *
 * @param source the name of the file it came from
 * @param publisher empty where it is not known
 * @param on the day of what it reports; that of publication where no event is dated; null where neither is known
 */
public record Told(
        UUID release,
        String source,
        String title,
        String publisher,
        @Nullable LocalDate published,
        String language,
        @Nullable LocalDate on,
        List<Naming> names,
        List<Statement> statements,
        List<Met> met,
        List<Claim> claims,
        List<Numbered> numbers) {

    /** By what does not hang on when a release was taken in; its id, which does, only where all else is the same. */
    public static final Comparator<Told> BY_NAME = Comparator.comparing(Told::source).thenComparing(Told::title)
            .thenComparing(Told::publisher).thenComparing(Told::release);
    /** In the order of the day told. */
    public static final Comparator<Told> ORDER = Comparator
            .comparing(Told::on, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(BY_NAME);

    public Told {
        names = List.copyOf(names);
        statements = List.copyOf(statements);
        met = List.copyOf(met);
        claims = List.copyOf(claims);
        numbers = List.copyOf(numbers);
    }

    Told with(List<Naming> named, List<Statement> stated, List<Met> encounters, List<Claim> claimed, List<Numbered> numbered) {
        return new Told(release, source, title, publisher, published, language, on, named, stated, encounters, claimed, numbered);
    }

    /** Where something was told, without what. */
    public Told bare() {
        boolean isBare = names.isEmpty() && statements.isEmpty() && met.isEmpty() && claims.isEmpty() && numbers.isEmpty();
        return isBare ? this : new Told(release, source, title, publisher, published, language, on, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
