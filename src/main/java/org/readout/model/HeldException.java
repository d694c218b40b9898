package org.readout.model;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** A library is open in another process, which may do for others what they ask of it. */
public class HeldException extends ReadoutException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Path door;

    /** @param door the local socket at which the holder can be asked; null where it has none */
    public HeldException(String line, @Nullable Path door) {
        super(line);
        this.door = door;
    }

    /** The local socket at which the holder can be asked; null where it has none. */
    public @Nullable Path door() {
        return door;
    }
}
