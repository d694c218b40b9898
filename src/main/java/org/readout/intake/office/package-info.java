/** What word processors write: Word, OpenDocument, RTF and Hangul, each by the library made for it. */
@NullMarked
package org.readout.intake.office;

import org.jspecify.annotations.NullMarked;
