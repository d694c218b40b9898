package org.readout.jobs.door;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is asked for at the door.
 *
 * @param folder the one in which the asker stands, absolute: names of files are meant from there
 * @param arguments as on the command line; none to have the window shown
 */
public record Request(Path folder, List<String> arguments) {

    /** The first bytes, so that another program or another Readout is noticed. */
    private static final int MAGIC = 0x52444f31;
    private static final int MOST_ARGUMENTS = 100_000;
    private static final int LONGEST_ARGUMENT = 1 << 20;

    public Request {
        arguments = List.copyOf(arguments);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        text(out, folder.toString());
        out.writeInt(arguments.size());
        for (String argument : arguments) {
            text(out, argument);
        }
        out.flush();
    }

    /** @throws IOException if it is not a request of this form */
    static Request read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("Not a request of this version");
        }
        Path folder;
        try {
            folder = Path.of(text(in));
        } catch (InvalidPathException e) {
            throw new IOException("Not a folder", e);
        }
        int count = in.readInt();
        if (count < 0 || count > MOST_ARGUMENTS || !folder.isAbsolute()) {
            throw new IOException("Not a request");
        }
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            arguments.add(text(in));
        }
        return new Request(folder, arguments);
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST_ARGUMENT) {
            throw new IOException("An argument of " + length + " bytes");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
