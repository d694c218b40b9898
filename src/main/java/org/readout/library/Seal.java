package org.readout.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts a stream chunk by chunk with AES-256-GCM, so that nothing of it has to be held whole and no byte of it can turn
 * unseen. A chunk's nonce is its number, and says whether it is the last: chunks can be neither moved nor left out. The key
 * is of this stream alone (HMAC-SHA256 of a random salt with the library's key), so numbers never meet twice under one key.
 */
final class Seal {

    static final byte[] MAGIC = "Readout sealed export 1\n".getBytes(StandardCharsets.US_ASCII);
    static final int SALT = 32;
    static final int CHUNK = 1 << 16;
    static final int TAG = 16;

    private static final byte[] PURPOSE = "Readout export".getBytes(StandardCharsets.US_ASCII);
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;
    private final byte[] head;
    private long number;

    /** @param head what stands before the chunks in the open, and may not be altered either */
    Seal(DataKey data, byte[] salt, byte[] head) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(data.bytes(), HMAC));
            mac.update(PURPOSE);
            key = new SecretKeySpec(mac.doFinal(salt), "AES");
            this.head = head;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC-SHA256", e);
        }
    }

    byte[] seal(byte[] chunk, int length, boolean last) throws IOException {
        return next(Cipher.ENCRYPT_MODE, chunk, length, last);
    }

    /** @throws IOException if the chunk is not as it was written, or does not stand where it was written */
    byte[] open(byte[] sealed, int length, boolean last) throws IOException {
        return next(Cipher.DECRYPT_MODE, sealed, length, last);
    }

    private byte[] next(int mode, byte[] bytes, int length, boolean last) throws IOException {
        try {
            byte[] nonce = ByteBuffer.allocate(12).putLong(number++).putInt(last ? 1 : 0).array();
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
            cipher.updateAAD(head);
            return cipher.doFinal(bytes, 0, length);
        } catch (GeneralSecurityException e) {
            throw new IOException("A chunk that does not fit", e);
        }
    }
}
