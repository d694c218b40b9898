package org.readout.library;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The key an encrypted library is written with: 32 random bytes, the same for the library's whole life, so that a new
 * passphrase need not write the library anew. It stands on the disk only wrapped ({@link WrappedKey}).
 */
record DataKey(byte[] bytes) {

    static final int LENGTH = 32;

    static DataKey random() {
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return new DataKey(bytes);
    }

    /** As H2 takes the password of a file, which it overwrites when it has made a key of it. */
    char[] filePassword() {
        return HexFormat.of().formatHex(bytes).toCharArray();
    }

    @Override
    public String toString() {
        return "a key";
    }
}
