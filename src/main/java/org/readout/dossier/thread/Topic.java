package org.readout.dossier.thread;

/**
 * What a promise is about.
 *
 * @param key the same for every wording of it
 * @param name for the officer
 * @param rank the lower the narrower: 0 a named occasion or accord, 1 a matter, 2 where nothing narrower is named
 */
record Topic(String key, String name, int rank) {}
