package org.readout.model;

/** A file that went out, byte for byte. The bytes are the caller's to leave alone. */
public record IssuedFile(String name, byte[] bytes) {}
