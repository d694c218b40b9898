package org.readout.desk.versions;

/**
 * Something the officer can say of what is shown.
 *
 * @param id of its button
 */
record Deed(String id, String label, Runnable does) {}
