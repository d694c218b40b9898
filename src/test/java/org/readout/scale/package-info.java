/** Large libraries, made of few texts: for the measurements of scale, and for the tests of what must not grow with a library. */
@NullMarked
package org.readout.scale;

import org.jspecify.annotations.NullMarked;
