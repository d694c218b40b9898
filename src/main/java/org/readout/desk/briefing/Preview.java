package org.readout.desk.briefing;

import java.util.List;

import org.readout.brief.BriefDocument;
import org.readout.brief.PrintedPages;

/**
 * A brief as it would be printed now.
 *
 * @param pages to be closed by whoever shows the next one
 * @param warnings a line for each thing that is not as it is meant to be
 */
public record Preview(BriefDocument brief, PrintedPages pages, List<String> warnings) {

    public Preview {
        warnings = List.copyOf(warnings);
    }
}
