/** Tests of the finder of events. */
@NullMarked
package org.readout.extract.events;

import org.jspecify.annotations.NullMarked;
