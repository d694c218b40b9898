package org.readout.library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.readout.model.Passphrase;

/** Reads what {@link SealedOutput} wrote. Whatever was altered in it, or cut off, fails as it is read. */
final class SealedInput extends InputStream {

    private static final int LONGEST_HEAD = 10_000;

    private final PushbackInputStream in;
    private final Seal seal;
    private InputStream chunk = new ByteArrayInputStream(new byte[0]);
    private boolean last;

    private SealedInput(PushbackInputStream in, Seal seal) {
        this.in = in;
        this.seal = seal;
    }

    /** An export that is open, and its key where it was sealed. */
    record Opened(InputStream in, @Nullable Unlocked key) {}

    /** The wrapped key at the head of a sealed stream; null where the stream is not sealed, and then not read any further. */
    static @Nullable WrappedKey head(PushbackInputStream in) throws IOException {
        byte[] magic = in.readNBytes(Seal.MAGIC.length);
        if (!Arrays.equals(magic, Seal.MAGIC)) {
            in.unread(magic);
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0 || line.size() > LONGEST_HEAD) {
                throw new IOException("A head without an end");
            }
            line.write(b);
        }
        return WrappedKey.of(line.toByteArray());
    }

    /**
     * Opens an export, sealed or not. Takes the stream over.
     *
     * @return null if it is sealed and this is not its passphrase
     */
    static @Nullable Opened open(InputStream raw, @Nullable Passphrase passphrase) throws IOException {
        PushbackInputStream in = new PushbackInputStream(raw, Seal.MAGIC.length);
        WrappedKey wrapped = head(in);
        if (wrapped == null) {
            return new Opened(in, null);
        }
        DataKey data = passphrase == null ? null : wrapped.unwrap(passphrase);
        if (data == null) {
            return null;
        }
        byte[] salt = in.readNBytes(Seal.SALT);
        return new Opened(new SealedInput(in, new Seal(data, salt, wrapped.json())), new Unlocked(data, wrapped));
    }

    /**
     * Opens what was sealed with a key at hand. Takes the stream over.
     *
     * @throws IOException if it is not sealed
     */
    static SealedInput open(InputStream raw, DataKey data) throws IOException {
        PushbackInputStream in = new PushbackInputStream(raw, Seal.MAGIC.length);
        WrappedKey wrapped = head(in);
        if (wrapped == null) {
            throw new IOException("Not sealed");
        }
        byte[] salt = in.readNBytes(Seal.SALT);
        return new SealedInput(in, new Seal(data, salt, wrapped.json()));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        int read = chunk.read(bytes, from, count);
        while (read < 0 && !last) {
            byte[] sealed = in.readNBytes(Seal.CHUNK + Seal.TAG);
            int next = in.read();
            last = next < 0;
            if (!last) {
                in.unread(next);
            }
            chunk = new ByteArrayInputStream(seal.open(sealed, sealed.length, last));
            read = chunk.read(bytes, from, count);
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
