/** Makes real files for the readers to read, each by the library made for its kind; the texts are our own. */
@NullMarked
package org.readout.intake.make;

import org.jspecify.annotations.NullMarked;
