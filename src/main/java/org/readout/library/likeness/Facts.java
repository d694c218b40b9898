package org.readout.library.likeness;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.readout.model.Kin;
import org.readout.model.Publication;

/**
 * What two releases are to each other, by their publication and the likeness of their texts. Where it is not plain they are
 * nothing to each other: a link too few is found by the officer, a link too many is believed.
 *
 * @param figures the numbers a text gives, which a translation keeps; read only where they are needed
 * @param countries of those who met, where that is known
 */
public record Facts(Publication publication, Set<String> figures, Set<String> countries) {

    /** From here on two texts are nearly the same. */
    public static final double NEAR = 0.6;
    /** A text put right is mostly as it was. */
    private static final double CORRECTED = 0.8;
    /** With the same headline, or at the same address, much may have been written anew. */
    public static final double REWRITTEN = 0.3;
    /** A correction comes within days. */
    public static final int DAYS = 3;
    /** Figures two texts must share to be called the same in two languages, and how much of the shorter's. */
    private static final int SHARED_FIGURES = 3;
    private static final double SHARED_PART = 0.6;

    private static final Pattern FIGURE = Pattern.compile("\\d{2,}");
    /** Parts of an address that say its language: "/en/", "/eng/", "/www/" beside it, "_ja". */
    private static final Pattern LANGUAGE = Pattern.compile("(?<=[/_.-])(?:[a-z]{2}|eng|kor|jpn|chn|www|english)(?=[/_.-])");
    /** The number of a page in its address. */
    private static final Pattern NUMBER = Pattern.compile("\\d{5,}");

    public Facts {
        figures = Set.copyOf(figures);
        countries = Set.copyOf(countries);
    }

    /** The numbers of a text, of two digits and more. */
    public static Set<String> figures(String text) {
        Set<String> figures = new TreeSet<>();
        Matcher matcher = FIGURE.matcher(text);
        while (matcher.find()) {
            figures.add(matcher.group());
        }
        return figures;
    }

    /** What this release, which comes in, is to one that is there. */
    public Optional<Kin.Kind> kindTo(Facts there, double likeness) {
        if (isTranslationOf(there)) {
            return Optional.of(Kin.Kind.TRANSLATION);
        }
        if (isCorrectionOf(there, likeness)) {
            return Optional.of(Kin.Kind.CORRECTION);
        }
        return likeness >= NEAR ? Optional.of(Kin.Kind.COPY) : Optional.empty();
    }

    private boolean isCorrectionOf(Facts there, double likeness) {
        boolean address = publication.address() != null && publication.address().equals(there.publication.address());
        boolean title = publication.title().equalsIgnoreCase(there.publication.title());
        boolean publisher = samePublisher(there);
        if (!publisher && !(address && (publication.publisher().isEmpty() || there.publication.publisher().isEmpty()))) {
            return false;
        }
        return address && likeness >= REWRITTEN && within(there, DAYS)
                || title && likeness >= REWRITTEN && within(there, 0)
                || likeness >= CORRECTED && within(there, DAYS);
    }

    private boolean isTranslationOf(Facts there) {
        String language = publication.language();
        String other = there.publication.language();
        if (language.equals("und") || other.equals("und") || primary(language).equals(primary(other))
                || publication.published() == null || there.publication.published() == null || !within(there, 1)
                || !countries.isEmpty() && !there.countries.isEmpty() && !countries.equals(there.countries)) {
            return false;
        }
        return sameButForLanguage(publication.address(), there.publication.address())
                || samePublisher(there) && shareFigures(there);
    }

    private boolean samePublisher(Facts there) {
        return !publication.publisher().isEmpty()
                && publication.publisher().strip().equalsIgnoreCase(there.publication.publisher().strip());
    }

    /** Whether both came out within so many days of each other; a date that is not known speaks against nothing. */
    private boolean within(Facts there, int days) {
        LocalDate one = publication.published();
        LocalDate other = there.publication.published();
        return one == null || other == null || Math.abs(ChronoUnit.DAYS.between(one, other)) <= days;
    }

    private boolean shareFigures(Facts there) {
        long shared = figures.stream().filter(there.figures::contains).count();
        return shared >= SHARED_FIGURES && shared >= SHARED_PART * Math.min(figures.size(), there.figures.size());
    }

    private static boolean sameButForLanguage(@Nullable URI one, @Nullable URI other) {
        return one != null && other != null && !one.equals(other)
                && NUMBER.matcher(one.toString()).find()
                && plain(one).equals(plain(other));
    }

    private static String plain(URI address) {
        return LANGUAGE.matcher(address.toString().toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static String primary(String language) {
        int dash = language.indexOf('-');
        return dash < 0 ? language : language.substring(0, dash);
    }
}
