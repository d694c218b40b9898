package org.readout.extract.commitments;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.readout.extract.clauses.Line;
import org.readout.extract.clauses.Stage;
import org.readout.extract.clauses.Vocabulary;
import org.readout.extract.text.WordList;
import org.readout.model.Due;
import org.readout.model.Earlier;
import org.readout.model.Mention;
import org.readout.model.NameType;
import org.readout.model.Timex;

/** When a commitment was said, which earlier statement it cites, and when it falls due. */
final class Times {

    private static final Set<String> STATEMENTS = WordList.of(Times.class, "statements.txt");
    private static final Set<String> LIMITS = WordList.of(Times.class, "limits.txt");
    private static final Set<String> CONDITIONS = Set.of("if", "once", "unless", "provided", "assuming");

    private final Line line;
    private final Stage stage;
    private final @Nullable LocalDate published;

    Times(Line line, Stage stage, @Nullable LocalDate published) {
        this.line = line;
        this.stage = stage;
        this.published = published;
    }

    /** The date the clause itself gives its verb, else that of the meeting told here; null where neither is known. */
    @Nullable Timex said(Governor governor, Complement complement) {
        int from = governor.subject().direct() ? governor.subject().phrase().to() : governor.at();
        int to = Math.min(complement.from(), line.skipCircumstances(governor.last() + 1));
        for (int k = from; k < to; k++) {
            Timex date = value(line.mention(k, NameType.DATE));
            if (date != null && isPast(date)) {
                return date;
            }
        }
        Timex fronted = fronted(governor.start());
        return fronted != null ? fronted : stage.date(line.number());
    }

    /** "On Monday, the ministers agreed", "at their November 2021 meeting, where they agreed". */
    private @Nullable Timex fronted(int start) {
        String opener = line.word(0);
        boolean where = line.word(start - 1).equals("where") || line.word(start - 1).equals("when");
        if (!where && !opener.equals("on") && !opener.equals("in") && !opener.equals("at")
                && !line.isCovered(0, NameType.DATE)) {
            return null;
        }
        for (int k = start - 1; k >= 0; k--) {
            Timex date = value(line.mention(k, NameType.DATE));
            if (date != null && isPast(date) && (where || k <= 3)) {
                return date;
            }
        }
        return null;
    }

    private boolean isPast(Timex date) {
        return published == null || !date.from().isAfter(published);
    }

    /** "the agreement made during the call on 20 June", anywhere in the span from {@code from} to {@code to}. */
    @Nullable Earlier earlier(int from, int to) {
        for (int k = from; k < to; k++) {
            if (!STATEMENTS.contains(line.word(k))) {
                continue;
            }
            Mention date = dateAfter(k + 1, to);
            if (date == null) {
                continue;
            }
            int start = k;
            while (start > from && start > k - 6 && !Vocabulary.isDeterminer(line.word(start)) && !isEdge(start - 1)) {
                start--;
            }
            return new Earlier(line.text(start, line.after(date)), date.value());
        }
        return null;
    }

    private boolean isEdge(int k) {
        return Vocabulary.isPreposition(line.word(k)) || line.isComma(k) || Vocabulary.isFinite(line.word(k));
    }

    private @Nullable Mention dateAfter(int from, int to) {
        for (int k = from; k < to && !line.isComma(k) && !line.word(k).equals("to"); k++) {
            Mention date = line.mention(k, NameType.DATE);
            Timex value = value(date);
            if (value != null && isPast(value)) {
                return date;
            }
        }
        return null;
    }

    /** The latest date to come between {@code from} and {@code to}, or a condition; null where the text has neither. */
    @Nullable Due due(int from, int to, @Nullable Timex said) {
        LocalDate now = said != null ? said.to() : published;
        Mention latest = line.mentions().stream()
                .filter(mention -> mention.type() == NameType.DATE && mention.value() != null)
                .filter(mention -> line.span(from, to).contains(mention.span()))
                .filter(mention -> now != null && isAfter(mention, now))
                .max(Comparator.comparing(mention -> mention.span().start()))
                .orElse(null);
        String condition = condition(from, to);
        if (latest == null && condition == null) {
            return null;
        }
        return new Due(latest == null ? null : latest.value(), condition, latest != null && !isLimit(from, latest));
    }

    private static boolean isAfter(Mention mention, LocalDate now) {
        Timex value = mention.value();
        return value != null && value.to().isAfter(now) && !(value.from().isBefore(now) && value.mod() != null);
    }

    /** Whether the sentence itself sets the date for the act, and not for an event the act is about. */
    private boolean isLimit(int from, Mention date) {
        int at = line.tokenAt(date.span().start());
        boolean linked = LIMITS.contains(line.word(at - 1)) || LIMITS.contains(line.word(at));
        List<String> events = List.of("anniversary", "relations");
        for (int k = from; k < at; k++) {
            if (line.isCovered(k, NameType.EVENT) && !line.word(at - 1).equals("by") && at - k < 8
                    || events.contains(line.word(k))) {
                return false;
            }
        }
        return linked;
    }

    private @Nullable String condition(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            boolean subject = line.word(k).equals("subject") && line.word(k + 1).equals("to");
            boolean soon = line.word(k).equals("as") && line.word(k + 1).equals("soon")
                    && line.word(k + 2).equals("as");
            if (CONDITIONS.contains(line.word(k)) || subject || soon) {
                int end = k + 1;
                while (end < to && !line.isComma(end)) {
                    end++;
                }
                return line.text(k, end);
            }
        }
        return null;
    }

    private static @Nullable Timex value(@Nullable Mention mention) {
        return mention == null ? null : mention.value();
    }
}
