package org.readout.model;

/** A search kept on the shelf under a name. */
public record SavedSearch(String name, String query) {}
