/** Everything dated, laid out on a strip: entries, lanes, scale and packing. Knows nothing of windows. */
@NullMarked
package org.readout.timeline;

import org.jspecify.annotations.NullMarked;
