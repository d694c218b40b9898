package org.readout.model;

import java.util.UUID;

/**
 * A release that answers a search.
 *
 * @param source the name of the file it came from
 * @param score higher is nearer; comparable within one search alone
 */
public record SearchHit(UUID release, String source, Publication publication, double score, Passage passage) {}
