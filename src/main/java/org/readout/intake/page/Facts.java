package org.readout.intake.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.readout.model.Clue;
import org.readout.model.Clue.Place;

/** What a file says of its publication outside its running text. Of two that say the same thing the surer one is kept, of equals the first. */
public final class Facts {

    /** In UTF-16 code units: a clue is shown in a line. */
    private static final int QUOTE = 200;
    private static final int LONGEST = 350;

    /** A fact and where it was found. */
    public record Fact<T>(T value, Clue clue) {}

    private @Nullable Fact<String> title;
    private @Nullable Fact<String> publisher;
    private @Nullable Fact<LocalDate> published;
    private @Nullable Fact<String> language;
    private @Nullable Fact<URI> address;
    private @Nullable Fact<LocalDate> retrieved;

    public @Nullable Fact<String> title() {
        return title;
    }

    public @Nullable Fact<String> publisher() {
        return publisher;
    }

    public @Nullable Fact<LocalDate> published() {
        return published;
    }

    public @Nullable Fact<String> language() {
        return language;
    }

    public @Nullable Fact<URI> address() {
        return address;
    }

    public @Nullable Fact<LocalDate> retrieved() {
        return retrieved;
    }

    public void title(@Nullable String value, Place place, String quote, double confidence) {
        title = better(title, line(value), place, quote, confidence);
    }

    public void publisher(@Nullable String value, Place place, String quote, double confidence) {
        publisher = better(publisher, line(value), place, quote, confidence);
    }

    public void published(@Nullable LocalDate value, Place place, String quote, double confidence) {
        published = better(published, value, place, quote, confidence);
    }

    /** @param value a language tag in any usual spelling: "en_GB", "ko" */
    public void language(@Nullable String value, Place place, String quote, double confidence) {
        String tag = value == null ? "" : Locale.forLanguageTag(value.strip().replace('_', '-')).getLanguage();
        language = better(language, tag.isEmpty() ? null : tag, place, quote, confidence);
    }

    /** @param value left out where it is no address on the web */
    public void address(@Nullable String value, Place place, String quote, double confidence) {
        address = better(address, web(value), place, quote, confidence);
    }

    public void retrieved(@Nullable LocalDate value, Place place, String quote, double confidence) {
        retrieved = better(retrieved, value, place, quote, confidence);
    }

    private static <T> @Nullable Fact<T> better(
            @Nullable Fact<T> had, @Nullable T value, Place place, String quote, double confidence) {
        if (value == null || had != null && had.clue().confidence() >= confidence) {
            return had;
        }
        String plain = quote.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return new Fact<>(value, new Clue(place, plain.substring(0, Math.min(plain.length(), QUOTE)), confidence));
    }

    private static @Nullable String line(@Nullable String value) {
        String line = value == null ? "" : value.replaceAll("[\\s\\p{Cntrl}\\p{Z}]+", " ").strip();
        return line.isEmpty() || line.length() > LONGEST ? null : line;
    }

    private static @Nullable URI web(@Nullable String value) {
        String text = value == null ? "" : value.strip();
        if (!text.startsWith("http://") && !text.startsWith("https://")) {
            return null;
        }
        try {
            URI uri = new URI(text);
            return uri.getHost() == null ? null : uri;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
