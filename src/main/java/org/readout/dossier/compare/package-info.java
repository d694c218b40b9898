/** Two releases side by side: what both say, what one alone says, and with what force. */
@NullMarked
package org.readout.dossier.compare;

import org.jspecify.annotations.NullMarked;
