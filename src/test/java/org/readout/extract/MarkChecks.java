package org.readout.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.ibm.icu.text.BreakIterator;
import org.readout.model.Commitment;
import org.readout.model.Event;
import org.readout.model.Mark;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Release;
import org.readout.model.Span;
import org.readout.model.Suggestions;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of the marks of any release. */
final class MarkChecks {

    private MarkChecks() {}

    /** All that holds; reads the release twice. */
    static void check(Release release) {
        Suggestions found = new Extractor().suggest(release);
        BreakIterator characters = BreakIterator.getCharacterInstance();
        characters.setText(release.text());
        for (Mark mark : checkPlaces(release, found)) {
            Span span = mark.span();
            assertThat(characters.isBoundary(span.start()) && characters.isBoundary(span.end())).as("%s", mark).isTrue();
            assertThat(release.version().isFurniture(span)).as("%s in furniture", mark).isFalse();
            assertThat(mark.cue()).as("%s", mark).isNotNull();
        }
        checkApart(found);
        assertThat(told(new Extractor().suggest(release))).isEqualTo(told(found));
    }

    /** That every mark lies in the text and quotes it. */
    static List<Mark> checkPlaces(Release release, Suggestions found) {
        List<Mark> marks = new ArrayList<>(found.mentions());
        marks.addAll(found.commitments());
        marks.addAll(found.events());
        for (Mark mark : marks) {
            Span span = mark.span();
            boolean holds = span.end() <= release.text().length()
                    && mark.anchor().quote().equals(span.in(release.text()))
                    && mark.anchor().quote().equals(mark.anchor().quote().strip());
            assertThat(holds).as("%s", mark).isTrue();
        }
        return marks;
    }

    private static void checkApart(Suggestions found) {
        Map<NameType, Span> last = new EnumMap<>(NameType.class);
        for (Mention mention : found.mentions()) {
            assertThat(mention.entity()).as("%s", mention).isNotBlank();
            Span before = last.put(mention.type(), mention.span());
            assertThat(before == null || !before.overlaps(mention.span())).as("%s overlaps %s", mention, before).isTrue();
        }
        int end = 0;
        for (Commitment commitment : found.commitments()) {
            assertThat(commitment.span().start()).as("%s overlaps the one before", commitment).isGreaterThanOrEqualTo(end);
            assertThat(commitment.parties()).as("%s", commitment).isNotEmpty();
            end = commitment.span().end();
        }
    }

    /** All but the ids, which are new each time. */
    private static List<String> told(Suggestions found) {
        List<String> told = new ArrayList<>();
        for (Mention one : found.mentions()) {
            told.add(one.type() + " " + one.span() + one.entity() + one.value() + one.cue());
        }
        for (Commitment one : found.commitments()) {
            told.add(one.span() + " " + one.force() + one.parties() + one.said() + one.due() + one.cue());
        }
        for (Event one : found.events()) {
            told.add(one.span() + " " + one.kind() + one.participants() + one.date() + one.cue());
        }
        return told;
    }
}
