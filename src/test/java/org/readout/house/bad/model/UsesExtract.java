package org.readout.house.bad.model;

import org.readout.house.bad.extract.UsesSql;

/** A bad sample: the model uses a part, which uses the model. */
public record UsesExtract(UsesSql part) {}
