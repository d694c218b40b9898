package org.readout.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

import org.readout.model.ReadoutException;

/**
 * The headings, heads of columns and labels of a brief, in the language it is asked for in. What stands under them stays in
 * the words of the releases, of the officer and of Readout.
 */
public final class Heads {

    private static final String FOLDER = "headings/";
    private static final Map<String, Heads> ALL = all();
    private static final List<String> LANGUAGES = List.copyOf(ALL.keySet());

    private final Locale language;
    private final Properties words;

    private Heads(String language, Properties words) {
        this.language = Locale.forLanguageTag(language);
        this.words = words;
    }

    /** The languages there are, as ISO 639-1 codes; the first is the usual one. */
    public static List<String> languages() {
        return LANGUAGES;
    }

    /** What a language calls itself: "Français". */
    public static String name(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /**
     * The headings in a language.
     *
     * @param language an ISO 639-1 code; blank for the usual one
     * @throws ReadoutException if there are none in it
     */
    static Heads in(String language) {
        String code = language.isBlank() ? LANGUAGES.getFirst() : language.strip().toLowerCase(Locale.ROOT);
        Heads heads = ALL.get(code);
        if (heads == null) {
            throw new ReadoutException("There are no headings in \"" + Clean.line(language) + "\". Use "
                    + String.join(", ", LANGUAGES) + ".");
        }
        return heads;
    }

    /** Fails where there are no headings in a language. */
    public static void check(String language) {
        in(language);
    }

    String of(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    String of(String key, Object... arguments) {
        return new MessageFormat(of(key), language).format(arguments);
    }

    /** A day as this language writes it. */
    String day(LocalDate day) {
        return isUsual() ? DateWords.of(day) : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(day);
    }

    private boolean isUsual() {
        return this == ALL.get(LANGUAGES.getFirst());
    }

    /** Whether a label is the one of this key, in any language. */
    static boolean isLabel(String key, String label) {
        return ALL.values().stream().anyMatch(heads -> heads.of(key).equals(label));
    }

    private static Map<String, Heads> all() {
        Map<String, Heads> all = new LinkedHashMap<>();
        try (InputStream list = open("languages.txt")) {
            for (String language : new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank()).toList()) {
                Properties words = new Properties();
                try (InputStreamReader file = new InputStreamReader(open(language + ".properties"), StandardCharsets.UTF_8)) {
                    words.load(file);
                }
                all.put(language, new Heads(language, words));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Heads.class.getResourceAsStream(FOLDER + file), file);
    }
}
