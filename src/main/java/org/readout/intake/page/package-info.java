/** What every reader of files hands over, whatever it reads: a text, its furniture, facts of publication, enclosures; and the limits they keep. */
@NullMarked
package org.readout.intake.page;

import org.jspecify.annotations.NullMarked;
