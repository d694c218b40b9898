package org.readout.jobs;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;

/** Refuses to go on writing once its thread is interrupted; the streams of files themselves take no notice. */
final class StoppableStream extends FilterOutputStream {

    StoppableStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        goOn();
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        goOn();
        out.write(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
        goOn();
        out.flush();
    }

    private static void goOn() throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("Stopped");
        }
    }
}
