package org.readout.jobs.door;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

import org.readout.model.ReadoutException;

/** Asks the desk that holds a library to do something with it. */
public final class Knock {

    private Knock() {}

    /**
     * Has a command carried out by the holder of a library, and hands on what it prints as it comes. A holder notices when this
     * process ends and stops after the file at hand.
     *
     * @return the code the command ended with
     * @throws ReadoutException if nobody opens, or the desk is closed before it has answered
     */
    public static int at(Path door, Request request, OutputStream out, OutputStream err) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(door))) {
            request.write(new DataOutputStream(Channels.newOutputStream(channel)));
            return Answer.read(new DataInputStream(Channels.newInputStream(channel)), out, err);
        } catch (IOException | UnsupportedOperationException e) {
            // The second where the system knows no local sockets; then nobody can have opened a door there either.
            throw new ReadoutException("The desk that has the library open did not answer to the end. What it said until then is"
                    + " done; close it, then try again.", e);
        }
    }
}
