package org.readout.intake;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.intake.page.Facts;
import org.readout.intake.page.Facts.Fact;
import org.readout.model.Clue;
import org.readout.model.Clue.Place;
import org.readout.model.Paragraph;
import org.readout.model.Publication;
import org.readout.model.Version;

/** Weighs what is said beside a file, in its form and in its text of who published it, when and where. */
final class Imprints {

    /** Paragraphs of the body that are looked at for publication data. */
    private static final int HEAD = 12;

    /** A headline found by its look; that found by its form is surer. */
    private static final double BY_LOOK = 0.8;

    /** A language told by the words of a whole text. */
    private static final double BY_WORDS = 0.95;

    private Imprints() {}

    /** What is {@code given} stands; then the surer of file and text. */
    static Publication of(String source, Version version, Facts facts, @Nullable Publication given) {
        List<String> body = version.paragraphs().stream()
                .map(Paragraph::span)
                .filter(span -> !version.isFurniture(span))
                .limit(HEAD)
                .map(span -> span.in(version.text()))
                .toList();
        Imprint imprint = Imprint.of(body);
        Fact<String> publisher = surer(fact(imprint.publisher(), imprint.publisherFound()), facts.publisher());
        Fact<LocalDate> published = surer(fact(imprint.published(), imprint.publishedFound()), facts.published());
        Fact<String> title = title(source, body, facts, imprint.publisher());
        Fact<String> language = language(version, facts);
        String ownTitle = given == null ? "" : given.title().strip();
        String ownPublisher = given == null ? "" : given.publisher().strip();
        LocalDate ownDate = given == null ? null : given.published();
        String ownLanguage = given == null || given.language().equals(Languages.UNKNOWN) ? "" : given.language().strip();
        URI ownAddress = given == null ? null : given.address();
        LocalDate ownRetrieved = given == null ? null : given.retrieved();
        return new Publication(
                ownTitle.isEmpty() ? title.value() : ownTitle,
                !ownPublisher.isEmpty() ? ownPublisher : publisher == null ? "" : publisher.value(),
                ownDate != null ? ownDate : value(published),
                ownLanguage.isEmpty() ? language.value() : ownLanguage,
                ownAddress != null ? ownAddress : value(facts.address()),
                ownRetrieved != null ? ownRetrieved : value(facts.retrieved()),
                ownPublisher.isEmpty() ? clue(publisher) : null,
                ownDate == null ? clue(published) : null,
                ownTitle.isEmpty() ? title.clue() : null,
                ownLanguage.isEmpty() && !language.value().equals(Languages.UNKNOWN) ? language.clue() : null,
                ownAddress == null ? clue(facts.address()) : null,
                ownRetrieved == null ? clue(facts.retrieved()) : null);
    }

    private static Fact<String> title(String source, List<String> body, Facts facts, String publisher) {
        Fact<String> said = facts.title();
        if (said != null && (said.clue().place() != Place.PROPERTIES || isIn(body, said.value()))) {
            return said;
        }
        String headline = Headline.of(source, body, publisher);
        return new Fact<>(headline, new Clue(Place.HEADLINE, headline, BY_LOOK));
    }

    /** A word processor's title is often that of an older document the file was made from; it counts where the text has it too. */
    private static boolean isIn(List<String> body, String title) {
        return body.stream().anyMatch(line -> FurnitureWords.key(line).equals(FurnitureWords.key(title)));
    }

    /** Told by the text before what is said of it: templates in English hold texts in every language. */
    private static Fact<String> language(Version version, Facts facts) {
        String told = Languages.of(version.text());
        Fact<String> said = facts.language();
        return told.equals(Languages.UNKNOWN) && said != null ? said : new Fact<>(told, new Clue(Place.WORDING, told, BY_WORDS));
    }

    private static <T> @Nullable Fact<T> fact(@Nullable T value, @Nullable Clue clue) {
        return value == null || clue == null ? null : new Fact<>(value, clue);
    }

    private static <T> @Nullable Fact<T> surer(@Nullable Fact<T> inText, @Nullable Fact<T> inForm) {
        if (inText == null || inForm == null) {
            return inText == null ? inForm : inText;
        }
        return inForm.clue().confidence() >= inText.clue().confidence() ? inForm : inText;
    }

    private static <T> @Nullable T value(@Nullable Fact<T> fact) {
        return fact == null ? null : fact.value();
    }

    private static @Nullable Clue clue(@Nullable Fact<?> fact) {
        return fact == null ? null : fact.clue();
    }
}
