/** A corrected text in the place of the one before: what is different, where marks stand now, what becomes of them. */
@NullMarked
package org.readout.jobs.versions;

import org.jspecify.annotations.NullMarked;
