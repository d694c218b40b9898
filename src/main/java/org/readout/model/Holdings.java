package org.readout.model;

/**
 * How much a library holds, counted so that two states of it can be told apart in words.
 *
 * @param marks removed ones too, which stay known
 * @param changes what its history says
 */
public record Holdings(long releases, long marks, long changes) {}
