/** What the desk lays before the officer: today, an answer, a call, a draft; made of the dossier, without a window. */
@NullMarked
package org.readout.dossier.page;

import org.jspecify.annotations.NullMarked;
