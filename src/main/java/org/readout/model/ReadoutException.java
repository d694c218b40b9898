package org.readout.model;

/** A failure told in the officer's words: one line that says what is wrong, why, and what to do. */
public class ReadoutException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReadoutException(String line) {
        super(line);
    }

    public ReadoutException(String line, Throwable cause) {
        super(line, cause);
    }

    /** The one line for the officer. */
    public String line() {
        return String.valueOf(getMessage());
    }
}
