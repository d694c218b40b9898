package org.readout;

/** Starts Readout. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
    }
}
