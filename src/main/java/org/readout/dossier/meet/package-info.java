/** Encounters as several releases tell them, and which side has not told yet. */
@NullMarked
package org.readout.dossier.meet;

import org.jspecify.annotations.NullMarked;
