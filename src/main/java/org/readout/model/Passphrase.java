package org.readout.model;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * What an officer types to open an encrypted library. Its characters are brought to one form (NFC), so that the same words
 * typed on another keyboard open it too. Neither printed nor written anywhere.
 */
public final class Passphrase {

    /** Fewer characters than this are guessed too soon. */
    public static final int SHORTEST = 8;

    private final byte[] utf8;

    private Passphrase(byte[] utf8) {
        this.utf8 = utf8;
    }

    /** @param words as typed; white space at either end does not count */
    public static Passphrase of(CharSequence words) {
        String one = Normalizer.normalize(CharBuffer.wrap(words), Normalizer.Form.NFC).strip();
        return new Passphrase(one.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * This passphrase, if it will do for a library that is to have one.
     *
     * @throws ReadoutException if it is too short
     */
    public Passphrase strongEnough() {
        if (new String(utf8, StandardCharsets.UTF_8).codePoints().count() < SHORTEST) {
            throw new ReadoutException("That passphrase is too short. Choose at least " + SHORTEST
                    + " characters; a few words that belong together only for you are best.");
        }
        return this;
    }

    /** Its bytes in UTF-8, a copy. */
    public byte[] bytes() {
        return utf8.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Passphrase that && Arrays.equals(utf8, that.utf8);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(utf8);
    }

    @Override
    public String toString() {
        return "a passphrase";
    }
}
