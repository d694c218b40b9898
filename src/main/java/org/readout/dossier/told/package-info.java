/** What one release brings to the dossier, taken from its marks once, so that its text need not be kept. */
@NullMarked
package org.readout.dossier.told;

import org.jspecify.annotations.NullMarked;
