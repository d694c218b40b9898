/** The dossier is tried on releases of our own making, read by the real extractor. */
@NullMarked
package org.readout.dossier;

import org.jspecify.annotations.NullMarked;
