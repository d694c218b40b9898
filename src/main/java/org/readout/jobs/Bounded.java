package org.readout.jobs;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses to give more bytes than are allowed: a small packed file may unpack to more than memory holds. */
final class Bounded extends FilterInputStream {

    private long left;

    Bounded(InputStream in, long most) {
        super(in);
        left = most;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        return took(read < 0 ? 0 : 1, read);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        return took(Math.max(0, read), read);
    }

    private int took(int bytes, int answer) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new IOException("More than is allowed");
        }
        return answer;
    }
}
