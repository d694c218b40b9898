package org.readout.timeline;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.readout.model.EventKind;
import org.readout.model.Force;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTableTest {

    @Test
    void holdsEveryEntryInALine() {
        List<TimelineEntry> entries = Gathering.of(Sample.year());
        assertThat(CsvTable.of(entries).split("\r\n", -1)).hasSize(entries.size() + 2).startsWith(
                "kind,date,from,to,inferred,what,force,place,parties,countries,due,due_from,due_to,due_inferred,status,told,"
                        + "review,sources,publisher,title,paragraph,quote");
    }

    @Test
    void quotesWhatNeedsItAndLetsNoCellRun() {
        String table = CsvTable.of(Gathering.of(List.of(Sample.release("A \"B\", C", "2024-12-27")
                .event(EventKind.MEETING, "=1+1", "2024-12-26", "Tokyo", "Kim", "Okano")
                .commitment(Force.AGREED, "open it", "2024-12-26", "2025-06", true).done())));
        assertThat(table)
                .contains("meeting,2024-12-26,2024-12-26,2024-12-26,no,'=1+1,,Tokyo,Kim; Okano,")
                .contains("\"A \"\"B\"\", C\"")
                .contains("commitment,2024-12-26,2024-12-26,2024-12-26,no,open it,agreed,,")
                .contains(",2025-06,2025-06-01,2025-06-30,yes,open,");
    }
}
