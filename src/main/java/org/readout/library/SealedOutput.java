package org.readout.library;

import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;

/** Writes what only the library's key can read: the wrapped key in the open, then chunks as {@link Seal} says. */
final class SealedOutput extends OutputStream {

    private final OutputStream out;
    private final Seal seal;
    private final byte[] chunk = new byte[Seal.CHUNK];
    private int length;

    SealedOutput(OutputStream out, Unlocked key) throws IOException {
        this.out = out;
        byte[] salt = new byte[Seal.SALT];
        new SecureRandom().nextBytes(salt);
        byte[] head = key.wrapped().json();
        out.write(Seal.MAGIC);
        out.write(head);
        out.write('\n');
        out.write(salt);
        seal = new Seal(key.data(), salt, head);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        int done = 0;
        while (done < count) {
            if (length == chunk.length) {
                out.write(seal.seal(chunk, length, false));
                length = 0;
            }
            int part = Math.min(count - done, chunk.length - length);
            System.arraycopy(bytes, from + done, chunk, length, part);
            length += part;
            done += part;
        }
    }

    /** Writes the last chunk; without it the rest cannot be read. Flushing does not cut one short. */
    void finish() throws IOException {
        out.write(seal.seal(chunk, length, true));
    }
}
