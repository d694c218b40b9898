package org.readout.library.search;

import java.util.List;

/** Knows states by their names. */
@FunctionalInterface
public interface Countries {

    /**
     * Other ways to write the state that {@code words} name: its ISO 3166-1 code and its short name; empty where they name
     * none.
     */
    List<String> alike(String words);
}
