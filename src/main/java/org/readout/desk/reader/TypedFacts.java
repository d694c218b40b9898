package org.readout.desk.reader;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.readout.desk.toolkit.Messages;
import org.readout.desk.toolkit.Words;
import org.readout.jobs.TypedDate;
import org.readout.model.Clue;
import org.readout.model.Publication;
import org.readout.model.Timex;

/** The six facts of a publication as they stand in fields, and what is typed there read back. */
final class TypedFacts {

    /** One fact, in the order of the form. */
    enum Fact { TITLE, PUBLISHER, PUBLISHED, ADDRESS, RETRIEVED, LANGUAGE }

    /** What was typed is not what the field is for; said in the officer's words. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        private final Fact fact;

        Refused(Fact fact) {
            super(Messages.text("facts.refused." + fact));
            this.fact = fact;
        }

        Fact fact() {
            return fact;
        }
    }

    private TypedFacts() {}

    /** What stands in the fields. */
    static Map<Fact, String> of(Publication publication) {
        Map<Fact, String> typed = new EnumMap<>(Fact.class);
        typed.put(Fact.TITLE, publication.title());
        typed.put(Fact.PUBLISHER, publication.publisher());
        typed.put(Fact.PUBLISHED, day(publication.published()));
        typed.put(Fact.ADDRESS, publication.address() == null ? "" : publication.address().toString());
        typed.put(Fact.RETRIEVED, day(publication.retrieved()));
        typed.put(Fact.LANGUAGE, publication.language().equals("und") ? "" : Words.language(publication.language()));
        return typed;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Words.day(day);
    }

    /** Where a fact was found; null where it was given or confirmed, or is not known. */
    static @Nullable Clue found(Publication publication, Fact fact) {
        return switch (fact) {
            case TITLE -> publication.titleFound();
            case PUBLISHER -> publication.publisherFound();
            case PUBLISHED -> publication.publishedFound();
            case ADDRESS -> publication.addressFound();
            case RETRIEVED -> publication.retrievedFound();
            case LANGUAGE -> publication.languageFound();
        };
    }

    /**
     * The publication as typed. What stayed the same keeps where it was found; publisher and date are then the officer's word.
     *
     * @throws Refused if a field holds what it is not for
     */
    static Publication read(Publication now, Map<Fact, String> typed) throws Refused {
        String title = typed.getOrDefault(Fact.TITLE, "").strip();
        if (title.isEmpty()) {
            throw new Refused(Fact.TITLE);
        }
        return now.describedAs(new Publication(
                title,
                typed.getOrDefault(Fact.PUBLISHER, "").strip(),
                readDay(typed, Fact.PUBLISHED),
                readLanguage(now, typed.getOrDefault(Fact.LANGUAGE, "").strip()),
                readAddress(typed.getOrDefault(Fact.ADDRESS, "").strip()),
                readDay(typed, Fact.RETRIEVED)));
    }

    private static @Nullable LocalDate readDay(Map<Fact, String> typed, Fact fact) throws Refused {
        String words = typed.getOrDefault(fact, "").strip();
        if (words.isEmpty()) {
            return null;
        }
        Optional<Timex> day = TypedDate.read(words, null).filter(Timex::isDay);
        if (day.isEmpty()) {
            throw new Refused(fact);
        }
        return day.get().from();
    }

    /** An address that can be looked up: with a host. "www.example.org" is taken for one of the web. */
    private static @Nullable URI readAddress(String words) throws Refused {
        if (words.isEmpty()) {
            return null;
        }
        try {
            URI address = URI.create(words.contains("://") ? words : "https://" + words);
            if (address.getHost() == null || !List.of("http", "https").contains(address.getScheme().toLowerCase(Locale.ROOT))) {
                throw new Refused(Fact.ADDRESS);
            }
            return address;
        } catch (IllegalArgumentException e) {
            throw new Refused(Fact.ADDRESS);
        }
    }

    /** A language by its English name or its tag. */
    private static String readLanguage(Publication now, String words) throws Refused {
        if (words.isEmpty()) {
            return "und";
        }
        if (words.equalsIgnoreCase(Words.language(now.language()))) {
            return now.language();
        }
        String tag = Arrays.stream(Locale.getISOLanguages())
                .filter(code -> code.equalsIgnoreCase(words)
                        || Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(words))
                .findFirst()
                .orElse("");
        if (tag.isEmpty() && Locale.forLanguageTag(words).toLanguageTag().equalsIgnoreCase(words)
                && Arrays.asList(Locale.getISOLanguages()).contains(Locale.forLanguageTag(words).getLanguage())) {
            tag = Locale.forLanguageTag(words).toLanguageTag();
        }
        if (tag.isEmpty()) {
            throw new Refused(Fact.LANGUAGE);
        }
        return tag;
    }
}
