package org.readout.library;

/** The database holds something it cannot hold; told to the officer as a damaged library. */
final class DamagedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what in the officer's words, to stand within a sentence */
    DamagedException(String what) {
        super(what);
    }
}
