package org.readout.jobs.door;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import jdk.net.ExtendedSocketOptions;
import jdk.net.UnixDomainPrincipal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens at a local socket, which nobody but its owner can reach, and has done what is asked there. */
public final class Doorway implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Doorway.class);
    /** What the address of a local socket holds at most: 108 bytes on Linux, 104 on macOS, the end's zero among them. */
    private static final int LONGEST_ADDRESS = 100;

    private final ServerSocketChannel server;
    private final Path socket;
    private final @Nullable Path shelter;
    private final Supplier<Service> service;
    private final Set<SocketChannel> guests = ConcurrentHashMap.newKeySet();

    /**
     * Opens a door.
     *
     * @param wanted where the socket is to lie; what a process that died left there is taken away. Where that name is too long for
     *     a socket, or its drive knows none, it lies in a new folder of the system's for what is temporary
     * @param service one for each guest
     * @throws IOException if there can be none
     */
    public static Doorway open(Path wanted, Supplier<Service> service) throws IOException {
        if (wanted.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_ADDRESS) {
            try {
                Files.deleteIfExists(wanted);
                return new Doorway(wanted, null, service);
            } catch (IOException e) {
                LOG.debug("No socket in the library's folder", e);
            }
        }
        Path shelter = Files.createTempDirectory("readout");
        try {
            return new Doorway(shelter.resolve("door"), shelter, service);
        } catch (IOException e) {
            Files.delete(shelter);
            throw e;
        }
    }

    private Doorway(Path socket, @Nullable Path shelter, Supplier<Service> service)
            throws IOException {
        this.socket = socket;
        this.shelter = shelter;
        this.service = service;
        try {
            server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        } catch (UnsupportedOperationException e) {
            throw new IOException(e);
        }
        try {
            server.bind(UnixDomainSocketAddress.of(socket));
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
            }
        } catch (IOException e) {
            server.close();
            throw e;
        }
        Thread.ofPlatform().daemon().name("library-door").start(this::listen);
    }

    /** Where it is to be knocked. */
    public Path socket() {
        return socket;
    }

    private void listen() {
        try {
            while (true) {
                SocketChannel guest = server.accept();
                guests.add(guest);
                Thread.ofPlatform().daemon().name("library-door-guest").start(() -> receive(guest));
            }
        } catch (ClosedChannelException e) {
            LOG.debug("The door is closed");
        } catch (IOException e) {
            LOG.warn("Nobody is let in any more: {}", e.toString());
        }
    }

    private void receive(SocketChannel guest) {
        try (guest) {
            if (isOwner(guest)) {
                DataInputStream in = new DataInputStream(Channels.newInputStream(guest));
                Answer answer = new Answer(Channels.newOutputStream(guest));
                Request request = Request.read(in);
                try (Service done = service.get()) {
                    Thread.ofVirtual().start(() -> stopWhenGone(in, done));
                    answer.end(done.serve(request, answer.out(), answer.err()));
                }
            }
        } catch (IOException e) {
            LOG.debug("Who asked has gone", e);
        } finally {
            guests.remove(guest);
        }
    }

    /** A guest says nothing more after the request, so the end of the stream is the guest's own. */
    private static void stopWhenGone(DataInputStream in, Service done) {
        try {
            if (in.read() >= 0) {
                LOG.debug("A guest went on talking");
            }
        } catch (IOException e) {
            LOG.debug("A guest has gone", e);
        }
        done.close();
    }

    /** The folder keeps others out; where the system can tell who knocks, it is asked as well. */
    private boolean isOwner(SocketChannel guest) throws IOException {
        if (!guest.supportedOptions().contains(ExtendedSocketOptions.SO_PEERCRED)) {
            return true;
        }
        UnixDomainPrincipal who = guest.getOption(ExtendedSocketOptions.SO_PEERCRED);
        boolean owner = who.user().equals(Files.getOwner(socket));
        if (!owner) {
            LOG.warn("Somebody else knocked at the library's door and was not let in");
        }
        return owner;
    }

    /** Lets nobody in any more; who is inside is told by the end of the answer. */
    @Override
    public void close() {
        try {
            server.close();
            for (SocketChannel guest : guests) {
                guest.close();
            }
            Files.deleteIfExists(socket);
            if (shelter != null) {
                Files.deleteIfExists(shelter);
            }
        } catch (IOException e) {
            LOG.debug("The door's socket is left behind", e);
        }
    }
}
