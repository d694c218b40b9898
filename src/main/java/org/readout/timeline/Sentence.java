package org.readout.timeline;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import com.ibm.icu.text.BreakIterator;
import org.readout.model.AnnotatedRelease;
import org.readout.model.Mark;
import org.readout.model.Paragraph;
import org.readout.model.Span;
import org.readout.model.Version;

/** The sentence a mark stands in. */
public final class Sentence {

    private Sentence() {}

    /** The whole of it, within its paragraph; empty where there is no such mark, or the text is not at hand. */
    public static Optional<String> of(AnnotatedRelease release, UUID mark) {
        return release.marks().stream().filter(candidate -> candidate.id().equals(mark)).findFirst()
                .map(Mark::span)
                .filter(span -> span.end() <= release.release().text().length())
                .map(span -> around(release.release().version(), span));
    }

    private static String around(Version version, Span span) {
        int number = version.paragraphAt(span.start());
        Span paragraph = version.paragraphs().stream().filter(one -> one.number() == number)
                .map(Paragraph::span).findFirst().orElse(span);
        String text = paragraph.in(version.text());
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int from = Math.clamp(span.start() - paragraph.start(), 0, text.length());
        int to = Math.clamp(span.end() - paragraph.start(), from, text.length());
        int start = sentences.isBoundary(from) ? from : Math.max(0, sentences.preceding(from));
        int end = to == text.length() || sentences.isBoundary(to) ? to : sentences.following(to);
        return text.substring(start, end).strip();
    }
}
