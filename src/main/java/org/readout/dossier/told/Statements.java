package org.readout.dossier.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

import org.jspecify.annotations.Nullable;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Commitment;
import org.readout.model.Mention;
import org.readout.model.Party;
import org.readout.model.Review;
import org.readout.model.Span;
import org.readout.model.Timex;

/** Gathers the promises of one release. */
final class Statements {

    private static final int LONGEST_SENTENCE = 900;

    private final States states;
    private final Shared shared;

    Statements(States states, Shared shared) {
        this.states = states;
        this.shared = shared;
    }

    List<Statement> of(AnnotatedRelease annotated, Told from, List<Naming> names, Place place) {
        List<Commitment> commitments = annotated.commitments().stream()
                .filter(commitment -> commitment.review() != Review.REJECTED)
                .toList();
        if (commitments.isEmpty()) {
            return List.of();
        }
        Sides sides = new Sides(states, annotated, names);
        return commitments.stream()
                .map(commitment -> statement(commitment, annotated, from, shared.sorted(sides.of(commitment)), place))
                .toList();
    }

    private Statement statement(Commitment commitment, AnnotatedRelease annotated, Told from,
            SortedSet<String> sides, Place place) {
        Span span = commitment.span();
        Timex said = commitment.said();
        LocalDate on = on(said, from);
        int actionAt = Math.max(span.start(), span.start() + commitment.anchor().quote().indexOf(commitment.action()));
        Span action = new Span(actionAt, span.end());
        Set<String> about = new LinkedHashSet<>();
        Set<String> named = new LinkedHashSet<>();
        for (Mention mention : annotated.mentions()) {
            if (mention.review() == Review.REJECTED || !action.contains(mention.span())) {
                continue;
            }
            switch (mention.type()) {
                case COUNTRY -> {
                    String code = states.code(mention.entity());
                    if (code != null && !sides.contains(code)) {
                        about.add(code);
                    }
                }
                case EVENT, AGREEMENT -> {
                    if (isProper(mention.anchor().quote())) {
                        named.add(String.join(" ", Folding.words(mention.entity())));
                    }
                }
                case PERSON, OFFICE, ORGANIZATION, PLACE, DATE -> { }
            }
        }
        return new Statement(commitment.id(), from, span.start(),
                annotated.release().version().paragraphAt(span.start()), commitment.force(),
                shared.of(commitment.parties().stream().map(Party::name).toList()),
                commitment.addressee() == null ? null : commitment.addressee().name(), sides, new ArrayList<>(about),
                commitment.anchor().quote(), commitment.action(), sentence(span, place), named,
                shared.of(commitment.attribution()), said, on, commitment.earlier(), commitment.due(), commitment.restated(),
                commitment.status());
    }

    /** Two words or more that begin with a capital: "Camp David Principles", not "bilateral meeting". */
    private static boolean isProper(String name) {
        return WordList.parts(name, ' ').stream().filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0))).count() > 1;
    }

    /**
     * Where a statement names no more than a year, and what the release reports falls in it, that day is nearer; nothing was
     * said after it was published.
     */
    private static @Nullable LocalDate on(@Nullable Timex said, Told from) {
        LocalDate told = from.on();
        if (said == null) {
            return told;
        }
        boolean within = told != null && !told.isBefore(said.from()) && !told.isAfter(said.to());
        boolean ahead = from.published() != null && said.from().isAfter(from.published());
        return within || ahead ? told : said.from();
    }

    private static String sentence(Span span, Place place) {
        for (Span sentence : place.sentences) {
            if (sentence.contains(span.start()) && sentence.length() <= LONGEST_SENTENCE) {
                return place.words(sentence);
            }
        }
        return place.words(span);
    }
}
