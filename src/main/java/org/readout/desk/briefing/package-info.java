/** The briefing pane: what goes into a brief, how it will look, and out with it. */
@NullMarked
package org.readout.desk.briefing;

import org.jspecify.annotations.NullMarked;
