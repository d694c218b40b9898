package org.readout.dossier.thread;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.dossier.told.Statement;
import org.readout.dossier.told.Told;
import org.readout.model.Earlier;

/** Lays the statements of a thread in the order they were said, and says of each what it changes. */
final class Rows {

    private static final int LONG_SILENCE = 6;

    /** By day, then by what does not hang on when a release was taken in. */
    static final Comparator<Statement> ORDER = Comparator
            .comparing(Statement::on, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Statement::from, Told.BY_NAME)
            .thenComparing(Statement::offset)
            .thenComparing(Statement::mark);

    private Rows() {}

    static List<Row> of(List<Statement> statements) {
        List<Statement> inOrder = statements.stream().sorted(ORDER).toList();
        List<Row> rows = new ArrayList<>();
        Map<UUID, Set<String>> telling = new HashMap<>();
        LocalDate last = null;
        for (int i = 0; i < inOrder.size(); i++) {
            Statement now = inOrder.get(i);
            LocalDate on = now.on();
            int silent = last == null || on == null ? 0 : (int) ChronoUnit.MONTHS.between(last, on);
            rows.add(row(now, before(inOrder, i), i == 0, silent < LONG_SILENCE ? 0 : silent, telling));
            last = on == null ? last : on;
        }
        for (Statement statement : inOrder) {
            if (statement.earlier() == null) {
                continue;
            }
            Row cited = cited(statement, inOrder);
            if (cited != null && rows.stream().noneMatch(row -> row.cited() && cited.said() != null && cited.said().equals(row.said()))) {
                rows.add(cited);
            }
        }
        rows.sort(Comparator.comparing(Row::said, Comparator.nullsLast(Comparator.naturalOrder())));
        return rows;
    }

    private static Row row(Statement now, @Nullable Statement before, boolean first, int silent,
            Map<UUID, Set<String>> telling) {
        if (before == null) {
            return new Row(now, false, now.quote(), now.on(), first ? Change.NEW : Change.NOT_COMPARABLE,
                    first ? "earliest found here" : "no earlier statement of this issuer in this language", silent, null);
        }
        Comparing.Named named = Comparing.of(before, now,
                statement -> telling.computeIfAbsent(statement.mark(), mark -> Comparing.telling(statement)));
        return new Row(now, false, now.quote(), now.on(), named.change(), named.why(), silent, before);
    }

    /** The last statement before it, of another release, that it can be held against. */
    private static @Nullable Statement before(List<Statement> inOrder, int at) {
        Statement now = inOrder.get(at);
        for (int i = at - 1; i >= 0; i--) {
            Statement before = inOrder.get(i);
            if (!before.from().release().equals(now.from().release()) && Comparing.comparable(before, now)) {
                return before;
            }
        }
        return null;
    }

    /** The earlier statement a release cites, where we hold none of that day. */
    private static @Nullable Row cited(Statement statement, List<Statement> held) {
        Earlier earlier = statement.earlier();
        if (earlier == null) {
            return null;
        }
        LocalDate said = earlier.said() == null ? null : earlier.said().from();
        boolean have = said != null && held.stream().anyMatch(other -> said.equals(other.on()));
        return have ? null : new Row(statement, true, earlier.quote(), said, Change.NEW,
                "cited, not held here", 0, null);
    }
}
