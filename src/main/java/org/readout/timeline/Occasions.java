package org.readout.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.readout.model.Event;
import org.readout.model.Timex;
import org.readout.model.Version;

/**
 * The day of an encounter that is told of as the occasion of another: "met alone after a trilateral meeting". The text gives
 * no date for it; that it was on the day of the other is our inference.
 */
final class Occasions {

    private static final List<String> WORDS = words();

    private Occasions() {}

    /**
     * The day of the encounter reported last before {@code cited}, in its paragraph or the one before; empty where the words
     * before it do not make it an occasion, or the release reports encounters of several days.
     */
    static Optional<Timex> dateOf(Event cited, Version version, List<Event> events) {
        int start = cited.span().start();
        // The text itself is not at hand where a library is told page by page.
        String before = cited.anchor().prefix().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        if (cited.reported() || WORDS.stream().noneMatch(before::endsWith)) {
            return Optional.empty();
        }
        List<Event> told = events.stream().filter(event -> event.reported() && event.date() != null).toList();
        Set<LocalDate> days = told.stream().map(event -> Objects.requireNonNull(event.date()))
                .map(date -> date.isDay() ? date.from() : LocalDate.MAX).collect(Collectors.toSet());
        int paragraph = version.paragraphAt(start);
        return told.stream()
                .filter(event -> days.size() == 1 && !days.contains(LocalDate.MAX))
                .filter(event -> event.span().start() < start)
                .filter(event -> paragraph - version.paragraphAt(event.span().start()) <= 1)
                .max(Comparator.comparingInt(event -> event.span().start()))
                .map(event -> Timex.day(Objects.requireNonNull(event.date()).from()));
    }

    private static List<String> words() {
        try (InputStream in = Objects.requireNonNull(Occasions.class.getResourceAsStream("occasions.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> List.of("a ", "an ", "the ").stream().map(article -> " " + line + " " + article)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
