package org.readout.exchange;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.readout.model.Signature;
import org.readout.model.Version;

/**
 * The marks a file gives for one text, and what it says of that text, so that the release can be found.
 *
 * @param name what to call it in a report
 * @param id of the release in the library it was written from; null where the file does not say
 * @param sha256 of the text in UTF-8; empty where the file does not say
 * @param text itself; null where the file does not hold it
 * @param reviewed who called it reviewed; null where nobody has, or the file does not say
 * @param refused a line for each mark that could not be understood
 */
public record GivenRelease(
        String name,
        @Nullable UUID id,
        String sha256,
        @Nullable String text,
        List<GivenMark> marks,
        @Nullable Signature reviewed,
        List<String> refused) {

    public GivenRelease {
        marks = List.copyOf(marks);
        refused = List.copyOf(refused);
    }

    /** Whether its marks were made on this very text. */
    public boolean isOf(Version version) {
        return sha256.equals(version.sha256())
                || text != null && (text.equals(version.text()) || text.equals(Printable.of(version.text())));
    }

    /** The longest words that a mark of it stands at, by which its text can be looked for; empty where none says. */
    public String longestQuote() {
        String longest = "";
        for (GivenMark mark : marks) {
            longest = mark.place().quote().length() > longest.length() ? mark.place().quote() : longest;
        }
        return longest;
    }
}
