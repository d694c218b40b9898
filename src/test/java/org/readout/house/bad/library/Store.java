package org.readout.house.bad.library;

/** A bad sample's store. */
public record Store(String name) {}
