/** The cards beside the text: commitments, names, notes, history; edited in place. */
@NullMarked
package org.readout.desk.margin;

import org.jspecify.annotations.NullMarked;
