package org.readout.brief;

import org.jspecify.annotations.Nullable;

/**
 * What the officer says in a one-page brief, beside what the releases say. What is empty is left out.
 *
 * @param addressee to whom it goes
 * @param author from whom it comes
 * @param clearance who has cleared it, and when
 * @param isFinal false while it is a draft
 * @param purpose one line
 * @param bottomLine what it comes to, in three sentences
 * @param lines to take
 * @param pressed what to say if pressed
 * @param undisclosed what is not for disclosure, kept in a block apart
 */
public record Cover(String addressee, String author, String clearance, boolean isFinal, String purpose, String bottomLine,
        String lines, String pressed, String undisclosed) {

    /** A draft in which the officer has said nothing yet. */
    public static final Cover EMPTY = new Cover("", "", "", false, "", "", "", "", "");

    /** The most sentences a bottom line is meant to have. */
    public static final int SENTENCES = 3;

    /** A line for what is not as a one-page brief is meant to be; null where all is. */
    public @Nullable String warning() {
        long sentences = bottomLine.strip().isEmpty() ? 0 : bottomLine.strip().split("(?<=[.!?])\\s+", -1).length;
        return sentences > SENTENCES ? Wording.of("page.sentences", sentences, SENTENCES) : null;
    }
}
