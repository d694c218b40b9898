package org.readout.model;

/** A library opens only with its passphrase, and none was given, or another. */
public class LockedException extends ReadoutException {

    private static final long serialVersionUID = 1L;

    public LockedException(String line) {
        super(line);
    }
}
