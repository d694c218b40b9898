/** What the palette finds and does. */
@NullMarked
package org.readout.desk.finder;

import org.jspecify.annotations.NullMarked;
