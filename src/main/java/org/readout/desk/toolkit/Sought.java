package org.readout.desk.toolkit;

/**
 * What was searched for in the library.
 *
 * @param typed empty for nothing
 * @param goThere whether the officer chose a release to see where it stands, as against still typing
 */
public record Sought(String typed, boolean goThere) {

    public static final Sought NOTHING = new Sought("", false);
}
