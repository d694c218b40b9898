/** Statements that cannot both hold, inside one release and between releases. */
@NullMarked
package org.readout.dossier.clash;

import org.jspecify.annotations.NullMarked;
