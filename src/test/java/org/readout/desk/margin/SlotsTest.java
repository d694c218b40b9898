package org.readout.desk.margin;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.readout.desk.margin.MarginRow.HeadRow;
import org.readout.desk.margin.MarginRow.RejectedRow;
import org.readout.desk.margin.Slots.Slot;

import static org.assertj.core.api.Assertions.assertThat;

class SlotsTest {

    private final Random random = new Random(8);
    private final Slots slots = new Slots();
    private int made;

    @Test
    void afterAnyChangeThereIsOneForEachRow() {
        List<MarginRow> rows = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            for (int edits = i % 30 == 0 ? 40 : 1 + random.nextInt(3); edits > 0; edits--) {
                edit(rows);
            }
            slots.follow(List.copyOf(rows));

            assertThat(slots.all()).extracting(slot -> slot.row).isEqualTo(rows);
            assertThat(slots.all()).doesNotHaveDuplicates();
        }
    }

    @Test
    void whereOneRowGoesAndAnotherComesFarOffAllOthersKeepTheirs() {
        List<MarginRow> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            rows.add(fresh());
        }
        slots.follow(List.copyOf(rows));
        List<Slot> before = slots.all();
        rows.remove(30);
        rows.set(29, new RejectedRow(7, true));
        rows.add(150, fresh());
        rows.set(160, new RejectedRow(8, true));

        slots.follow(List.copyOf(rows));

        List<Slot> kept = new ArrayList<>(before);
        kept.retainAll(slots.all());
        assertThat(kept).hasSize(200 - 3);
    }

    private void edit(List<MarginRow> rows) {
        int at = rows.isEmpty() ? 0 : random.nextInt(rows.size());
        switch (rows.isEmpty() ? 0 : random.nextInt(rows.size() > 80 ? 4 : 3)) {
            case 0 -> rows.add(at, fresh());
            case 1 -> rows.set(at, fresh());
            case 2 -> rows.add(rows.remove(at));
            default -> rows.remove(at);
        }
    }

    private MarginRow fresh() {
        return new HeadRow("row " + ++made, null);
    }
}
