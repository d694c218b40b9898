/** The dossier on the desk: today, who is who, what was promised again, what does not agree, and what is asked of them. */
@NullMarked
package org.readout.desk.dossier;

import org.jspecify.annotations.NullMarked;
