package org.readout.cli;

import org.readout.model.Clue;

/** Where a fact of the publication was found, for a terminal. */
final class FoundWords {

    private FoundWords() {}

    static String of(Clue.Place place) {
        return switch (place) {
            case DATE_LINE -> "a line of its own";
            case LABEL -> "a line that says so";
            case DISTRIBUTOR -> "the distributor's line";
            case DATELINE -> "the dateline";
            case LETTERHEAD -> "the letterhead";
            case OPENING -> "the first paragraph";
            case HEADLINE -> "the headline";
            case PAGE_DATA -> "the page's data";
            case MAIL_HEAD -> "the head of the mail";
            case PROPERTIES -> "the document's properties";
            case WORDING -> "the wording";
            case FILE_DATE -> "the file's date";
        };
    }
}
