package org.readout.dossier.who;

/**
 * That two spellings may name one.
 *
 * @param certain whether they are joined; else it is proposed to the officer
 * @param reason in words for the officer
 */
record Link(boolean certain, String reason) {}
