package org.readout.model;

import java.util.List;

/**
 * A page of the dossier, put together for the officer to read.
 *
 * @param key the page again, as {@code KIND:KEY}
 * @param about what it rests on: which publishers and days the library covers
 */
public record DossierPage(String key, String title, String about, List<DossierLine> lines) {

    public DossierPage {
        lines = List.copyOf(lines);
    }
}
