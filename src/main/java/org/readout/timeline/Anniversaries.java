package org.readout.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.readout.model.Commitment;
import org.readout.model.Mention;
import org.readout.model.Timex;
import org.readout.model.Version;

/** Tells names of anniversaries from other names, and when they fall. */
final class Anniversaries {

    /** A date so many UTF-16 code units from the name speaks of it, as a rule: it stands in the same sentence. */
    private static final int BESIDE = 120;
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final List<String> WORDS = words();

    private Anniversaries() {}

    static boolean names(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(lower::contains);
    }

    /** "Prepare for next year's anniversary": the year is that of an occasion, which has a lane of its own, and no term. */
    static boolean isYearOf(Commitment commitment, Timex due) {
        return due.from().getDayOfYear() == 1 && due.to().plusDays(1).getDayOfYear() == 1 && names(commitment.anchor().quote());
    }

    /** The date nearest to {@code name} in its paragraph, the one behind it first; the link is ours. */
    static Optional<Timex> dateBeside(Version version, Mention name, List<Mention> dates) {
        int paragraph = version.paragraphAt(name.span().start());
        return dates.stream()
                .filter(date -> distance(name, date) <= BESIDE)
                .filter(date -> version.paragraphAt(date.span().start()) == paragraph)
                .min(Comparator.comparingInt((Mention date) -> distance(name, date))
                        .thenComparing(date -> -date.span().start()))
                .map(date -> Objects.requireNonNull(date.value()));
    }

    /** The same for two tellings of one anniversary: its number where it has one, for "60th" says more than its words. */
    static String key(String name) {
        Matcher number = NUMBER.matcher(name);
        return number.find() ? number.group() : name.toLowerCase(Locale.ROOT);
    }

    private static int distance(Mention name, Mention date) {
        return date.span().start() >= name.span().end()
                ? date.span().start() - name.span().end()
                : Math.max(0, name.span().start() - date.span().end());
    }

    private static List<String> words() {
        try (InputStream in = Objects.requireNonNull(Anniversaries.class.getResourceAsStream("anniversaries.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
