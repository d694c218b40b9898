/** The list of releases by event, its filters, and the door for new files. */
@NullMarked
package org.readout.desk.shelf;

import org.jspecify.annotations.NullMarked;
