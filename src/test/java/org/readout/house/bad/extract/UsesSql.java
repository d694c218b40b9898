package org.readout.house.bad.extract;

import java.sql.Connection;

import org.readout.house.bad.library.Store;
import org.readout.house.bad.model.UsesExtract;

/** A bad sample: a part that knows SQL, and another part. */
public record UsesSql(Connection connection, Store store, UsesExtract back) {}
