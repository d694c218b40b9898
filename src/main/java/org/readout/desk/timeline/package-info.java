/** The strip below the reader: when things were said, when they fall due, what dates the texts name. */
@NullMarked
package org.readout.desk.timeline;

import org.jspecify.annotations.NullMarked;
