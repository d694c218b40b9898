/** Set phrases that diplomats weigh: where they stand, where they changed, where they fell away. */
@NullMarked
package org.readout.dossier.phrase;

import org.jspecify.annotations.NullMarked;
