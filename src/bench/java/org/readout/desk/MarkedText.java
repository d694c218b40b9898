package org.readout.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.readout.model.Anchor;
import org.readout.model.CommitmentDraft;
import org.readout.model.Cue;
import org.readout.model.Event;
import org.readout.model.EventKind;
import org.readout.model.Force;
import org.readout.model.Ids;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Note;
import org.readout.model.Review;
import org.readout.model.Span;
import org.readout.model.Timex;
import org.readout.model.Version;

/**
 * A text that is always the same, of paragraphs of {@value #PARAGRAPH} letters with {@value #MARKS} marks each. It is
 * French, which the extractor leaves alone, so that the marks are those made here and no others.
 */
final class MarkedText {

    static final int PARAGRAPH = 1000;
    static final int MARKS = 10;

    private static final List<String> FIRST = List.of("Anne", "Paul", "Marie", "Jean", "Claire", "Louis", "Inès", "Hugo", "Léa", "Marc",
            "Zoé", "Luc", "Rose", "Yves", "Nina", "Alain", "Emma", "Guy", "Lise", "René");
    private static final List<String> LAST = List.of("Dubois", "Martin", "Lefort", "Garnier", "Perrin", "Moulin", "Caron", "Barbier",
            "Renaud", "Olivier", "Picard", "Gaillard", "Roche", "Masson", "Vidal", "Collet", "Aubry", "Besson", "Marty", "Tessier");
    private static final List<String> TOWNS = List.of("Lyon", "Dijon", "Nantes", "Reims", "Brest", "Tours", "Metz", "Nîmes", "Caen", "Pau");
    private static final String FILLING = "Les ponts, les routes et les gares de la région ont été vus par tous les présents. ";

    private final StringBuilder text = new StringBuilder();
    private final List<Place> places = new ArrayList<>();

    /** Where a mark will stand; a name's type is null for a statement. */
    private record Place(Span span, @Nullable NameType type, int turn) {}

    /** @param between what parts two paragraphs: a blank line, or a space to have all on one line */
    MarkedText(int paragraphs, String between) {
        for (int i = 0; i < paragraphs; i++) {
            paragraph(i, between);
        }
    }

    String text() {
        return text.toString();
    }

    private void paragraph(int at, String between) {
        int end = text.length() + PARAGRAPH - between.length();
        for (int i = 0; i < 2; i++) {
            text.append("Le ");
            name((at + i) % 28 + 1 + " mars " + (2020 + at % 7), NameType.DATE, at);
            text.append(", ");
            name(person(7 * at + i), NameType.PERSON, at + i);
            text.append(" a rencontré ");
            name(person(11 * at + 3 * i + 1), NameType.PERSON, at + i + 1);
            text.append(" à ");
            name(TOWNS.get((at + 3 * i) % TOWNS.size()), NameType.PLACE, at + i + 2);
            text.append(" pour parler des ponts et des gares. ");
        }
        text.append("Les deux ministres ");
        int start = text.length();
        text.append("sont convenus de rouvrir la ligne de ");
        name(TOWNS.get(at % TOWNS.size()), NameType.PLACE, at + 1);
        text.append(" avant la fin de l'été");
        places.add(new Place(new Span(start, text.length()), null, at));
        text.append(". ");
        while (text.length() + FILLING.length() < end) {
            text.append(FILLING);
        }
        text.append("ainsi ".repeat((end - text.length()) / 6 + 1)).setLength(end - 1);
        text.append('.').append(between);
    }

    private void name(String words, NameType type, int turn) {
        places.add(new Place(new Span(text.length(), text.length() + words.length()), type, turn));
        text.append(words);
    }

    private static String person(int turn) {
        return FIRST.get(turn % FIRST.size()) + " " + LAST.get(turn / FIRST.size() % LAST.size());
    }

    /** The marks of the text: nine names a paragraph, and a commitment, now and then an encounter or a note instead. */
    Mark[] marks(Version version) {
        return places.stream().map(place -> mark(version, place)).toArray(Mark[]::new);
    }

    private static Mark mark(Version version, Place place) {
        Anchor anchor = Anchor.of(version, place.span());
        Cue cue = new Cue("bench", place.turn() % 3 == 0 ? 0.5 : 0.99);
        Review review = place.turn() % 5 == 0 ? Review.ACCEPTED : Review.SUGGESTED;
        Timex day = Timex.day(LocalDate.of(2020, 1, 1).plusDays(place.turn()));
        if (place.type() != null) {
            Timex value = place.type() == NameType.DATE ? day : null;
            return new Mention(Ids.next(), anchor, place.type(), anchor.quote(), value, review, cue);
        }
        if (place.turn() % 17 == 0) {
            return new Event(Ids.next(), anchor, EventKind.MEETING, "réunion", day, "Lyon", List.of(), true, review, cue);
        }
        if (place.turn() % 25 == 0) {
            return new Note(Ids.next(), anchor, "Voir la carte de " + anchor.quote().toLowerCase(Locale.ROOT), Review.ACCEPTED);
        }
        Force force = Force.values()[place.turn() % Force.values().length];
        return new CommitmentDraft(anchor, force).said(day).cue(cue).review(review).build();
    }
}
