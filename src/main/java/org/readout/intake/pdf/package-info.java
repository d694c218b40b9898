/** PDF: letters at places on pages, put together again to lines, columns, paragraphs and running heads. */
@NullMarked
package org.readout.intake.pdf;

import org.jspecify.annotations.NullMarked;
