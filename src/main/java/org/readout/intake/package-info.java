/** From bytes to a release: charset, publication data, paragraphs, page furniture. After this the text never changes. */
@NullMarked
package org.readout.intake;

import org.jspecify.annotations.NullMarked;
