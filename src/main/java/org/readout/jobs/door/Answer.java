package org.readout.jobs.door;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;

/** The answer as it travels: pieces of what is printed and of what failed as they come, and last the code to end with. */
final class Answer {

    private static final byte OUT = 1;
    private static final byte ERR = 2;
    private static final byte END = 3;
    private static final int LONGEST_PIECE = 1 << 16;

    private final DataOutputStream channel;

    Answer(OutputStream channel) {
        this.channel = new DataOutputStream(channel);
    }

    OutputStream out() {
        return new Pieces(OUT);
    }

    OutputStream err() {
        return new Pieces(ERR);
    }

    synchronized void end(int code) throws IOException {
        channel.writeByte(END);
        channel.writeInt(code);
        channel.flush();
    }

    private synchronized void piece(byte kind, byte[] bytes, int from, int length) throws IOException {
        for (int at = 0; at < length; at += LONGEST_PIECE) {
            int size = Math.min(LONGEST_PIECE, length - at);
            channel.writeByte(kind);
            channel.writeInt(size);
            channel.write(bytes, from + at, size);
        }
        channel.flush();
    }

    /**
     * Hands the pieces of an answer on as they come.
     *
     * @return the code it ends with
     * @throws IOException if it is broken off, or is no answer
     */
    static int read(DataInputStream channel, OutputStream out, OutputStream err) throws IOException {
        while (true) {
            byte kind = channel.readByte();
            int number = channel.readInt();
            if (kind == END) {
                return number;
            }
            if (kind != OUT && kind != ERR || number < 0 || number > LONGEST_PIECE) {
                throw new IOException("Not an answer");
            }
            byte[] piece = channel.readNBytes(number);
            if (piece.length < number) {
                throw new EOFException();
            }
            OutputStream to = kind == OUT ? out : err;
            to.write(piece);
            to.flush();
        }
    }

    /** Where a command prints. */
    private final class Pieces extends OutputStream {

        private final byte kind;

        Pieces(byte kind) {
            this.kind = kind;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            piece(kind, bytes, from, length);
        }
    }
}
