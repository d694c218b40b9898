/** Texts put right, and what becomes of the marks in them. */
@NullMarked
package org.readout.jobs.versions;

import org.jspecify.annotations.NullMarked;
