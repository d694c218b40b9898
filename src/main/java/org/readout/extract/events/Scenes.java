package org.readout.extract.events;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.Reading;
import org.readout.model.Party;
import org.readout.model.Timex;

/**
 * Puts those who meet on the stage, line by line. Those of a meeting told in passing, "earlier, she had met Minister
 * Berg", stay on to the end of its paragraph; then those before come back.
 */
final class Scenes {

    private final Reading reading;
    private final List<Aside> asides;
    private int next;
    private @Nullable Now now;

    private record Now(List<Party> present, @Nullable Timex date) {}

    /** @param asides in the order of the text */
    Scenes(Reading reading, List<Aside> asides) {
        this.reading = reading;
        this.asides = asides;
    }

    /** From line {@code line} on these are present. Entered in the order of the lines. */
    void enter(int line, List<Party> present, @Nullable Timex date) {
        passBy(line);
        reading.stage().enter(line, present, date);
        now = new Now(present, date);
    }

    /** Takes up the meetings told in passing behind the last scene. */
    void close() {
        passBy(reading.clauses().size());
    }

    /** The meetings told in passing in front of line {@code end}. */
    private void passBy(int end) {
        Now before = now;
        boolean away = false;
        boolean apart = false;
        while (next < asides.size() && asides.get(next).line().number() < end) {
            Aside aside = asides.get(next++);
            if (before == null) {
                reading.stage().enter(aside.line().number(), aside.participants(), aside.date());
                continue;
            }
            boolean same = aside.isAmong(before.present());
            if (!same) {
                reading.stage().enter(aside.line().number(), aside.participants(), aside.date());
            } else if (away) {
                reading.stage().enter(aside.line().number(), before.present(), before.date());
            }
            away = !same;
            boolean another = next < asides.size() && asides.get(next).line().paragraph() == aside.line().paragraph();
            // Where only the guest was known of the meeting told so far, the turn says who met him.
            apart |= before.present().size() == 1 && aside.participants().containsAll(before.present());
            int back = another || !away || apart || aside.lasting() ? end : behind(aside.line());
            if (back < end) {
                reading.stage().enter(back, before.present(), before.date());
                away = false;
            }
        }
    }

    /** The first line of the next paragraph. */
    private int behind(Line line) {
        int next = line.number() + 1;
        while (next < reading.clauses().size()
                && reading.clauses().get(next).line().paragraph() == line.paragraph()) {
            next++;
        }
        return next;
    }
}
