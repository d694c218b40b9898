package org.readout.model;

/**
 * What a brief is asked to hold, kept under a name.
 *
 * @param order as whoever makes briefs writes it
 */
public record BriefTemplate(String name, String order) {}
