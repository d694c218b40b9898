/** Who is who: the names of many releases brought together to persons, organizations and countries. */
@NullMarked
package org.readout.dossier.who;

import org.jspecify.annotations.NullMarked;
