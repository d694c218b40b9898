package org.readout.dossier.who;

/**
 * Two entities that may be one, for the officer to say.
 *
 * @param one key of the entity with the lesser key
 * @param other key of the other
 * @param oneName the name of the one
 * @param otherName the name of the other
 * @param reason why they may be one
 */
public record Proposal(String one, String other, String oneName, String otherName, String reason) {}
