package org.readout.model;

/**
 * How this house writes a name: "Korea-Japan" is "ROK–Japan".
 *
 * @param found as releases and Readout write it
 * @param written as the house does
 */
public record HouseName(String found, String written) {}
