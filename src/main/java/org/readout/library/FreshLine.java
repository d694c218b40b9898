package org.readout.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.readout.model.Commitment;
import org.readout.model.Event;
import org.readout.model.Force;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.Note;
import org.readout.model.Publication;
import org.readout.model.Review;
import org.readout.model.Suggestions;
import org.readout.model.Tally;
import org.readout.model.Timex;

/**
 * The line on the shelf of a release that comes in, made of the release itself: the same that {@link Shelving} would draw from the
 * tables, without reading back what has just been written.
 */
final class FreshLine {

    private static final Comparator<Mark> IN_TEXT =
            Comparator.<Mark>comparingInt(mark -> mark.span().start()).thenComparing(Mark::id);

    private final Newcomer newcomer;
    private final List<Mark> marks = new ArrayList<>();

    FreshLine(Newcomer newcomer) {
        this.newcomer = newcomer;
        Suggestions suggestions = newcomer.suggestions();
        if (suggestions != null) {
            marks.addAll(suggestions.mentions());
            marks.addAll(suggestions.commitments());
            marks.addAll(suggestions.events());
        }
    }

    /** The values of the table "shelf", in the order of {@link Shelving#WRITTEN}. */
    List<@Nullable Object> values() {
        Publication publication = newcomer.release().publication();
        Event event = event();
        Timex on = event == null ? null : event.date();
        LocalDate said = on == null ? publication.published() : on.from();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(newcomer.release().id());
        values.add(newcomer.release().source());
        values.add(publication.title());
        values.add(publication.publisher());
        values.add(publication.published());
        values.add(said);
        values.add(event == null ? null : event.kind().name());
        values.add(event == null ? null : event.place());
        values.addAll(Columns.timex(on));
        values.add(tally());
        // Nobody has reviewed what is new.
        values.add(null);
        values.add(null);
        values.add(newcomer.words());
        return values;
    }

    private @Nullable Event event() {
        return marks.stream()
                .filter(mark -> mark instanceof Event event && event.reported() && event.review() != Review.REJECTED)
                .min(IN_TEXT).map(Event.class::cast).orElse(null);
    }

    /** As {@link Tally} says. */
    private String tally() {
        Map<Character, Map<Integer, Count>> counts = new TreeMap<>();
        for (Mark mark : marks) {
            Character letter = letter(mark);
            if (letter != null) {
                int hundredths = mark.cue() == null ? Shelving.NO_CONFIDENCE : Shelving.hundredths(mark.cue().confidence());
                counts.computeIfAbsent(letter, same -> new TreeMap<>())
                        .computeIfAbsent(hundredths, same -> new Count()).add(mark);
            }
        }
        StringBuilder tally = new StringBuilder();
        counts.forEach((letter, byConfidence) -> byConfidence.forEach((hundredths, count) -> {
            Shelving.add(tally, letter, hundredths, count.asked, count.judged);
            if (letter == Tally.COMMITMENT) {
                Shelving.add(tally, Tally.PROMISE, Shelving.NO_CONFIDENCE, count.promises, count.kept);
            }
        }));
        return tally.toString();
    }

    private static @Nullable Character letter(Mark mark) {
        return switch (mark) {
            case Commitment commitment -> commitment.force() == Force.POSITION ? null : Character.valueOf(Tally.COMMITMENT);
            case Mention mention -> Tally.MENTION;
            case Event event -> event.reported() ? Tally.REPORTED : Tally.CITED;
            case Note note -> null;
        };
    }

    private static final class Count {

        private int asked;
        private int judged;
        private int promises;
        private int kept;

        void add(Mark mark) {
            boolean suggested = mark.review() == Review.SUGGESTED;
            asked += suggested || mark.cue() != null ? 1 : 0;
            judged += !suggested && mark.cue() != null ? 1 : 0;
            promises += mark.review() != Review.REJECTED ? 1 : 0;
            kept += mark.review() == Review.ACCEPTED ? 1 : 0;
        }
    }
}
