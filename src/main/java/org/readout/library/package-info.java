/** The officer's library in an embedded H2 database: releases, marks, history. The only place that knows SQL. */
@NullMarked
package org.readout.library;

import org.jspecify.annotations.NullMarked;
